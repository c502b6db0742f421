import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Handle } from '../database/tables.ts';
import type { Job } from './job.ts';

/** Seconds after which a turn that is not held on to is another server's: that one was killed. */
const holdSeconds = 60;

/** By the database's own clock, which all its servers share; the servers' clocks may differ. */
const heldUntil = sql<Date>`now() + make_interval(secs => ${holdSeconds})`;

/**
 * Takes the turn at a job that is due. Undefined when it is not due, or somebody else has the turn. A next run so far
 * away that the job itself cannot have set it is a wrong clock's, and counts as due.
 */
export const takeTurn = async (
  database: Handle,
  { name, everySeconds }: Job,
  now: Date,
): Promise<string | undefined> => {
  await database
    .insertInto('jobs')
    .values({ name, next_run_at: now })
    .onConflict(conflict => conflict.column('name').doNothing())
    .execute();
  const holder = randomUUID();
  const farthest = new Date(now.getTime() + 2 * everySeconds * 1000);
  const taken = await database
    .updateTable('jobs')
    .set({ holder, held_until: heldUntil })
    .where('name', '=', name)
    .where(({ eb, or }) => or([eb('next_run_at', '<=', now), eb('next_run_at', '>', farthest)]))
    .where(({ eb, or }) => or([eb('held_until', 'is', null), eb('held_until', '<=', sql<Date>`now()`)]))
    .returning('name')
    .executeTakeFirst();
  return taken && holder;
};

/** Holds on to the turn; false when it was lost. */
export const keepTurn = async (database: Handle, holder: string): Promise<boolean> => {
  const kept = await database
    .updateTable('jobs')
    .set({ held_until: heldUntil })
    .where('holder', '=', holder)
    .returning('name')
    .executeTakeFirst();
  return kept !== undefined;
};

export const endTurn = async (
  database: Handle,
  holder: string,
  { now, nextRunAt, failed }: { now: Date; nextRunAt: Date; failed: boolean },
): Promise<void> => {
  await database
    .updateTable('jobs')
    .set(({ eb, ref }) => ({
      holder: null,
      held_until: null,
      next_run_at: nextRunAt,
      last_run_at: now,
      failures: failed ? eb(ref('failures'), '+', 1) : 0,
    }))
    .where('holder', '=', holder)
    .execute();
};
