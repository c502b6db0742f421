import type { GroupRecord } from '@kuulluksi/contract/groups/records';
import { json, type Handle } from '../database/tables.ts';

/** A group as it was read, and in which version. */
export interface ReadGroup {
  version: number;
  record: GroupRecord;
}

/** Above so many that changed, all are read at once. */
const fewChanged = 1_000;

/**
 * All groups by their ids, whole: with what is not public. Only public forms of them may leave the server.
 * @param known What was read before: a group whose version has not changed is the same object again.
 */
export const readGroups = async (
  database: Handle,
  known: ReadonlyMap<string, ReadGroup>,
): Promise<Map<string, ReadGroup>> => {
  const versions = await database.selectFrom('groups').select(['id', 'version']).orderBy('id').execute();
  const changed = versions.filter(({ id, version }) => known.get(id)?.version !== version);
  const rows = await database
    .selectFrom('groups')
    .select(['id', 'version', 'record'])
    .$if(changed.length > 0 && changed.length <= fewChanged, query =>
      query.where(
        'id',
        'in',
        changed.map(({ id }) => id),
      ),
    )
    .$if(changed.length === 0, query => query.limit(0))
    .execute();
  const read = new Map(rows.map(({ id, version, record }) => [id, { version, record }]));
  return new Map(
    versions.map(({ id, version }) => {
      const held = known.get(id);
      return [id, held?.version === version ? held : read.get(id)!];
    }),
  );
};

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
