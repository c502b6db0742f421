import { randomUUID } from 'node:crypto';
import type { JoinInput } from '@kuulluksi/contract/joining/schemas';
import { isEnded } from '@kuulluksi/contract/joining/course';
import type { Selectable } from 'kysely';
import type { JoinRequestsTable } from '../database/joining-tables.ts';
import { json, type Handle } from '../database/tables.ts';
import { joinKeptUntil } from '../retention/rules.ts';

export type StoredJoin = Selectable<JoinRequestsTable>;

export interface JoinSubmission {
  input: JoinInput;
  keyHash: Buffer;
  contentDigest: Buffer;
  codeHash: Buffer;
  receivedAt: Date;
}

/** The digest of what came with this key before. */
export const earlierJoin = async (database: Handle, keyHash: Buffer): Promise<Buffer | undefined> =>
  (
    await database
      .selectFrom('join_requests')
      .select('content_digest')
      .where('key_hash', '=', keyHash)
      .executeTakeFirst()
  )?.content_digest;

/** Stores a request whole. False when its key is there already: then the transaction is to be rolled back. */
export const storeJoin = async (
  transaction: Handle,
  { input, keyHash, contentDigest, codeHash, receivedAt }: JoinSubmission,
): Promise<boolean> => {
  const id = randomUUID();
  const { organisation, kind, contact, words } = input;
  const keepUntil = joinKeptUntil(receivedAt, false, receivedAt);
  const stored = await transaction
    .insertInto('join_requests')
    .values({
      id,
      organisation,
      key_hash: keyHash,
      content_digest: contentDigest,
      kind,
      group: 'group' in input ? input.group : null,
      come_along_as: 'as' in input ? input.as : null,
      audience: ('audience' in input && input.audience) || null,
      care_context: ('careContext' in input && input.careContext) || null,
      municipality: ('municipality' in input && input.municipality) || null,
      nickname: input.nickname,
      contact_way: contact?.way ?? null,
      status: 'received',
      version: 1,
      age_level: input.ageLevel,
      language: input.language,
      received_at: receivedAt,
      status_since: receivedAt,
      waiting_since: receivedAt,
      keep_until: keepUntil,
    })
    .onConflict(conflict => conflict.column('key_hash').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!stored) return false;
  if (words !== undefined) {
    await transaction
      .insertInto('messages')
      .values({
        organisation,
        join_request: id,
        sender: 'person',
        role: null,
        text: json({ text: words, lang: input.language }),
        written_at: receivedAt,
      })
      .execute();
  }
  if (contact) {
    await transaction
      .insertInto('join_contacts')
      .values({ join_request: id, organisation, contact: json(contact) })
      .execute();
  }
  await transaction
    .insertInto('receipt_codes')
    .values({ code_hash: codeHash, organisation, join_request: id, opens_until: keepUntil })
    .execute();
  return true;
};

/** The request, for whoever has its code. */
export const findOwnJoin = (database: Handle, organisation: string, id: string) =>
  database
    .selectFrom('join_requests')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst();

export const holdOwnJoin = (transaction: Handle, organisation: string, id: string) =>
  transaction
    .selectFrom('join_requests')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();

export const messagesOfJoin = (database: Handle, id: string) =>
  database
    .selectFrom('messages')
    .select(['sender', 'role', 'text', 'reopens', 'written_at'])
    .where('join_request', '=', id)
    .orderBy('number')
    .execute();

/** Changes a request that is held; how long it and its code are kept follows from where it then stands. */
export const changeJoin = async (
  transaction: Handle,
  { id, version, status: before, received_at }: StoredJoin,
  {
    waitingSince,
    now,
    ...changes
  }: Partial<Pick<StoredJoin, 'status' | 'status_since'>> & {
    contacted?: string;
    waitingSince: Date | null;
    now: Date;
  },
): Promise<void> => {
  const ended = waitingSince === null && isEnded(changes.status ?? before);
  const keepUntil = joinKeptUntil(received_at, ended, now);
  await transaction
    .updateTable('join_requests')
    .set({ ...changes, waiting_since: waitingSince, keep_until: keepUntil, version: version + 1 })
    .where('id', '=', id)
    .execute();
  await transaction
    .updateTable('receipt_codes')
    .set({ opens_until: keepUntil })
    .where('join_request', '=', id)
    .execute();
};

/** Deletes what was told and left, and what was answered. What stays says only that something was asked and taken back. */
export const takeJoinBack = async (transaction: Handle, held: StoredJoin, now: Date): Promise<void> => {
  const { id } = held;
  await changeJoin(transaction, held, {
    status: 'withdrawn',
    status_since: now,
    contacted: json([]),
    waitingSince: null,
    now,
  });
  for (const table of ['messages', 'message_keys', 'join_contacts'] as const) {
    await transaction.deleteFrom(table).where('join_request', '=', id).execute();
  }
  await transaction
    .updateTable('join_requests')
    .set({
      // A late repeat must still find its key, or it would be stored anew.
      content_digest: Buffer.alloc(0),
      group: null,
      come_along_as: null,
      audience: null,
      care_context: null,
      municipality: null,
      nickname: null,
      contact_way: null,
    })
    .where('id', '=', id)
    .execute();
};
