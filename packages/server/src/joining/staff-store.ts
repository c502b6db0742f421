import { listOf } from '@kuulluksi/contract/foundation/codes';
import type { AnswerJoinInput, JoinContact, JoinRequestsQuery } from '@kuulluksi/contract/joining/schemas';
import type { Role } from '@kuulluksi/contract/vocabularies';
import type { ExpressionBuilder } from 'kysely';
import type * as z from 'zod/mini';
import { json, type Handle, type Tables } from '../database/tables.ts';
import { within, type Seen } from './seen.ts';
import { changeJoin, type StoredJoin } from './store.ts';

type Chosen = Pick<z.output<typeof JoinRequestsQuery>, 'kind' | 'group' | 'status' | 'waiting'>;

const chosenBy =
  ({ kind, group, status, waiting }: Chosen) =>
  ({ and, eb }: ExpressionBuilder<Tables, 'join_requests'>) =>
    and([
      ...(kind === undefined ? [] : [eb('kind', 'in', listOf(kind))]),
      ...(status === undefined ? [] : [eb('status', 'in', listOf(status))]),
      ...(group === undefined ? [] : [eb('group', '=', group)]),
      ...(waiting ? [eb('waiting_since', 'is not', null)] : []),
    ]);

/** The longest waiting first; after those who wait, what was moved last. */
export const listJoins = async (
  database: Handle,
  seen: Seen,
  { offset, limit, ...chosen }: Chosen & { offset: number; limit: number },
  now: Date,
): Promise<{ items: StoredJoin[]; total: number; waiting: number }> => {
  const ofMember = database.selectFrom('join_requests').where(within(seen)).where('keep_until', '>', now);
  const items = await ofMember
    .selectAll()
    .where(chosenBy(chosen))
    .orderBy('waiting_since', order => order.asc().nullsLast())
    .orderBy('status_since', 'desc')
    .orderBy('id')
    .offset(offset)
    .limit(limit)
    .execute();
  const { total } = await ofMember
    .select(({ fn }) => fn.countAll<string>().as('total'))
    .where(chosenBy(chosen))
    .executeTakeFirstOrThrow();
  const { waiting } = await ofMember
    .select(({ fn }) => fn.count<string>('waiting_since').as('waiting'))
    .executeTakeFirstOrThrow();
  return { items, total: Number(total), waiting: Number(waiting) };
};

/** What is past its time is nobody's to read, also before the hour in which it is deleted. */
export const findJoin = (database: Handle, seen: Seen, id: string, now: Date) =>
  database
    .selectFrom('join_requests')
    .selectAll()
    .where(within(seen))
    .where('id', '=', id)
    .where('keep_until', '>', now)
    .executeTakeFirst();

/** Held until the transaction ends, so that of two answers the second sees the first. */
export const holdJoin = (transaction: Handle, seen: Seen, id: string, now: Date) =>
  transaction
    .selectFrom('join_requests')
    .selectAll()
    .where(within(seen))
    .where('id', '=', id)
    .where('keep_until', '>', now)
    .forUpdate()
    .executeTakeFirst();

export const joinContactOf = async (database: Handle, id: string): Promise<JoinContact | undefined> =>
  (
    await database
      .selectFrom('join_contacts')
      .select('contact')
      .where('join_request', '=', id)
      .executeTakeFirst()
  )?.contact;

/** Writes what was decided into the conversation, and moves the request. */
export const putJoinAnswer = async (
  transaction: Handle,
  held: StoredJoin,
  { status, message, language, contacted }: AnswerJoinInput,
  { role, now }: { role: Role; now: Date },
): Promise<void> => {
  const { id, organisation } = held;
  if (message !== undefined) {
    await transaction
      .insertInto('messages')
      .values({
        organisation,
        join_request: id,
        sender: 'staff',
        role,
        text: json({ text: message, lang: language }),
        written_at: now,
      })
      .execute();
  }
  await changeJoin(transaction, held, {
    status,
    status_since: now,
    ...(contacted && { contacted: json([...held.contacted, { ...contacted, role }]) }),
    waitingSince: null,
    now,
  });
};
