import type { PanelMeetingRecord, PanelRecord } from '@kuulluksi/contract/panels/records';
import { randomUUID } from 'node:crypto';
import { json, type Handle } from '../database/tables.ts';

export const readPanels = async (database: Handle, organisations: readonly string[]) => {
  const all = database.selectFrom('panels').select(['id', 'version', 'record']).orderBy('id');
  return (organisations.length > 0 ? all.where('organisation', 'in', organisations) : all).execute();
};

export const countPanels = async (database: Handle, organisations: readonly string[]): Promise<number> => {
  const all = database.selectFrom('panels').select(({ fn }) => fn.countAll<string>().as('count'));
  const { count } = await (
    organisations.length > 0 ? all.where('organisation', 'in', organisations) : all
  ).executeTakeFirstOrThrow();
  return Number(count);
};

/** Meetings of panels, the newest first. */
export const readMeetings = async (database: Handle, panels: readonly string[]) =>
  panels.length === 0
    ? []
    : database
        .selectFrom('panel_meetings')
        .select(['id', 'panel', 'version', 'day', 'topics', 'attended'])
        .where('panel', 'in', panels)
        .orderBy('day', 'desc')
        .orderBy('id')
        .execute();

/** Entries of the board that tell of what meetings raised, oldest first. */
export const readEntries = async (database: Handle, meetings: readonly string[]) =>
  meetings.length === 0
    ? []
    : database
        .selectFrom('board_entries')
        .innerJoin('matters', 'matters.id', 'board_entries.matter')
        .select(['board_entries.id', 'matters.meeting'])
        .where('matters.meeting', 'in', meetings)
        .orderBy('board_entries.number')
        .execute();

export const storePanels = async (transaction: Handle, records: readonly PanelRecord[]): Promise<void> => {
  if (records.length === 0) return;
  await transaction
    .insertInto('panels')
    .values(
      records.map(record => ({ id: record.id, organisation: record.organisation, record: json(record) })),
    )
    .execute();
};

/** Takes meetings of a file in. Answers with the number of each by its name in the file. */
export const storeMeetings = async (
  transaction: Handle,
  records: readonly PanelMeetingRecord[],
): Promise<Map<string, string>> => {
  const ids = new Map(records.map(({ id }) => [id, randomUUID() as string]));
  if (records.length === 0) return ids;
  await transaction
    .insertInto('panel_meetings')
    .values(
      records.map(record => ({
        id: ids.get(record.id) as string,
        organisation: record.organisation,
        panel: record.panel,
        day: record.day,
        topics: json(record.topics),
        attended: record.attended ?? null,
        content_digest: null,
      })),
    )
    .execute();
  return ids;
};
