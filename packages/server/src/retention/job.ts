import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Handle } from '../database/tables.ts';
import { dayInFinland } from '../helsinki.ts';
import type { Job, JobContext, Log } from '../jobs/job.ts';
import { StartFault } from '../start-fault.ts';
import { keptUntil } from './rules.ts';
import { clockDifference, compact, deleteAllEnded, lastJobAt } from './store.ts';

const hour = 3_600_000;

/** A server that stood still for longer than this is rarer than a clock that is set wrong. */
const longestPause = 30 * 24 * hour;

/**
 * A wrong clock would delete what is not past its time, or keep what is: then nobody deletes, and it is said why. The
 * clock of PGlite is this machine's own, so the time of the last job is asked too.
 *
 * @param checkedOn A day (YYYY-MM-DD) on which somebody looked and found the clock right (CLOCK_CHECKED).
 */
export const demandRightClock = async (database: Handle, now: Date, checkedOn?: string): Promise<void> => {
  const last = await lastJobAt(database);
  const today = dayInFinland(now);
  if (last && now.getTime() - last.getTime() > longestPause && checkedOn !== today) {
    throw new StartFault(
      `The clock of this machine says ${today}, and this database was last used on ${dayInFinland(last)}. What is past its time is deleted by the clock: if it is right, start once with CLOCK_CHECKED=${today}.`,
    );
  }
  const hours = Math.round(Math.abs(await clockDifference(database, now)) / hour);
  if (hours < 1) return;
  throw new StartFault(
    `The clocks of this machine and of the database differ by ${hours} h. What is past its time is deleted by the clock: set both right.`,
  );
};

/** Deletes mail of the folder that is past its time. */
const deleteOldMail = async (folder: string, now: Date): Promise<number> => {
  const names = await readdir(folder).catch(() => []);
  let deleted = 0;
  for (const name of names.filter(one => /\.(eml|unfinished)$/.test(one))) {
    const file = join(folder, name);
    if (keptUntil('mail', (await stat(file)).mtime) > now) continue;
    await rm(file);
    deleted += 1;
  }
  return deleted;
};

export interface Retention {
  database: Handle;
  now: Date;
  log: Log;
  /** The folder of mail as files; undefined where there is a mail server. */
  mailFolder: string | undefined;
  mayGoOn?: () => boolean;
}

/** Deletes what is past its time, wherever it is. Answers whether anything of the database was deleted. */
export const retain = async ({ database, now, log, mailFolder, mayGoOn }: Retention): Promise<boolean> => {
  const deleted = await deleteAllEnded(database, now, mayGoOn);
  const files = mailFolder === undefined ? 0 : await deleteOldMail(mailFolder, now);
  const any = Object.keys(deleted).length > 0;
  if (any || files > 0) log.info({ deleted: { ...deleted, ...(files > 0 && { files }) } }, 'retention');
  return any;
};

export const retention = (mailFolder: string | undefined, checkedOn?: string): Job => ({
  name: 'retention',
  everySeconds: 3600,
  async run({ database, clock, log, mayGoOn }: JobContext) {
    await demandRightClock(database, clock(), checkedOn);
    await retain({ database, now: clock(), log, mailFolder, mayGoOn });
  },
});

/** With PGlite, whose files nobody else tidies up. PostgreSQL sees to its own; docs/operating.md says how far. */
export const compacting: Job = {
  name: 'compact',
  everySeconds: 24 * 3600,
  run: ({ database }) => compact(database),
};
