import { sql, type Kysely } from 'kysely';

/** A contact has a time of its own from the answer on; where that was given before, from now on. */
export const contacts = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql`
      update contacts set keep_until = least(contacts.keep_until, now() + interval '60 days')
      from matters where matters.id = contacts.matter and matters.waiting_since is null`.execute(database);
  },
};
