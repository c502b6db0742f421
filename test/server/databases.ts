import { spawnSync } from 'node:child_process';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type Database } from '@kuulluksi/server/database/open';
import { sql } from 'kysely';
import { entries, openForTest } from './support.ts';

const asRoot = process.getuid?.() === 0;

const run = (program: string, ...words: string[]): string => {
  // PostgreSQL refuses to run as root.
  const [command, ...rest] = asRoot
    ? ['runuser', '-u', 'postgres', '--', program, ...words]
    : [program, ...words];
  const { status, stdout, stderr } = spawnSync(command as string, rest, { encoding: 'utf8', cwd: tmpdir() });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return stdout.trim();
};

/** The folder of PostgreSQL's programs; undefined where it is not installed. */
const programs = (): string | undefined => {
  const { status, stdout } = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
};

export const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

export interface PostgresServer {
  url: string;
  pause: () => void;
  resume: () => void;
  stop: () => Promise<void>;
}

/** A PostgreSQL server of its own in a folder of its own, gone in the end. */
export const startPostgres = async (bin: string): Promise<PostgresServer> => {
  const folder = await mkdtemp(join(tmpdir(), 'kuulluksi-postgres-'));
  if (asRoot) {
    const id = (flag: string) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
    await chown(folder, id('-u'), id('-g'));
  }
  const data = join(folder, 'data');
  const port = await freePort();
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`;
  const pgCtl = join(bin, 'pg_ctl');
  const begin = () => run(pgCtl, 'start', '-w', '-D', data, '-l', join(folder, 'log'), '-o', options);
  const end = () => run(pgCtl, 'stop', '-w', '-D', data, '-m', 'immediate');
  run(join(bin, 'initdb'), '-D', data, '-A', 'trust', '-U', 'kuulluksi', '-E', 'UTF8', '--no-sync');
  begin();
  let running = true;
  return {
    url: `postgres://kuulluksi@127.0.0.1:${port}/postgres`,
    pause: () => {
      end();
      running = false;
    },
    resume: () => {
      begin();
      running = true;
    },
    stop: async () => {
      if (running) end();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

/** What there is of PostgreSQL on this machine. Says plainly when there is nothing. */
export const postgresPrograms = (): string | undefined => {
  const bin = programs();
  if (bin !== undefined || process.env['TEST_DATABASE_URL']) return bin;
  if (process.env['REQUIRE_POSTGRES'] === '1') {
    throw new Error('REQUIRE_POSTGRES=1, but PostgreSQL is not installed (pg_config was not found).');
  }
  process.stdout.write('PostgreSQL is not installed here: these tests ran on PGlite alone.\n');
  return undefined;
};

const openPostgres = async (bin: string | undefined): Promise<Database> => {
  const given = process.env['TEST_DATABASE_URL'];
  const server = given || bin === undefined ? undefined : await startPostgres(bin);
  const database = await openDatabase({ databaseUrl: given ?? server?.url, dataFolder: '' }, entries);
  return {
    handle: database.handle,
    embedded: database.embedded,
    close: async () => {
      if (given) await sql`drop schema public cascade; create schema public`.execute(database.handle);
      await database.close();
      await server?.stop();
    },
  };
};

/** Calls the suite once for each database there is: PGlite, and PostgreSQL where it is installed. */
export const onEachDatabase = (suite: (name: string, open: () => Promise<Database>) => void): void => {
  suite('PGlite', openForTest);
  const bin = postgresPrograms();
  if (bin !== undefined || process.env['TEST_DATABASE_URL']) suite('PostgreSQL', () => openPostgres(bin));
};
