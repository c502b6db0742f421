import { sql, type Kysely } from 'kysely';

const organisation = 'organisation text not null references organisations (id)';

const statements = [
  `alter table matters
    add column mood text,
    add column themes jsonb not null default '[]',
    add column unit text,
    add column unit_may_read boolean not null default false,
    add column helped boolean not null default false,
    add column open_question text`,
  `create index matters_of_open_question on matters (organisation, open_question) where open_question is not null`,
  // A contact may now come with who the person is, or be that alone.
  `update contacts set contact = jsonb_build_object('contact', contact)`,
  `create table feedback_answers (
    matter uuid primary key references matters (id) on delete cascade,
    ${organisation},
    question_set text not null,
    question_set_version integer not null,
    answers jsonb not null
  )`,
  `create table question_sets (
    id text not null,
    ${organisation},
    version integer not null,
    record jsonb not null,
    primary key (organisation, id, version)
  )`,
  `create table open_questions (
    id text primary key,
    ${organisation},
    record jsonb not null
  )`,
  `create index open_questions_of_organisation on open_questions (organisation)`,
];

/** Question sets, open questions, and what is answered to them. */
export const questions = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(database);
  },
};
