import { fsyncSync } from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type Init = NodeFS['init'];
interface Emscripten {
  NODEFS: { stream_ops: { fsync?: (stream: { nfd: number }) => number } };
}

/**
 * PGlite's files, really written to the disk at each commit: its own file system takes an fsync for done without
 * asking the system.
 */
export class SyncedFiles extends NodeFS {
  override async init(...[pglite, options]: Parameters<Init>): ReturnType<Init> {
    const { emscriptenOpts } = await super.init(pglite, options);
    const sync = (module: unknown) => {
      (module as Emscripten).NODEFS.stream_ops.fsync = stream => {
        fsyncSync(stream.nfd);
        return 0;
      };
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), sync] } };
  }
}

/**
 * PGlite's own settings without `-F`, which turns fsync off, and with little memory. Old parts of the write-ahead log
 * are removed rather than used again, so that what was deleted is in no file when they are gone.
 */
export const startParameters = (defaults: readonly string[]): string[] => [
  ...defaults.filter(parameter => parameter !== '-F'),
  '-c',
  'fsync=on',
  '-c',
  'wal_sync_method=fsync',
  '-c',
  'shared_buffers=16MB',
  '-c',
  'wal_recycle=off',
];
