import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Handle, MailKind, MailQueueTable } from '../database/tables.ts';
import { keptUntil } from '../retention/rules.ts';
import { nextTryAt } from './rules.ts';

export type QueuedMail = Selectable<MailQueueTable>;

interface Whose {
  subscription?: string;
  member?: string;
  tells?: { from: Date; until: Date };
}

/**
 * Queues a mail in the transaction of what causes it. One of a kind waits for the same receiver at most: what is
 * queued again while it waits changes nothing, and answers false.
 */
export const queueMail = async (
  transaction: Handle,
  kind: MailKind,
  { subscription, member, tells }: Whose,
  now: Date,
): Promise<boolean> => {
  const queued = await transaction
    .insertInto('mail_queue')
    .values({
      id: randomUUID(),
      kind,
      subscription: subscription ?? null,
      member: member ?? null,
      tells_from: tells?.from ?? null,
      tells_until: tells?.until ?? null,
      queued_at: now,
      next_try_at: now,
      keep_until: keptUntil('mail', now),
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return queued !== undefined;
};

/**
 * Takes the mail that waits longest, counts the try, and puts the next one off: a server that dies while it sends
 * leaves a mail that is tried again.
 */
export const takeMail = (database: Handle, now: Date): Promise<QueuedMail | undefined> =>
  database.transaction().execute(async transaction => {
    const mail = await transaction
      .selectFrom('mail_queue')
      .selectAll()
      .where('next_try_at', '<=', now)
      .where('keep_until', '>', now)
      .orderBy('next_try_at')
      .orderBy('id')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (!mail) return undefined;
    const tries = mail.tries + 1;
    await transaction
      .updateTable('mail_queue')
      .set({ tries, next_try_at: nextTryAt(tries, now) })
      .where('id', '=', mail.id)
      .execute();
    return { ...mail, tries };
  });

/** What was sent, or has become needless, is not kept. */
export const forgetMail = async (database: Handle, { id }: QueuedMail): Promise<void> => {
  await database.deleteFrom('mail_queue').where('id', '=', id).execute();
};

/** The member's address took mail; or it does not, since then. */
const noteAddress = (transaction: Handle, member: string, refusedAt: Date | null) =>
  transaction
    .updateTable('staff_members')
    .set(({ fn, ref, val }) => ({
      mail_refused_at:
        refusedAt === null ? null : fn.coalesce(ref('mail_refused_at'), val(refusedAt).$castTo<Date>()),
    }))
    .where('user_id', '=', member)
    .execute();

export const mailWasSent = (database: Handle, mail: QueuedMail): Promise<void> =>
  database.transaction().execute(async transaction => {
    await forgetMail(transaction, mail);
    if (mail.member !== null) await noteAddress(transaction, mail.member, null);
  });

/** An address that takes no mail ends its subscription; a member learns of it at the desk. */
export const addressWasRefused = (database: Handle, mail: QueuedMail, now: Date): Promise<void> =>
  database.transaction().execute(async transaction => {
    await forgetMail(transaction, mail);
    if (mail.member !== null) await noteAddress(transaction, mail.member, now);
    if (mail.subscription !== null) {
      await transaction.deleteFrom('subscriptions').where('id', '=', mail.subscription).execute();
    }
  });

/**
 * The same for a refusal that came back later as a mail, which somebody read: whatever belongs to the address, in any
 * spelling. What waits to be sent to it goes too. Answers how many digests ended, and whether a member has it.
 */
export const addressBounced = (
  database: Handle,
  address: string,
  now: Date,
): Promise<{ digests: number; member: boolean }> =>
  database.transaction().execute(async transaction => {
    const email = address.toLowerCase();
    const ended = await transaction
      .deleteFrom('subscriptions')
      .where('email', '=', email)
      .returning('id')
      .execute();
    const member = await transaction
      .selectFrom('staff_users')
      .select('id')
      .where(({ fn, ref }) => fn<string>('lower', [ref('email')]), '=', email)
      .executeTakeFirst();
    if (member) {
      await transaction.deleteFrom('mail_queue').where('member', '=', member.id).execute();
      await noteAddress(transaction, member.id, now);
    }
    return { digests: ended.length, member: member !== undefined };
  });
