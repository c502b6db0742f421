import { Migrator } from 'kysely';
import { StartFault } from '../start-fault.ts';
import { migrations } from './migrations/all.ts';
import type { Handle } from './tables.ts';

/** Brings the database to this version's form. A database of a newer version is left as it is, with a fault. */
export const migrate = async (database: Handle): Promise<void> => {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  if (error instanceof Error && error.message.includes('missing')) {
    throw new StartFault('The database was used by a newer version of the server; this one cannot open it.');
  }
  throw error;
};
