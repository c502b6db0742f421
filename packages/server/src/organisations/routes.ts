import { listOf } from '@kuulluksi/contract/foundation/codes';
import { listOrganisations } from '@kuulluksi/contract/organisations/operations';
import { publicOrganisation } from '@kuulluksi/contract/organisations/public-form';
import type { FastifyInstance } from 'fastify';
import { serve } from '../http/serve.ts';
import { demandOrganisations, type PublicRecordsHolder } from '../public-records.ts';

export const organisationRoutes = (app: FastifyInstance, options: { records: PublicRecordsHolder }): void => {
  serve(app, listOrganisations, async ({ query }) => {
    const records = await options.records.read();
    const asked = listOf(query.organisation);
    const areas = listOf(query.area);
    demandOrganisations(records, asked);
    const context = records.context(query.language);
    const items = [...records.organisations.values()]
      .filter(({ id }) => asked.length === 0 || asked.includes(id))
      .filter(record => areas.length === 0 || record.areas.some(area => areas.includes(area)))
      .map(record => publicOrganisation(record, context));
    return { items };
  });
};
