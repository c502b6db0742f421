import type { BoardEntryRecord } from '@kuulluksi/contract/board/records';
import type { EntriesQuery } from '@kuulluksi/contract/board/staff-schemas';
import { listOf } from '@kuulluksi/contract/foundation/codes';
import { sql, type SqlBool } from 'kysely';
import type { Handle } from '../database/tables.ts';
import type { Actor } from '../log/store.ts';
import { columnsOf } from './store.ts';

export interface OwnEntry {
  id: string;
  version: number;
  matter: string | null;
  record: BoardEntryRecord;
}

/** Entries of a member's organisation; of a matter that they are shut out of they see nothing here either. */
const entriesOf = (database: Handle, member: Actor) =>
  database
    .selectFrom('board_entries')
    .where('organisation', '=', member.organisation)
    .where(
      sql<SqlBool>`not exists (
        select 1 from matter_exclusions
        where matter_exclusions.matter = board_entries.matter and matter_exclusions.member = ${member.id}
      )`,
    );

type Chosen = Pick<EntriesQuery, 'status' | 'source' | 'limit'> & {
  offset: number;
  /** Only these, where words were searched. */
  found: readonly string[] | undefined;
};

/** The newest first, as on the board. */
export const listEntries = async (
  database: Handle,
  member: Actor,
  { status, source, found, offset, limit }: Chosen,
): Promise<{ items: OwnEntry[]; total: number }> => {
  let chosen = entriesOf(database, member);
  if (status !== undefined) chosen = chosen.where('status', 'in', listOf(status));
  if (source !== undefined) chosen = chosen.where('source', 'in', listOf(source));
  if (found !== undefined) chosen = chosen.where(sql<SqlBool>`id = any(${found as string[]}::text[])`);
  const items = await chosen
    .select(['id', 'version', 'matter', 'record'])
    .orderBy('month', 'desc')
    .orderBy('number', 'desc')
    .offset(offset)
    .limit(limit)
    .execute();
  const { total } = await chosen
    .select(({ fn }) => fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow();
  return { items, total: Number(total) };
};

/** An entry of the organisation's, held until the transaction ends, so that of two changes the second sees the first. */
export const holdEntry = (
  transaction: Handle,
  organisation: string,
  id: string,
): Promise<OwnEntry | undefined> =>
  transaction
    .selectFrom('board_entries')
    .select(['id', 'version', 'matter', 'record'])
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();

/** An entry of the organisation's, as far as taking it off the board needs to know. */
export const findOwnEntry = (database: Handle, organisation: string, id: string) =>
  database
    .selectFrom('board_entries')
    .select('matter')
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst();

export const changeRecord = async (
  transaction: Handle,
  { id, version }: Pick<OwnEntry, 'id' | 'version'>,
  record: BoardEntryRecord,
): Promise<void> => {
  await transaction
    .updateTable('board_entries')
    .set({ ...columnsOf(record), version: version + 1 })
    .where('id', '=', id)
    .execute();
};

/** Takes one entry off the board. False where somebody else did so meanwhile. */
export const deleteEntry = async (transaction: Handle, id: string): Promise<boolean> => {
  const gone = await transaction
    .deleteFrom('board_entries')
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst();
  return gone !== undefined;
};
