import { sql, type Kysely } from 'kysely';

const organisation = 'organisation text not null references organisations (id)';
const id = 'id uuid primary key default gen_random_uuid()';

const statements = [
  `alter table matters add column helped_way text`,
  `create table concerns (
    ${id},
    ${organisation},
    matter uuid not null references matters (id) on delete cascade,
    marked_by uuid not null,
    marked_at timestamptz not null,
    closed_by uuid,
    closed_at timestamptz,
    ending text
  )`,
  `create index concerns_of_matter on concerns (matter)`,
  // Two readers have one concern together.
  `create unique index concerns_open on concerns (matter) where closed_at is null`,
  `create table concern_tellings (
    number integer generated always as identity primary key,
    ${organisation},
    concern uuid not null references concerns (id) on delete cascade,
    receiver text not null,
    told_at timestamptz not null,
    told_by uuid not null,
    unique (concern, receiver, told_at)
  )`,
  `create table answer_templates (
    ${id},
    ${organisation},
    version integer not null,
    record jsonb not null
  )`,
  `create index answer_templates_of_organisation on answer_templates (organisation)`,
];

/** Concerns for a child, templates of answers, and which way staff took feedback down. */
export const desk = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(database);
  },
};
