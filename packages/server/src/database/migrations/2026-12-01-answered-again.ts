import { sql, type Kysely } from 'kysely';

/** With "ask me first" an entry may also say, without a new yes, that its person was answered again. */
export const answeredAgain = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql`
      create or replace function has_leave(of_matter uuid, leave text, entry jsonb)
      returns boolean stable language sql as $$
        select leave = 'yes' or (leave = 'ask-first' and exists (
          select 1 from board_drafts where matter = of_matter
            and agreed - array['idea', 'reopenedIn', 'answeredAgain', 'timeline']
              = entry - array['idea', 'reopenedIn', 'answeredAgain', 'timeline']
        ))
      $$`.execute(database);
  },
};
