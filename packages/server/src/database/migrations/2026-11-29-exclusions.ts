import { sql, type Kysely } from 'kysely';

const statements = [
  // Who was removed may be invited again: then they are shut out of what they were shut out of. By a digest of their
  // address, for nothing else of theirs is kept.
  `create table left_exclusions (
    matter uuid not null references matters (id) on delete cascade,
    organisation text not null references organisations (id),
    address bytea not null,
    primary key (matter, address)
  )`,
  `create index left_exclusions_of_address on left_exclusions (address)`,
];

/** Of which matters a member who was removed was shut out. */
export const exclusions = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(database);
  },
};
