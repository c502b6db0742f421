import { sql } from 'kysely';
import type { Handle } from '../database/tables.ts';
import { rightsOf } from '../staff/rights.ts';
import type { Waiting } from './rules.ts';

/** Who is to be told that something waits: who may answer. */
export const answeringMembers = async (database: Handle) => {
  const members = await database
    .selectFrom('staff_members')
    .select(['user_id', 'organisation', 'roles', 'told_at'])
    .orderBy('user_id')
    .execute();
  return members.filter(({ roles }) => rightsOf(roles).includes('matters:answer'));
};

/** What waits in each organisation where something does. */
export const waitingMatters = async (database: Handle): Promise<Map<string, Waiting>> => {
  const rows = await database
    .selectFrom('matters')
    .select(['organisation', 'waiting_since as since'])
    .select(({ selectFrom }) =>
      sql<Date>`greatest(received_at, ${selectFrom('messages')
        .select(({ fn }) => fn.max('written_at').as('written_at'))
        .whereRef('messages.matter', '=', 'matters.id')
        .where('sender', '=', 'person')})`.as('newest'),
    )
    .where('waiting_since', 'is not', null)
    .execute();
  const found = new Map<string, { newestAt: Date; since: Date[] }>();
  for (const { organisation, since, newest } of rows) {
    const waiting = found.get(organisation) ?? { newestAt: newest, since: [] };
    if (newest > waiting.newestAt) waiting.newestAt = newest;
    if (since) waiting.since.push(since);
    found.set(organisation, waiting);
  }
  return found;
};

export const noteTold = async (transaction: Handle, member: string, now: Date): Promise<void> => {
  await transaction
    .updateTable('staff_members')
    .set({ told_at: now })
    .where('user_id', '=', member)
    .execute();
};

/** Does anything wait at the desk of the organisation? */
export const anythingWaits = async (database: Handle, organisation: string): Promise<boolean> => {
  const row = await database
    .selectFrom('matters')
    .select('id')
    .where('organisation', '=', organisation)
    .where('waiting_since', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
};
