import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Content } from '@kuulluksi/contract/content';
import { buildApp, type Dependencies } from '@kuulluksi/server/app';
import { takeInAreas } from '@kuulluksi/server/areas/take-in';
import { takeInContent } from '@kuulluksi/server/content';
import { openEmbedded } from '@kuulluksi/server/database/embedded';
import { openDatabase, type Database } from '@kuulluksi/server/database/open';
import type { Handle } from '@kuulluksi/server/database/tables';
import { Secret } from '@kuulluksi/server/security/secret';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';

const root = new URL('../../', import.meta.url);
/** Where the server's entry points lie as source. */
export const entries = new URL('packages/server/src/', root);

export const now = new Date('2026-11-22T10:00:00Z');
export const secret = new Secret('a secret for tests, of more than thirty-two characters');

/** An empty folder, with the way to remove it. */
export const temporaryFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kuulluksi-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
};

/** A new database of PGlite, made once for a version of PGlite and copied from then on, as making one takes seconds. */
const newDatabaseFolder = async (): Promise<string> => {
  const pglite = new URL('node_modules/@electric-sql/pglite/package.json', root);
  const { version } = JSON.parse(readFileSync(pglite, 'utf8')) as { version: string };
  const cache = fileURLToPath(new URL('node_modules/.cache/kuulluksi/', root));
  const made = join(cache, `database-${version}`);
  if (existsSync(made)) return made;
  await mkdir(cache, { recursive: true });
  const making = await mkdtemp(join(cache, 'making-'));
  const embedded = await openEmbedded(making, entries);
  await embedded.close();
  // Another test may have made it meanwhile; then that one stays.
  await rename(join(making, 'database'), made).catch(() => undefined);
  await rm(making, { recursive: true });
  return made;
};

/** A data folder that holds a new database, as after a first start. */
export const dataFolder = async () => {
  const { folder, remove } = await temporaryFolder();
  await cp(await newDatabaseFolder(), join(folder, 'database'), { recursive: true });
  return { folder, remove };
};

/** A migrated database on PGlite in a folder of its own. To be opened once for each file, and emptied between tests. */
export const openForTest = async (): Promise<Database> => {
  const { folder, remove } = await dataFolder();
  const database = await openDatabase({ databaseUrl: undefined, dataFolder: folder }, entries);
  return {
    handle: database.handle,
    embedded: database.embedded,
    close: async () => {
      await database.close();
      await remove();
    },
  };
};

/** Takes every row away but for areas, which no test changes, and the secret's fingerprint. The log is let go for it. */
export const empty = async (database: Handle): Promise<void> => {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public'
      and tablename not in ('areas', 'municipalities', 'installation')
      and tablename not like 'kysely%'`.execute(database);
  const tables = sql.join(rows.map(({ name }) => sql.table(name)));
  await database.transaction().execute(async transaction => {
    await sql`alter table log_lines disable trigger log_lines_kept`.execute(transaction);
    await sql`truncate ${tables} restart identity cascade`.execute(transaction);
    await sql`alter table log_lines enable trigger log_lines_kept`.execute(transaction);
  });
};

/** How many rows a table has. */
export const rowsIn = async (database: Handle, table: string): Promise<number> => {
  const { rows } = await sql<{
    count: number;
  }>`select count(*)::integer as count from ${sql.table(table)}`.execute(database);
  return rows[0]?.count ?? 0;
};

/** Challenges that take no time, and turns that nobody waits for. */
export const easyProofs = {
  rounds: 1,
  fewestTries: 2,
  mostTries: 8,
  pause: 0,
  longestQueue: 10_000,
  ofOne: 10_000,
};

/** An app over an emptied database that has taken the content in. The log is silent unless a test reads it. */
export const freshApp = async (
  database: Handle,
  content: Content,
  dependencies: Partial<Dependencies> = {},
): Promise<FastifyInstance> => {
  await empty(database);
  await takeInAreas(database);
  await takeInContent(database, content);
  return buildApp({
    database,
    secret,
    clock: () => now,
    logLevel: 'silent',
    proofs: easyProofs,
    ...dependencies,
  });
};

let made = 0;
/** A submission that the server takes, with a key of its own. */
export const feedback = (changes: Record<string, unknown> = {}) => ({
  key: (made += 1).toString(16).padStart(32, '0'),
  organisation: 'esimerkki-maakunta',
  kind: 'idea',
  text: 'Iltapalaa voisi saada myöhemmin.',
  publication: 'ask-first',
  ageLevel: 'youth',
  language: 'fi',
  ...changes,
});

export const send = (app: FastifyInstance, body: unknown, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url: '/v1/feedback', payload: body as object, headers });

export const open = (app: FastifyInstance, code: string) =>
  app.inject({ method: 'POST', url: '/v1/conversations/open', payload: { code } });
