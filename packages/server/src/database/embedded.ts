import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import type { PoolConfig } from 'pg';
import { StartFault } from '../start-fault.ts';
import { lockFolder } from './folder-lock.ts';
import { startParameters, SyncedFiles } from './synced-files.ts';

const prefixOfUnfinished = 'database-unfinished-';

/** Makes the database beside its place and moves it there whole, so that a half made one is never opened. */
const create = async (dataFolder: string, script: URL): Promise<void> => {
  for (const name of await readdir(dataFolder)) {
    if (name.startsWith(prefixOfUnfinished)) await rm(join(dataFolder, name), { recursive: true });
  }
  const unfinished = join(dataFolder, `${prefixOfUnfinished}${process.pid}`);
  await mkdir(unfinished, { mode: 0o700 });
  const child = fork(fileURLToPath(script), [unfinished], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2000)));
  const code = await new Promise<number | null>(resolve => child.once('exit', resolve));
  if (code !== 0) throw new StartFault(`The database could not be made in ${dataFolder}.\n${said}`.trim());
  await rename(unfinished, join(dataFolder, 'database'));
};

export interface Embedded {
  poolConfig: PoolConfig;
  close: () => Promise<void>;
}

/** Opens the database of PGlite in the folder, which is made at the first start, and holds the folder until it is closed. */
export const openEmbedded = async (dataFolder: string, entries: URL): Promise<Embedded> => {
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const lock = await lockFolder(dataFolder);
  try {
    const folder = join(dataFolder, 'database');
    const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
    if (!existsSync(folder)) await create(dataFolder, new URL(`create-database.${ending}`, entries));
    const pglite = await PGlite.create({
      fs: new SyncedFiles(folder),
      startParams: startParameters(PGlite.defaultStartParams),
    });
    return {
      // One connection is all that PGlite has: the configuration carries the pool's size, which must not be set here.
      poolConfig: { ...createPgConfig(pglite), connectionTimeoutMillis: 10_000 } as unknown as PoolConfig,
      close: async () => {
        await pglite.close();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
};
