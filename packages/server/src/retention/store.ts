import { sql } from 'kysely';
import { openConcerns } from '../concerns/store.ts';
import type { Handle } from '../database/tables.ts';
import { endedBy, endingOf, endings, type EndingTable } from './rules.ts';

const atOnce = 500;

/** Deletes what of a table is past its time, some rows in each transaction. Answers how many there were. */
const deleteEnded = async (
  database: Handle,
  table: EndingTable,
  now: Date,
  mayGoOn: () => boolean,
): Promise<number> => {
  let deleted = 0;
  const { column, heldBy, namedBy } = endingOf(table);
  const matter = heldBy && sql.ref(heldBy);
  const held = matter ? sql`and (${matter} is null or ${matter} not in (${openConcerns(database)}))` : sql``;
  const named = namedBy
    ? sql`and not exists (
        select from ${sql.table(namedBy.table)} where ${sql.ref(`${namedBy.table}.${namedBy.column}`)} = ${sql.ref(`${table}.id`)})`
    : sql``;
  while (mayGoOn()) {
    const { rows } = await sql`
      delete from ${sql.table(table)} where ctid in (
        select ctid from ${sql.table(table)} where ${sql.ref(column)} <= ${endedBy(table, now)} ${held} ${named} limit ${atOnce}
      ) returning 1`.execute(database);
    deleted += rows.length;
    if (rows.length < atOnce) break;
  }
  return deleted;
};

export type Deleted = Partial<Record<EndingTable, number>>;

/** Deletes everything that is past its time. Answers how many rows of each table, of which there were any. */
export const deleteAllEnded = async (
  database: Handle,
  now: Date,
  mayGoOn: () => boolean = () => true,
): Promise<Deleted> => {
  const deleted: Deleted = {};
  for (const table of Object.keys(endings) as EndingTable[]) {
    const count = await deleteEnded(database, table, now, mayGoOn);
    if (count > 0) deleted[table] = count;
  }
  return deleted;
};

/** Milliseconds by which the clock of the database is ahead of this machine's. */
export const clockDifference = async (database: Handle, now: Date): Promise<number> => {
  const { rows } = await sql<{ at: Date }>`select now() as at`.execute(database);
  return (rows[0]?.at ?? now).getTime() - now.getTime();
};

/** When a job was last done; undefined in a new database. */
export const lastJobAt = async (database: Handle): Promise<Date | undefined> => {
  const { last } = await database
    .selectFrom('jobs')
    .select(({ fn }) => fn.max('last_run_at').as('last'))
    .executeTakeFirstOrThrow();
  return last ?? undefined;
};

/**
 * Writes the tables anew without what was deleted, and ends the part of the write-ahead log that still holds it: with
 * PGlite no file of the folder has a byte of it afterwards (`wal_recycle` is off).
 */
export const compact = async (database: Handle): Promise<void> => {
  await sql`vacuum full`.execute(database);
  await sql`select pg_switch_wal()`.execute(database);
  await sql`checkpoint`.execute(database);
};
