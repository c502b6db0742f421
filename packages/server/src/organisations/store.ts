import type { OrganisationRecord } from '@kuulluksi/contract/organisations/records';
import { json, type Handle } from '../database/tables.ts';

export const readOrganisations = async (database: Handle): Promise<OrganisationRecord[]> =>
  (await database.selectFrom('organisations').select('record').orderBy('id').execute()).map(
    ({ record }) => record,
  );

export const readOrganisation = async (
  database: Handle,
  id: string,
): Promise<OrganisationRecord | undefined> =>
  (await database.selectFrom('organisations').select('record').where('id', '=', id).executeTakeFirst())
    ?.record;

export const anyOrganisation = async (database: Handle): Promise<boolean> =>
  (await database.selectFrom('organisations').select('id').limit(1).executeTakeFirst()) !== undefined;

export const storeOrganisations = async (
  database: Handle,
  records: readonly OrganisationRecord[],
): Promise<void> => {
  if (records.length === 0) return;
  await database
    .insertInto('organisations')
    .values(records.map(record => ({ id: record.id, record: json(record) })))
    .execute();
};
