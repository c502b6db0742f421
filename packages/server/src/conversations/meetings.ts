import type { Texts } from '@kuulluksi/contract/foundation/texts';
import type { Handle } from '../database/tables.ts';
import { findMeeting, findPanel } from '../panels/staff-store.ts';

/** The meeting of a panel, as its code opens it. */
interface OpenedMeeting {
  panel: Texts;
  heldOn: string;
  topics: readonly Texts[];
  /** Its matters, in the order in which they were raised. */
  matters: readonly string[];
}

/** Reads a meeting for whoever has its code; undefined where there is none any more. */
export const meetingOfCode = async (
  database: Handle,
  organisation: string,
  id: string,
): Promise<OpenedMeeting | undefined> => {
  const meeting = await findMeeting(database, organisation, id);
  const panel = meeting && (await findPanel(database, organisation, meeting.panel));
  if (!panel) return undefined;
  const raised = await database
    .selectFrom('matters')
    .select('id')
    .where('organisation', '=', organisation)
    .where('meeting', '=', id)
    .orderBy('received_at')
    .orderBy('id')
    .execute();
  return {
    panel: panel.record.name,
    heldOn: meeting.day,
    topics: meeting.topics,
    matters: raised.map(matter => matter.id),
  };
};
