import { stillWaits } from '@kuulluksi/contract/matters/course';
import { answerStatuses } from '@kuulluksi/contract/vocabularies';
import { sql } from 'kysely';
import { openConcerns } from '../concerns/store.ts';
import type { Handle } from '../database/tables.ts';
import { endedBy, endingOf, endings, type EndingTable } from './rules.ts';

const atOnce = 500;

interface Round {
  deleted: number;
  /** There may be more. */
  more: boolean;
}

/**
 * Entries that go with their matters. Nobody can answer any more what one of them waits for, or it would wait for years;
 * and who let others read their own words can take them back no more, once the code opens nothing.
 */
const deleteEntriesOf = (transaction: Handle, matters: readonly string[]) =>
  transaction
    .deleteFrom('board_entries')
    .where('matter', 'in', matters)
    .where(({ eb, or }) =>
      or([
        eb('status', 'in', answerStatuses.filter(stillWaits)),
        eb(sql<boolean>`(record->>'ownWords')::boolean`, '=', true),
      ]),
    )
    .execute();

/**
 * Deletes some rows of a table that belongs to matters. Nothing goes of a matter with an open concern for a child: the
 * matters are held first and their concerns looked at afterwards, so that one that is being marked at the same time is
 * there by then, or finds that the matter is gone. What somebody else holds waits for the next time.
 */
const deleteOfMatters = (database: Handle, table: EndingTable, heldBy: string, now: Date): Promise<Round> =>
  database.transaction().execute(async transaction => {
    const matter = sql.ref(heldBy);
    const ended = sql`${sql.ref(endingOf(table).column)} <= ${endedBy(table, now)}`;
    const concerns = openConcerns(transaction);
    const { rows: held } = await sql<{ id: string }>`
      select id from matters where id in (
        select ${matter} from ${sql.table(table)} where ${ended} and ${matter} not in (${concerns})
      ) limit ${atOnce} for update skip locked`.execute(transaction);
    const ids = held.map(({ id }) => id);
    if (table === 'matters' && ids.length > 0) await deleteEntriesOf(transaction, ids);
    const { heldByMeeting } = endingOf(table);
    const notHeld = heldByMeeting
      ? sql`and (${sql.ref(heldByMeeting)} is null or ${sql.ref(heldByMeeting)} not in (
          select meeting from matters where meeting is not null and id in (${concerns})))`
      : sql``;
    const { rows } = await sql`
      delete from ${sql.table(table)} where ${ended} ${notHeld}
        and (${matter} is null or (${matter} = any(${ids}::uuid[]) and ${matter} not in (${concerns})))
      returning 1`.execute(transaction);
    return { deleted: rows.length, more: ids.length === atOnce };
  });

/** Deletes some rows of a table that stand for themselves. */
const deleteAlone = async (database: Handle, table: EndingTable, now: Date): Promise<Round> => {
  const { column, namedBy } = endingOf(table);
  const named = namedBy
    ? sql`and not exists (
        select from ${sql.table(namedBy.table)} where ${sql.ref(`${namedBy.table}.${namedBy.column}`)} = ${sql.ref(`${table}.id`)})`
    : sql``;
  const { rows } = await sql`
    delete from ${sql.table(table)} where ctid in (
      select ctid from ${sql.table(table)} where ${sql.ref(column)} <= ${endedBy(table, now)} ${named} limit ${atOnce}
    ) returning 1`.execute(database);
  return { deleted: rows.length, more: rows.length === atOnce };
};

/** Deletes what of a table is past its time, some rows in each transaction. Answers how many there were. */
const deleteEnded = async (
  database: Handle,
  table: EndingTable,
  now: Date,
  mayGoOn: () => boolean,
): Promise<number> => {
  const { heldBy } = endingOf(table);
  let deleted = 0;
  for (let more = true; more && mayGoOn();) {
    const round = heldBy
      ? await deleteOfMatters(database, table, heldBy, now)
      : await deleteAlone(database, table, now);
    deleted += round.deleted;
    ({ more } = round);
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
