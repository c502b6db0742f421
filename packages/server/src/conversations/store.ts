import type { Handle } from '../database/tables.ts';

/** The matter that a code opens now. A wrong code and one whose time is over are the same query with no row. */
export const findByCode = (database: Handle, codeHash: Buffer, now: Date) =>
  database
    .selectFrom('receipt_codes')
    .innerJoin('matters', 'matters.id', 'receipt_codes.matter')
    .leftJoin('board_entries', 'board_entries.matter', 'matters.id')
    .select([
      'matters.id',
      'matters.organisation',
      'matters.kind',
      'matters.status',
      'board_entries.id as boardEntry',
    ])
    .where('receipt_codes.code_hash', '=', codeHash)
    .where('receipt_codes.opens_until', '>', now)
    .executeTakeFirst();

export const readMessages = (database: Handle, matter: string) =>
  database
    .selectFrom('messages')
    .select(['sender', 'role', 'text', 'written_at'])
    .where('matter', '=', matter)
    .orderBy('number')
    .execute();
