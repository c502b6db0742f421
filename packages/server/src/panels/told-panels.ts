import type { PublicFormContext } from '@kuulluksi/contract/foundation/public-form';
import { publicPanel } from '@kuulluksi/contract/panels/public-form';
import type { Panel } from '@kuulluksi/contract/panels/schemas';
import type { Handle } from '../database/tables.ts';
import type { PublicRecords } from '../public-records.ts';
import { readEntries, readMeetings, readPanels } from './store.ts';

/** Panels of organisations as anyone may see them; of all organisations where none is named. */
export const tellPanels = (
  database: Handle,
  records: PublicRecords,
  organisations: readonly string[],
  context: PublicFormContext,
): Promise<Panel[]> =>
  database.transaction().execute(async transaction => {
    const panels = await readPanels(transaction, organisations);
    const meetings = await readMeetings(
      transaction,
      panels.map(({ id }) => id),
    );
    const entries = await readEntries(
      transaction,
      meetings.map(({ id }) => id),
    );
    return panels.flatMap(({ id, record }) => {
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
  });
