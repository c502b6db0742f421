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
