import { randomUUID } from 'node:crypto';
import type { BoardEntryRecord } from '@kuulluksi/contract/board/records';
import type { DraftState } from '@kuulluksi/contract/vocabularies';
import type { Selectable } from 'kysely';
import { json, type BoardDraftsTable, type Handle } from '../database/tables.ts';
import type { StoredMatter } from '../matters/staff-store.ts';
import { renewed, type GivenAnswer, type Words } from './staff-rules.ts';
import { entryInWords, findEntry, putRecord, told } from './staff-store.ts';

export type StoredDraft = Selectable<BoardDraftsTable>;

export const findDraft = (database: Handle, matter: string): Promise<StoredDraft | undefined> =>
  database.selectFrom('board_drafts').selectAll().where('matter', '=', matter).executeTakeFirst();

const writeDraft = async (
  transaction: Handle,
  { id: matter, organisation }: StoredMatter,
  earlier: StoredDraft | undefined,
  record: BoardEntryRecord,
  state: DraftState,
): Promise<StoredDraft> => {
  const version = (earlier?.version ?? 0) + 1;
  return transaction
    .insertInto('board_drafts')
    .values({ matter, organisation, id: earlier?.id ?? randomUUID(), version, state, record: json(record) })
    .onConflict(conflict => conflict.column('matter').doUpdateSet({ version, state, record: json(record) }))
    .returningAll()
    .executeTakeFirstOrThrow();
};

/** Shows the person an entry in these words. A draft that they read before becomes a new version. */
export const putDraft = async (
  transaction: Handle,
  matter: StoredMatter,
  answers: readonly GivenAnswer[],
  words: Words,
): Promise<StoredDraft> => {
  const earlier = await findDraft(transaction, matter.id);
  const entry = await findEntry(transaction, matter.id);
  const id = entry?.id ?? earlier?.record.id ?? randomUUID();
  const record = await entryInWords(transaction, id, matter, answers, words);
  return writeDraft(transaction, matter, earlier, record, 'proposed');
};

/**
 * Brings a new answer to the draft. What the person agreed to stays on the board as it is until they have read this
 * one: it is another text.
 */
export const renewDraft = async (
  transaction: Handle,
  matter: StoredMatter,
  answers: readonly GivenAnswer[],
): Promise<void> => {
  const draft = await findDraft(transaction, matter.id);
  if (!draft) return;
  const state = draft.state === 'agreed' ? 'proposed' : draft.state;
  const record = renewed(draft.record, await told(transaction, matter, answers));
  await writeDraft(transaction, matter, draft, record, state);
};

/** Takes back what waits for a decision; what was agreed to stays. */
export const dropProposal = async (transaction: Handle, matter: string): Promise<void> => {
  const draft = await findDraft(transaction, matter);
  if (!draft || draft.state === 'agreed') return;
  const drafts = transaction.updateTable('board_drafts').where('matter', '=', matter);
  if (draft.agreed) {
    const version = draft.version + 1;
    await drafts.set({ state: 'agreed', record: json(draft.agreed), version }).execute();
  } else await dropDraft(transaction, matter);
};

export const wishForChange = async (transaction: Handle, matter: string): Promise<void> => {
  await transaction
    .updateTable('board_drafts')
    .set({ state: 'change-wished' })
    .where('matter', '=', matter)
    .execute();
};

/** The person said yes: exactly this stands on the board from now on. */
export const publishDraft = async (
  transaction: Handle,
  matter: StoredMatter,
  { record }: StoredDraft,
): Promise<void> => {
  await transaction
    .updateTable('board_drafts')
    .set({ state: 'agreed', agreed: json(record) })
    .where('matter', '=', matter.id)
    .execute();
  await putRecord(transaction, matter, record);
};

export const dropDraft = async (transaction: Handle, matter: string): Promise<void> => {
  await transaction.deleteFrom('board_drafts').where('matter', '=', matter).execute();
};

/** Nothing of the matter is public after this, nor waits to be. */
export const removeFromBoard = async (transaction: Handle, matter: string): Promise<void> => {
  await transaction.deleteFrom('board_entries').where('matter', '=', matter).execute();
  await dropDraft(transaction, matter);
};
