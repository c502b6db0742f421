import type { Handle } from '../database/tables.ts';
import { dayInFinland } from '../helsinki.ts';
import { StartFault } from '../start-fault.ts';
import { clockDifference, lastJobAt } from './store.ts';

const hour = 3_600_000;

/** A server that stood still for longer than this is rarer than a clock that is set wrong. */
const longestPause = 30 * 24 * hour;

/**
 * Why nothing may be done by this clock; undefined where nothing speaks against it. The clock of PGlite is this
 * machine's own, so the time of the last job is what it is compared with, at the start and before each job: a clock
 * that jumps while the server runs is found before any job writes down the wrong time as its own.
 *
 * @param checkedOn A day (YYYY-MM-DD) on which somebody looked and found the clock right (CLOCK_CHECKED).
 */
export const clockDoubt = async (
  database: Handle,
  now: Date,
  checkedOn?: string,
): Promise<string | undefined> => {
  const today = dayInFinland(now);
  if (checkedOn === today) return undefined;
  const last = await lastJobAt(database);
  if (!last || Math.abs(now.getTime() - last.getTime()) <= longestPause) return undefined;
  return `The clock of this machine says ${today}, and this database was last used on ${dayInFinland(last)}. What is past its time is deleted by the clock: if it is right, start once with CLOCK_CHECKED=${today}.`;
};

/** A wrong clock would delete what is not past its time, or keep what is: then nobody deletes, and it is said why. */
export const demandRightClock = async (database: Handle, now: Date, checkedOn?: string): Promise<void> => {
  const doubt = await clockDoubt(database, now, checkedOn);
  if (doubt !== undefined) throw new StartFault(doubt);
  const hours = Math.round(Math.abs(await clockDifference(database, now)) / hour);
  if (hours < 1) return;
  throw new StartFault(
    `The clocks of this machine and of the database differ by ${hours} h. What is past its time is deleted by the clock: set both right.`,
  );
};
