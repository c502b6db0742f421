import { listOf } from '@kuulluksi/contract/foundation/codes';
import { listPanels } from '@kuulluksi/contract/panels/operations';
import { publicPanel } from '@kuulluksi/contract/panels/public-form';
import type { FastifyInstance } from 'fastify';
import type { Handle } from '../database/tables.ts';
import { serve } from '../http/serve.ts';
import { demandOrganisations, type PublicRecordsHolder } from '../public-records.ts';
import { readEntries, readMeetings, readPanels } from './store.ts';

export const panelRoutes = (
  app: FastifyInstance,
  options: { database: Handle; records: PublicRecordsHolder },
): void => {
  serve(app, listPanels, async ({ query }) => {
    const records = await options.records.read();
    const organisations = listOf(query.organisation);
    demandOrganisations(records, organisations);
    const context = records.context(query.language);
    return options.database.transaction().execute(async transaction => {
      const panels = await readPanels(transaction, organisations);
      const meetings = await readMeetings(
        transaction,
        panels.map(({ id }) => id),
      );
      const entries = await readEntries(
        transaction,
        meetings.map(({ id }) => id),
      );
      const items = panels.flatMap(({ id, record }) => {
        const organisation = records.organisations.get(record.organisation);
        if (!organisation) return [];
        const held = meetings
          .filter(({ panel }) => panel === id)
          .map(({ id: meeting, day, topics, attended }) => ({
            day,
            topics,
            ...(attended !== null && { attended }),
            entries: entries.filter(entry => entry.meeting === meeting).map(entry => entry.id),
          }));
        return [publicPanel(record, held, organisation.contact, context)];
      });
      return { items };
    });
  });
};
