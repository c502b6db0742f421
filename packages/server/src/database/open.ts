import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { StartFault } from '../start-fault.ts';
import { openEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';
import type { Handle, Tables } from './tables.ts';

export interface Database {
  handle: Handle;
  /** PGlite in a folder, rather than a PostgreSQL server. */
  embedded: boolean;
  close: () => Promise<void>;
}

const leastVersion = 15;

/** Codes with which an operating system or PostgreSQL says that there is no way to the database now. */
const awayCodes = /^(ECONN|ENOTFOUND|EAI_|EPIPE|ETIMEDOUT|EHOST|ENET|08|57P0|53300)/;
const awayWords =
  /Connection terminated|timeout exceeded when trying to connect|Query read timeout|PGlite is clos|Cannot use a pool after calling end|driver has already been destroyed/;

/** Was the database out of reach, rather than the query wrong? */
export const databaseIsAway = (error: unknown): boolean => {
  if (error instanceof AggregateError) return error.errors.some(databaseIsAway);
  if (!(error instanceof Error)) return false;
  const { code } = error as NodeJS.ErrnoException;
  return (typeof code === 'string' && awayCodes.test(code)) || awayWords.test(error.message);
};

/**
 * A connection that breaks is replaced at the next query, and a query under way fails by itself. Without listeners,
 * also on a connection that is lent out between two queries, the break would end the process.
 */
const surviveBrokenConnections = (pool: pg.Pool): void => {
  pool.on('error', () => undefined);
  pool.on('connect', client => void client.on('error', () => undefined));
};

const connectToServer = async (url: string): Promise<pg.Pool> => {
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    query_timeout: 15_000,
    statement_timeout: 15_000,
  });
  surviveBrokenConnections(pool);
  try {
    const { rows } = await pool.query<{ server_version_num: string }>('show server_version_num');
    const version = Math.floor(Number(rows[0]?.server_version_num) / 10_000);
    if (version < leastVersion) {
      throw new StartFault(`The database is PostgreSQL ${version}; ${leastVersion} or newer is needed.`);
    }
    return pool;
  } catch (error) {
    await pool.end();
    if (error instanceof StartFault) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new StartFault(
      databaseIsAway(error)
        ? `The database at DATABASE_URL cannot be reached${code ? ` (${code})` : ''}.`
        : `The database at DATABASE_URL refused the connection${code ? ` (${code})` : ''}.`,
    );
  }
};

/**
 * Opens the database and brings it to this version's form.
 * @param entries The folder of the program's entry points, beside which the script lies that makes a new database.
 */
export const openDatabase = async (
  configuration: { databaseUrl: string | undefined; dataFolder: string },
  entries: URL,
): Promise<Database> => {
  const embedded = configuration.databaseUrl
    ? undefined
    : await openEmbedded(configuration.dataFolder, entries);
  const pool = embedded
    ? new pg.Pool(embedded.poolConfig)
    : await connectToServer(configuration.databaseUrl as string);
  if (embedded) surviveBrokenConnections(pool);
  const handle = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const close = async () => {
    await handle.destroy();
    await embedded?.close();
  };
  try {
    await migrate(handle);
  } catch (error) {
    await close();
    throw error;
  }
  return { handle, embedded: embedded !== undefined, close };
};

/** Does the database answer within the time? */
export const databaseAnswers = async (handle: Handle, milliseconds = 2_000): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>(resolve => {
    timer = setTimeout(resolve, milliseconds, false);
  });
  const answered = sql`select 1`.execute(handle).then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([answered, late]);
  } finally {
    clearTimeout(timer);
  }
};
