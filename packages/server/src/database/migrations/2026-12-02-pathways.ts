import { sql, type Kysely } from 'kysely';

const organisation = 'organisation text not null references organisations (id)';

// A name of either counts within its organisation: several explain the same term.
const table = (name: string) => `create table ${name} (
  id text not null,
  ${organisation},
  version integer not null default 1,
  record jsonb not null,
  primary key (organisation, id)
)`;

/** Ways to take part, and terms in plain words. */
export const pathways = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const name of ['pathways', 'glossary_terms']) await sql.raw(table(name)).execute(database);
  },
};
