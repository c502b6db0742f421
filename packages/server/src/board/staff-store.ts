import { randomUUID } from 'node:crypto';
import type { BoardEntryRecord } from '@kuulluksi/contract/board/records';
import type { AnswerStatus } from '@kuulluksi/contract/vocabularies';
import type { Handle } from '../database/tables.ts';
import { monthInFinland } from '../helsinki.ts';
import { reopeningsOf, type StoredMatter } from '../matters/staff-store.ts';
import { knownOf } from '../matters/known.ts';
import {
  answeredAgain,
  entryOf,
  holdsOwnWords,
  renewed,
  type GivenAnswer,
  type RaisingPanel,
  type Words,
} from './staff-rules.ts';
import { columnsOf } from './store.ts';

export const findEntry = (database: Handle, matter: string) =>
  database
    .selectFrom('board_entries')
    .select(['id', 'record'])
    .where('matter', '=', matter)
    .executeTakeFirst();

export const told = async (database: Handle, matter: StoredMatter, answers: readonly GivenAnswer[]) => ({
  organisation: matter.organisation,
  status: matter.status,
  statusSince: matter.status_since,
  source: matter.source,
  kind: matter.kind,
  helped: matter.helped,
  receivedAt: matter.received_at,
  answers,
  reopenings: await reopeningsOf(database, matter.id),
});

/** The panel whose meeting raised a matter. */
export const panelOf = async (
  database: Handle,
  { meeting }: Pick<StoredMatter, 'meeting'>,
): Promise<RaisingPanel | undefined> => {
  if (meeting === null) return undefined;
  const found = await database
    .selectFrom('panel_meetings')
    .innerJoin('panels', 'panels.id', 'panel_meetings.panel')
    .select('panels.record')
    .where('panel_meetings.id', '=', meeting)
    .executeTakeFirst();
  return found?.record;
};

/** Puts a record on the board as the matter's entry, or in the place of the one that it has there. */
export const putRecord = async (
  transaction: Handle,
  matter: Pick<StoredMatter, 'id' | 'organisation' | 'idea'>,
  record: BoardEntryRecord,
): Promise<void> => {
  const columns = { ...columnsOf(record), idea: matter.idea };
  await transaction
    .insertInto('board_entries')
    .values({ id: record.id, organisation: matter.organisation, matter: matter.id, ...columns })
    .onConflict(conflict => conflict.column('id').doUpdateSet(columns))
    .execute();
};

/** The entry that a matter would have in these words. */
export const entryInWords = async (
  database: Handle,
  id: string,
  matter: StoredMatter,
  answers: readonly GivenAnswer[],
  words: Words,
): Promise<BoardEntryRecord> => {
  const ownWords = holdsOwnWords(words.said, await knownOf(database, matter.id));
  const panel = await panelOf(database, matter);
  return entryOf(id, await told(database, matter, answers), words, ownWords, panel);
};

/** Puts the matter on the board in staff's words, or renews the entry that it has there. */
export const putEntry = async (
  transaction: Handle,
  matter: StoredMatter,
  answers: readonly GivenAnswer[],
  words: Words,
): Promise<BoardEntryRecord> => {
  // The entry's name is its own: what is public must not carry the name of what is not.
  const id = (await findEntry(transaction, matter.id))?.id ?? randomUUID();
  const record = await entryInWords(transaction, id, matter, answers, words);
  await putRecord(transaction, matter, record);
  return record;
};

const changeEntryOf = async (
  transaction: Handle,
  matter: string,
  change: (record: BoardEntryRecord) => BoardEntryRecord,
): Promise<void> => {
  const entry = await findEntry(transaction, matter);
  if (!entry) return;
  await transaction
    .updateTable('board_entries')
    .set(columnsOf(change(entry.record)))
    .where('id', '=', entry.id)
    .execute();
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
  const now = await told(transaction, matter, answers);
  await changeEntryOf(transaction, matter.id, record => renewed(record, now));
};

/** Says on the board since when a matter is asked about again. The words and the answer stay as they are. */
export const markReopened = (transaction: Handle, matter: string, since: Date): Promise<void> =>
  changeEntryOf(transaction, matter, ({ answeredAgain: _before, ...record }) => ({
    ...record,
    reopenedIn: monthInFinland(since),
  }));

/** After an answer that may be told only once the person says yes. */
export const markAnsweredAgain = (transaction: Handle, matter: string, status: AnswerStatus): Promise<void> =>
  changeEntryOf(transaction, matter, record => answeredAgain(record, status));
