import { sql, type Kysely } from 'kysely';

const statements = [
  // Two staff cannot overwrite each other in an entry that tells of no matter.
  `alter table board_entries add column version integer not null default 1`,
  // Why an entry was taken off the board: a code, never a text.
  `alter table log_lines add column reason text`,
];

/** What the list of board entries at the desk needs. */
export const entries = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(database);
  },
};
