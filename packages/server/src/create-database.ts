/**
 * Makes a new database of PGlite in the folder given, in a process of its own: making one leaves several hundred
 * megabytes behind, which the server would keep for its life.
 */
import { PGlite } from '@electric-sql/pglite';
import { startParameters, SyncedFiles } from './database/synced-files.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('create-database needs a folder');
// The server that waits for this is gone: what is half made is of no use to anyone.
process.on('disconnect', () => process.exit(1));
const pglite = await PGlite.create({
  fs: new SyncedFiles(folder),
  startParams: startParameters(PGlite.defaultStartParams),
});
await pglite.close();
process.exit(0);
