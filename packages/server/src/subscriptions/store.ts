import { randomUUID } from 'node:crypto';
import type { SubscribeInput } from '@kuulluksi/contract/subscriptions/schemas';
import { sql, type Selectable } from 'kysely';
import { json, type Handle, type SubscriptionsTable } from '../database/tables.ts';
import { queueMail } from '../mail/store.ts';
import { keptUntil } from '../retention/rules.ts';
import { hashOfToken } from '../staff/one-time-token.ts';
import { mayAskAgain, nextDigestAt } from './rules.ts';

export type StoredSubscription = Selectable<SubscriptionsTable>;
export type Asked = Pick<SubscribeInput, 'email' | 'organisations' | 'rhythm' | 'language'>;

/**
 * Keeps what was asked for until it is confirmed, and queues the mail that asks to. Asked again meanwhile, the newer
 * choice takes the place of the older. A subscription that stands already changes only by the confirmation.
 */
export const askSubscription = async (
  transaction: Handle,
  asked: Asked,
  { now, tokenOf }: { now: Date; tokenOf: (id: string) => string },
): Promise<void> => {
  const id = randomUUID();
  const choice = {
    organisations: json([...new Set(asked.organisations)].sort()),
    rhythm: asked.rhythm,
    language: asked.language,
  };
  const kept = await transaction
    .insertInto('subscriptions')
    .values({
      id,
      email: asked.email.toLowerCase(),
      ...choice,
      token_hash: hashOfToken(tokenOf(id)),
      asked_at: now,
      keep_until: keptUntil('asked-subscription', now),
    })
    .onConflict(conflict => conflict.column('email').where('confirmed_at', 'is', null).doUpdateSet(choice))
    .returning(['id', 'asked_at'])
    .executeTakeFirstOrThrow();
  if (kept.id !== id) {
    if (!mayAskAgain(kept.asked_at, now)) return;
    await transaction
      .updateTable('subscriptions')
      .set({ asked_at: now, keep_until: keptUntil('asked-subscription', now) })
      .where('id', '=', kept.id)
      .execute();
  }
  await queueMail(transaction, 'confirm-subscription', { subscription: kept.id }, now);
};

export const readSubscription = async (
  database: Handle,
  id: string | null,
): Promise<StoredSubscription | undefined> =>
  id === null
    ? undefined
    : database.selectFrom('subscriptions').selectAll().where('id', '=', id).executeTakeFirst();

/** The subscription of a link, while its time lasts. */
export const findSubscription = (
  database: Handle,
  token: string,
  now: Date,
): Promise<StoredSubscription | undefined> =>
  database
    .selectFrom('subscriptions')
    .selectAll()
    .where('token_hash', '=', hashOfToken(token))
    .where('keep_until', '>', now)
    .executeTakeFirst();

/** Begins the subscription of the link; one of the same address that stood before ends with it. */
export const confirmSubscription = (
  database: Handle,
  token: string,
  now: Date,
): Promise<StoredSubscription | undefined> =>
  database.transaction().execute(async transaction => {
    const asked = await findSubscription(transaction, token, now);
    if (!asked || asked.confirmed_at !== null) return asked;
    await transaction
      .deleteFrom('subscriptions')
      .where('email', '=', asked.email)
      .where('confirmed_at', 'is not', null)
      .execute();
    return transaction
      .updateTable('subscriptions')
      .set({
        confirmed_at: now,
        digested_until: now,
        next_digest_at: nextDigestAt(asked.rhythm, now),
        keep_until: keptUntil('subscription', now),
      })
      .where('id', '=', asked.id)
      .where('confirmed_at', 'is', null)
      .returningAll()
      .executeTakeFirst();
  });

/** Ends the subscription of the link, also one that was never confirmed. Nothing of it is left. */
export const endSubscription = async (database: Handle, token: string): Promise<void> => {
  await database.deleteFrom('subscriptions').where('token_hash', '=', hashOfToken(token)).execute();
};

/** Subscriptions whose digest is due, held until the transaction ends. */
export const dueSubscriptions = (
  transaction: Handle,
  now: Date,
  limit: number,
): Promise<StoredSubscription[]> =>
  transaction
    .selectFrom('subscriptions')
    .selectAll()
    .where('next_digest_at', '<=', now)
    .where('keep_until', '>', now)
    .orderBy('next_digest_at')
    .limit(limit)
    .forUpdate()
    .execute();

/** Public entries that came or changed in a time, of the organisations chosen; newest first. */
const changedEntries = (
  database: Handle,
  organisations: readonly string[],
  { from, until }: { from: Date; until: Date },
) => {
  const changed = database
    .selectFrom('board_entries')
    .where('changed_at', '>=', from)
    .where('changed_at', '<', until);
  return organisations.length === 0 ? changed : changed.where('organisation', 'in', organisations);
};

export const countChanged = async (...choice: Parameters<typeof changedEntries>): Promise<number> => {
  const { count } = await changedEntries(...choice)
    .select(sql<number>`count(*)::integer`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
};

export const readChanged = async (limit: number, ...choice: Parameters<typeof changedEntries>) => {
  const rows = await changedEntries(...choice)
    .select('record')
    .orderBy('month', 'desc')
    .orderBy('number', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ record }) => record);
};
