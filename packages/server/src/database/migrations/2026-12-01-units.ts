import { sql, type Kysely } from 'kysely';

const statements = [
  `create table unit_tellings (
    number integer generated always as identity primary key,
    organisation text not null references organisations (id),
    matter uuid not null references matters (id) on delete cascade,
    words jsonb not null,
    told_on text not null,
    told_by uuid not null
  )`,
  `create index unit_tellings_of_matter on unit_tellings (matter)`,
];

/** What units were told of the matters that are about them. */
export const units = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(database);
  },
};
