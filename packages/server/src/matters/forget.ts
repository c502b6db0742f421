import { json, type Handle } from '../database/tables.ts';
import { removeFromBoard } from '../board/draft-store.ts';
import { hasOpenConcern } from '../concerns/store.ts';
import type { StoredMatter } from './staff-store.ts';

/** Tables that hold what a person said or left, or what was answered to it: rows of a matter that is taken back. */
const tables = [
  'messages',
  'message_keys',
  'matter_answers',
  'feedback_answers',
  'contacts',
  'agenda_items',
  'unit_tellings',
] as const;

/** Deletes what was said in a matter that was taken back, with the answers, which may repeat it. */
const forgetWhatWasSaid = async (transaction: Handle, id: string): Promise<void> => {
  for (const table of tables) await transaction.deleteFrom(table).where('matter', '=', id).execute();
  // A late repeat of the first submission must still find its key, or it would be stored anew.
  await transaction
    .updateTable('feedback')
    .set({ content_digest: Buffer.alloc(0) })
    .where('matter', '=', id)
    .execute();
  await transaction
    .updateTable('matters')
    .set({
      mood: null,
      themes: json([]),
      unit: null,
      unit_may_read: false,
      helped: false,
      helped_way: null,
      open_question: null,
      idea: null,
      said: null,
      raised_by: null,
      voice: null,
    })
    .where('id', '=', id)
    .execute();
};

/**
 * Takes a matter back. What stays says only that something was said here and taken back; the code opens that. While
 * there is a concern for a child, its readers keep what helping takes; nobody else reads it, and it goes when the
 * concern is closed.
 */
export const takeBack = async (
  transaction: Handle,
  { id, version }: StoredMatter,
  now: Date,
): Promise<void> => {
  await removeFromBoard(transaction, id);
  await transaction
    .updateTable('matters')
    .set({
      status: 'withdrawn',
      status_since: now,
      waiting_since: null,
      publication: 'no',
      version: version + 1,
    })
    .where('id', '=', id)
    .execute();
  if (!(await hasOpenConcern(transaction, id))) await forgetWhatWasSaid(transaction, id);
};

/** After a concern was closed: what was taken back meanwhile goes now. */
export const forgetIfTakenBack = async (transaction: Handle, id: string): Promise<void> => {
  const matter = await transaction
    .selectFrom('matters')
    .select('status')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (matter?.status === 'withdrawn') await forgetWhatWasSaid(transaction, id);
};
