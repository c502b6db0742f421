import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Handle } from '../database/tables.ts';
import { dayInFinland } from '../helsinki.ts';
import type { Job } from '../jobs/job.ts';
import { takeJoinBack } from '../joining/store.ts';
import { takeBack } from '../matters/forget.ts';
import type { Secret } from '../security/secret.ts';
import { keptUntil } from './rules.ts';

/*
 * A back-up holds the words of what was taken back after it was made, and nothing in it says so. A list beside the
 * database does: of each matter that was taken back a keyed digest of its random name, from which nobody reads it.
 */

export const takenBackFile = (dataFolder: string): string => join(dataFolder, 'taken-back');

/** A line of the list: the day, and which matter. */
const lineOf = (digest: string, now: Date): string => `${dayInFinland(now)} ${digest}\n`;

const digestOf = (secret: Secret, matter: string): string =>
  secret.digest('taken-back', matter).toString('hex');

const readLines = async (file: string): Promise<{ day: string; digest: string }[]> => {
  let text = '';
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return [...text.matchAll(/^(\d{4}-\d{2}-\d{2}) ([0-9a-f]{64})$/gm)].map(([, day = '', digest = '']) => ({
    day,
    digest,
  }));
};

/** Writes to the disk, not only to the system's memory. */
const write = async (file: string, text: string, flags: 'a' | 'w'): Promise<void> => {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const handle = await open(file, flags, 0o600);
  try {
    await handle.writeFile(text);
    await handle.datasync();
  } finally {
    await handle.close();
  }
};

interface Surroundings {
  database: Handle;
  secret: Secret;
  file: string;
  now: Date;
}

/** What a person can take back: each kind of record has a random name, its status, and what taking back deletes of it. */
const kinds = {
  matters: async (transaction: Handle, id: string, now: Date): Promise<boolean> => {
    const held = await transaction
      .selectFrom('matters')
      .selectAll()
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (!held || held.status === 'withdrawn') return false;
    await takeBack(transaction, held, now);
    return true;
  },
  join_requests: async (transaction: Handle, id: string, now: Date): Promise<boolean> => {
    const held = await transaction
      .selectFrom('join_requests')
      .selectAll()
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (!held || held.status === 'withdrawn') return false;
    await takeJoinBack(transaction, held, now);
    return true;
  },
};
const tables = Object.keys(kinds) as (keyof typeof kinds)[];

const idsIn = async (database: Handle, table: keyof typeof kinds, withdrawn: boolean): Promise<string[]> =>
  (
    await database
      .selectFrom(table)
      .select('id')
      .where('status', withdrawn ? '=' : '<>', 'withdrawn')
      .execute()
  ).map(({ id }) => id);

/** Writes down what was taken back and is not in the list yet. */
export const noteTakenBack = async ({ database, secret, file, now }: Surroundings): Promise<void> => {
  const known = new Set((await readLines(file)).map(({ digest }) => digest));
  const ids = (await Promise.all(tables.map(table => idsIn(database, table, true)))).flat();
  const missing = ids.map(id => digestOf(secret, id)).filter(digest => !known.has(digest));
  if (missing.length > 0) await write(file, missing.map(digest => lineOf(digest, now)).join(''), 'a');
};

/** Lines so old that what they name is past its time in every back-up are not needed any more. */
const dropOldLines = async (file: string, now: Date): Promise<void> => {
  const lines = await readLines(file);
  const needed = lines.filter(({ day }) => keptUntil('matter', new Date(day)) > now);
  if (needed.length === lines.length) return;
  const renewed = `${file}.unfinished`;
  await write(renewed, needed.map(({ day, digest }) => `${day} ${digest}\n`).join(''), 'w');
  await rename(renewed, file);
};

/** Takes back again what a restored back-up brought. Answers how many records it was. */
export const takeBackAgain = async ({ database, secret, file, now }: Surroundings): Promise<number> => {
  const listed = new Set((await readLines(file)).map(({ digest }) => digest));
  let again = 0;
  for (const table of listed.size > 0 ? tables : []) {
    const ids = await idsIn(database, table, false);
    for (const id of ids.filter(one => listed.has(digestOf(secret, one)))) {
      const taken = await database.transaction().execute(transaction => kinds[table](transaction, id, now));
      if (taken) again += 1;
    }
  }
  await dropOldLines(file, now);
  return again;
};

/** Within a minute it is in the list. */
export const takenBackList = (file: string, secret: Secret): Job => ({
  name: 'taken-back',
  everySeconds: 60,
  run: ({ database, clock }) => noteTakenBack({ database, secret, file, now: clock() }),
});
