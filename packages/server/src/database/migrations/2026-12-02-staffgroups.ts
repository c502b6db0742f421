import { sql, type Kysely } from 'kysely';

const statements = [
  `alter table groups add column version integer not null default 1`,
  `create table group_leaders (
    "group" text not null references groups (id) on delete cascade,
    organisation text not null references organisations (id),
    member uuid not null references staff_users (id) on delete cascade,
    primary key ("group", member)
  )`,
  `create index group_leaders_of_member on group_leaders (member)`,
];

/** Groups change at the desk, and members of staff lead them. */
export const groupLeaders = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(database);
  },
};
