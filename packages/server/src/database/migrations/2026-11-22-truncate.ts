import { sql, type Kysely } from 'kysely';

/** Emptying a table is neither update nor delete: the log refuses it by a trigger of its own. */
export const truncate = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql`create trigger log_lines_kept before truncate on log_lines
      for each statement execute function refuse_change_of_log()`.execute(database);
  },
};
