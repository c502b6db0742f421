import type { Handle } from '../database/tables.ts';
import { json } from '../database/tables.ts';
import type { AreasFile, StoredArea, StoredMunicipality } from './file.ts';

const installed = 'areas-valid-from';

export const readAreas = async (
  database: Handle,
): Promise<{ areas: StoredArea[]; municipalities: StoredMunicipality[] }> => {
  const areas = await database.selectFrom('areas').select('record').orderBy('code').execute();
  const municipalities = await database
    .selectFrom('municipalities')
    .select('record')
    .orderBy('code')
    .execute();
  return {
    areas: areas.map(({ record }) => record),
    municipalities: municipalities.map(({ record }) => record),
  };
};

/** The day from which the areas in the database are valid; undefined while there are none. */
export const areasValidFrom = async (database: Handle): Promise<string | undefined> =>
  (await database.selectFrom('installation').select('value').where('name', '=', installed).executeTakeFirst())
    ?.value;

/**
 * Adds and renews; nothing is taken away, for records of earlier years may name an area or a municipality that is no
 * more.
 */
export const storeAreas = async (database: Handle, file: AreasFile): Promise<void> => {
  await database
    .insertInto('areas')
    .values(file.areas.map(area => ({ code: area.code, record: json(area) })))
    .onConflict(conflict =>
      conflict.column('code').doUpdateSet(update => ({ record: update.ref('excluded.record') })),
    )
    .execute();
  await database
    .insertInto('municipalities')
    .values(file.municipalities.map(place => ({ code: place.code, area: place.area, record: json(place) })))
    .onConflict(conflict =>
      conflict.column('code').doUpdateSet(update => ({
        area: update.ref('excluded.area'),
        record: update.ref('excluded.record'),
      })),
    )
    .execute();
  await database
    .insertInto('installation')
    .values({ name: installed, value: file.validFrom })
    .onConflict(conflict => conflict.column('name').doUpdateSet({ value: file.validFrom }))
    .execute();
};
