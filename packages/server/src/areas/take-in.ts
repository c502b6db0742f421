import { includedAreas, type AreasFile } from './file.ts';
import { areasValidFrom, storeAreas } from './store.ts';
import type { Handle } from '../database/tables.ts';
import { publicRecordsChanged } from '../public-records.ts';

/** Takes the areas in when they are newer than those in the database. */
export const takeInAreas = (database: Handle, file: AreasFile = includedAreas()): Promise<boolean> =>
  database.transaction().execute(async transaction => {
    const present = await areasValidFrom(transaction);
    if (present !== undefined && present >= file.validFrom) return false;
    await storeAreas(transaction, file);
    await publicRecordsChanged(transaction);
    return true;
  });
