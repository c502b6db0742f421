import type { Text } from '@kuulluksi/contract/foundation/texts';
import { json, type Handle } from '../database/tables.ts';
import type { Actor } from '../log/store.ts';

export const addUnitTelling = async (
  transaction: Handle,
  { id, organisation }: Actor,
  matter: string,
  { words, toldOn }: { words: Text; toldOn: string },
): Promise<void> => {
  await transaction
    .insertInto('unit_tellings')
    .values({ organisation, matter, words: json(words), told_on: toldOn, told_by: id })
    .execute();
};

/** What the unit was told of a matter, oldest first. */
export const unitTellingsOf = async (database: Handle, matter: string) => {
  const rows = await database
    .selectFrom('unit_tellings')
    .leftJoin('staff_users', 'staff_users.id', 'unit_tellings.told_by')
    .select(['words', 'told_on', 'told_by', 'staff_users.name'])
    .where('matter', '=', matter)
    .orderBy('told_on')
    .orderBy('number')
    .execute();
  return rows.map(({ words, told_on, told_by, name }) => ({
    words,
    toldOn: told_on,
    by: { id: told_by, ...(name !== null && { name }) },
  }));
};
