import { sql, type Kysely } from 'kysely';

const statements = [
  // Who raised a matter, where a group, an evaluation, the forum or an event did: a name of the group, of nobody in it.
  `alter table matters
    add column raised_by jsonb,
    add column voice text`,
  // What was done with one record, and by whom: asked for the log of a matter, and for who took it down.
  `create index log_lines_of_record on log_lines (record) where record is not null`,
];

/** Matters that groups, evaluations, the forum and events raise. */
export const raised = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(database);
  },
};
