import type { GroupRecord } from '@kuulluksi/contract/groups/records';
import { json, type Handle } from '../database/tables.ts';

/** All groups, whole: with what is not public. Only public forms of them may leave the server. */
export const readGroups = async (database: Handle): Promise<GroupRecord[]> =>
  (await database.selectFrom('groups').select('record').orderBy('id').execute()).map(({ record }) => record);

export const storeGroups = async (database: Handle, records: readonly GroupRecord[]): Promise<void> => {
  // In parts, for a statement takes 65,535 values at most.
  for (let at = 0; at < records.length; at += 5_000) {
    const part = records.slice(at, at + 5_000);
    await database
      .insertInto('groups')
      .values(
        part.map(record => ({ id: record.id, organisation: record.organisation, record: json(record) })),
      )
      .execute();
  }
};

const ofOrganisation = (database: Handle, organisation: string) =>
  database.selectFrom('groups').select(['id', 'version', 'record']).where('organisation', '=', organisation);
export type StoredGroup = Awaited<ReturnType<typeof listGroups>>[number];

export const listGroups = (database: Handle, organisation: string) =>
  ofOrganisation(database, organisation).orderBy('id').execute();

export const findGroup = (database: Handle, organisation: string, id: string) =>
  ofOrganisation(database, organisation).where('id', '=', id).executeTakeFirst();

/** The group, held until the transaction ends, so that of two changes the second sees the first. */
export const holdGroup = (transaction: Handle, organisation: string, id: string) =>
  ofOrganisation(transaction, organisation).where('id', '=', id).forUpdate().executeTakeFirst();

/** False when it is there already. */
export const putGroup = async (transaction: Handle, record: GroupRecord): Promise<boolean> => {
  const made = await transaction
    .insertInto('groups')
    .values({ id: record.id, organisation: record.organisation, record: json(record) })
    .onConflict(conflict => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return made !== undefined;
};

export const renewGroup = async (
  transaction: Handle,
  { id, version }: Pick<StoredGroup, 'id' | 'version'>,
  record: GroupRecord,
): Promise<void> => {
  await transaction
    .updateTable('groups')
    .set({ record: json(record), version: version + 1 })
    .where('id', '=', id)
    .execute();
};
