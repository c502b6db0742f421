import { sql, type Kysely } from 'kysely';

const organisation = 'organisation text not null references organisations (id)';
const user = 'user_id uuid not null references staff_users (id) on delete cascade';
const id = 'id uuid primary key default gen_random_uuid()';
const times = 'created_at timestamptz not null, updated_at timestamptz not null';

const statements = [
  `create table staff_users (${id}, name text not null, email text not null unique, ${times})`,
  `create table staff_accounts (
    ${id},
    ${user},
    account_id text not null,
    provider_id text not null,
    password text,
    ${times},
    unique (provider_id, account_id)
  )`,
  `create index staff_accounts_of_user on staff_accounts (user_id)`,
  `create table staff_sessions (
    ${id},
    ${user},
    token text not null unique,
    expires_at timestamptz not null,
    ${times}
  )`,
  `create index staff_sessions_of_user on staff_sessions (user_id)`,
  `create index staff_sessions_ending on staff_sessions (expires_at)`,
  `create table staff_members (
    user_id uuid primary key references staff_users (id) on delete cascade,
    ${organisation},
    roles jsonb not null
  )`,
  `create table staff_invitations (
    token_hash bytea primary key,
    ${organisation},
    email text not null unique,
    name text not null,
    roles jsonb not null,
    expires_at timestamptz not null
  )`,
  `create table matter_answers (
    number integer generated always as identity primary key,
    ${organisation},
    matter uuid not null references matters (id) on delete cascade,
    answer jsonb not null,
    role text not null,
    answered_at timestamptz not null
  )`,
  `create index matter_answers_of_matter on matter_answers (matter, number)`,
  // Without references: a line outlives what it tells of.
  `create table log_lines (
    number bigint generated always as identity primary key,
    at timestamptz not null,
    who uuid not null,
    organisation text not null,
    what text not null,
    record text
  )`,
  `create index log_lines_of_organisation on log_lines (organisation, number)`,
  `create function refuse_change_of_log() returns trigger language plpgsql as $$
    begin
      raise exception 'The log is only added to.';
    end
  $$`,
  `create trigger log_lines_append_only before update or delete on log_lines
    for each row execute function refuse_change_of_log()`,
];

/** Staff, what they answer, and the log of what they do. */
export const staff = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(database);
  },
};
