import { listOf } from '@kuulluksi/contract/foundation/codes';
import { listPanels } from '@kuulluksi/contract/panels/operations';
import type { FastifyInstance } from 'fastify';
import type { Handle } from '../database/tables.ts';
import { serve } from '../http/serve.ts';
import { demandOrganisations, type PublicRecordsHolder } from '../public-records.ts';
import { tellPanels } from './told-panels.ts';

export const panelRoutes = (
  app: FastifyInstance,
  options: { database: Handle; records: PublicRecordsHolder },
): void => {
  serve(app, listPanels, async ({ query }) => {
    const records = await options.records.read();
    const organisations = listOf(query.organisation);
    demandOrganisations(records, organisations);
    const context = records.context(query.language);
    return { items: await tellPanels(options.database, records, organisations, context) };
  });
};
