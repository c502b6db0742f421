import { listOf } from '@kuulluksi/contract/foundation/codes';
import { listPathways } from '@kuulluksi/contract/pathways/operations';
import type { FastifyInstance } from 'fastify';
import { serve } from '../http/serve.ts';
import { demandOrganisations, type PublicRecordsHolder } from '../public-records.ts';
import { tellPathways } from './told-pathways.ts';

export const pathwayRoutes = (
  app: FastifyInstance,
  options: { records: PublicRecordsHolder; clock: () => Date },
): void => {
  serve(app, listPathways, async ({ query }) => {
    const records = await options.records.read();
    const organisations = listOf(query.organisation);
    demandOrganisations(records, organisations);
    return tellPathways(records, organisations, { language: query.language, now: options.clock() });
  });
};
