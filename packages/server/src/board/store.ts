import { statusOfEntry } from '@kuulluksi/contract/board/course';
import type { BoardEntryRecord } from '@kuulluksi/contract/board/records';
import { json, type Handle } from '../database/tables.ts';

export interface StoredEntry {
  number: number;
  month: string;
  idea: string | null;
  /** The matter that it tells of; for staff alone. */
  matter: string | null;
  record: BoardEntryRecord;
}

/** The whole board, the newest first. */
export const readEntries = (database: Handle): Promise<StoredEntry[]> =>
  database
    .selectFrom('board_entries')
    .select(['number', 'month', 'idea', 'matter', 'record'])
    .orderBy('month', 'desc')
    .orderBy('number', 'desc')
    .execute();

/** Rises with every change of the board; the database sees to that itself. */
export const versionOfBoard = async (database: Handle): Promise<number> =>
  (
    await database
      .selectFrom('public_versions')
      .select('version')
      .where('name', '=', 'board')
      .executeTakeFirst()
  )?.version ?? 0;

/** The columns of an entry that follow from its record. */
export const columnsOf = (record: BoardEntryRecord) => ({
  status: statusOfEntry(record),
  source: record.source,
  month: record.answeredIn ?? record.saidIn,
  record: json(record),
});

/** @param matters The matter that an entry tells of, by the entry's name. */
export const storeBoardEntries = async (
  database: Handle,
  records: readonly BoardEntryRecord[],
  matters: ReadonlyMap<string, string> = new Map(),
): Promise<void> => {
  if (records.length === 0) return;
  await database
    .insertInto('board_entries')
    .values(
      // The idea stands in its column alone, where staff may change it.
      records.map(({ idea, ...record }) => ({
        id: record.id,
        organisation: record.organisation,
        matter: matters.get(record.id) ?? null,
        idea: idea ?? null,
        ...columnsOf(record),
      })),
    )
    .execute();
  await database
    .updateTable('matters')
    .from('board_entries')
    .set(({ ref }) => ({ idea: ref('board_entries.idea') }))
    .whereRef('board_entries.matter', '=', 'matters.id')
    .where('board_entries.idea', 'is not', null)
    .execute();
};
