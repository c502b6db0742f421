import { randomUUID } from 'node:crypto';
import type { BoardEntryRecord } from '@kuulluksi/contract/board/records';
import type { Handle } from '../database/tables.ts';
import type { StoredMatter } from '../matters/staff-store.ts';
import { entryOf, renewed, type GivenAnswer, type Words } from './staff-rules.ts';
import { columnsOf } from './store.ts';

const findEntry = (database: Handle, matter: string) =>
  database
    .selectFrom('board_entries')
    .select(['id', 'record'])
    .where('matter', '=', matter)
    .executeTakeFirst();

const told = (matter: StoredMatter, answers: readonly GivenAnswer[]) => ({
  organisation: matter.organisation,
  status: matter.status,
  statusSince: matter.status_since,
  source: matter.source,
  kind: matter.kind,
  helped: matter.helped,
  receivedAt: matter.received_at,
  answers,
});

/** Puts the matter on the board in staff's words, or renews the entry that it has there. */
export const putEntry = async (
  transaction: Handle,
  matter: StoredMatter,
  answers: readonly GivenAnswer[],
  words: Words,
): Promise<BoardEntryRecord> => {
  // The entry's name is its own: what is public must not carry the name of what is not.
  const id = (await findEntry(transaction, matter.id))?.id ?? randomUUID();
  const record = entryOf(id, told(matter, answers), words);
  const columns = { ...columnsOf(record), idea: matter.idea };
  await transaction
    .insertInto('board_entries')
    .values({ id, organisation: matter.organisation, matter: matter.id, ...columns })
    .onConflict(conflict => conflict.column('id').doUpdateSet(columns))
    .execute();
  return record;
};

/**
 * Brings what changed in a matter, a new answer or that it was asked about again, to its entry of the board; one that is
 * not on the board stays off it.
 */
export const renewEntry = async (
  transaction: Handle,
  matter: StoredMatter,
  answers: readonly GivenAnswer[],
): Promise<void> => {
  const entry = await findEntry(transaction, matter.id);
  if (!entry) return;
  await transaction
    .updateTable('board_entries')
    .set(columnsOf(renewed(entry.record, told(matter, answers))))
    .where('id', '=', entry.id)
    .execute();
};
