import { rename, rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { join, relative } from 'node:path';
import { StartFault } from '../start-fault.ts';

/** Longest path that every system takes as the name of a socket. */
const longestSocketPath = 100;

export interface FolderLock {
  release: () => Promise<void>;
}

const answers = (path: string): Promise<boolean> =>
  new Promise(resolve => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

/** Listens on the path; undefined when something stands there already. */
const listen = (path: string): Promise<Server | undefined> =>
  new Promise((resolve, reject) => {
    const server = createServer(socket => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen(path, () => {
      server.unref();
      resolve(server);
    });
  });

/**
 * Holds a folder for this process alone. PGlite itself would let a second process in, and both would lose data.
 * The lock is a listening socket: the system closes it with the process, also after kill -9, and what remains on the
 * disk then answers nobody.
 */
export const lockFolder = async (folder: string): Promise<FolderLock> => {
  const inUse = new StartFault(`The data folder ${folder} is in use by another process.`);
  const absolute = join(folder, 'lock');
  const fromHere = relative(process.cwd(), absolute);
  const path = fromHere.length < absolute.length ? fromHere : absolute;
  if (Buffer.byteLength(path) > longestSocketPath) {
    throw new StartFault(`The path of the data folder ${folder} is too long; choose a shorter DATA_FOLDER.`);
  }
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const server = await listen(path);
    if (server) {
      return { release: () => new Promise(resolve => server.close(() => resolve())) };
    }
    if (await answers(path)) throw inUse;
    // Left by a process that was killed. Moved away before it is removed, and looked at again: another process that
    // starts at the same moment may have put its own there in between.
    const aside = join(folder, `lock-${process.pid}`);
    await rename(path, aside).catch(() => undefined);
    if (await answers(aside)) {
      await rename(aside, path);
      throw inUse;
    }
    await rm(aside, { force: true });
  }
  throw inUse;
};
