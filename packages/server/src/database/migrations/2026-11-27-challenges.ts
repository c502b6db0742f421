import { sql, type Kysely } from 'kysely';

const statements = [
  `create table used_challenges (
    digest bytea primary key,
    ends_at timestamptz not null
  )`,
  `create index used_challenges_by_end on used_challenges (ends_at)`,
];

/** Challenges that were used, so that no proof counts twice, whichever server it comes to. */
export const challenges = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(database);
  },
};
