import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Handle } from '../database/tables.ts';
import type { Job, JobContext, Log } from '../jobs/job.ts';
import { demandRightClock } from './clock.ts';
import { keptUntil } from './rules.ts';
import { compact, deleteAllEnded } from './store.ts';

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
    // One look at the clock: it may jump right after the other.
    const now = clock();
    await demandRightClock(database, now, checkedOn);
    await retain({ database, now, log, mailFolder, mayGoOn });
  },
});

/** With PGlite, whose files nobody else tidies up. PostgreSQL sees to its own; docs/operating.md says how far. */
export const compacting: Job = {
  name: 'compact',
  everySeconds: 24 * 3600,
  run: ({ database }) => compact(database),
};
