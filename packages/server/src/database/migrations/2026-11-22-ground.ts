import { sql, type Kysely } from 'kysely';

const organisation = 'organisation text not null references organisations (id)';
const matter = 'matter uuid not null references matters (id) on delete cascade';

const statements = [
  `create table installation (name text primary key, value text not null)`,
  `create table public_versions (name text primary key, version integer not null)`,
  `create table areas (code text primary key, record jsonb not null)`,
  `create table municipalities (
    code text primary key,
    area text not null references areas (code),
    record jsonb not null
  )`,
  `create table organisations (id text primary key, record jsonb not null)`,
  `create table groups (id text primary key, ${organisation}, record jsonb not null)`,
  `create index groups_of_organisation on groups (organisation)`,
  `create table matters (
    id uuid primary key,
    ${organisation},
    source text not null,
    kind text not null,
    status text not null,
    publication text not null,
    age_level text not null,
    language text not null,
    version integer not null,
    received_at timestamptz not null,
    status_since timestamptz not null,
    waiting_since timestamptz,
    keep_until timestamptz not null
  )`,
  `create index matters_waiting on matters (organisation, waiting_since, id)`,
  `create index matters_kept on matters (keep_until)`,
  `create table messages (
    number integer generated always as identity primary key,
    ${organisation},
    ${matter},
    sender text not null,
    role text,
    text jsonb not null,
    written_at timestamptz not null
  )`,
  `create index messages_of_matter on messages (matter, number)`,
  `create table contacts (
    matter uuid primary key references matters (id) on delete cascade,
    ${organisation},
    contact jsonb not null,
    keep_until timestamptz not null
  )`,
  `create table feedback (
    key_hash bytea primary key,
    ${organisation},
    ${matter},
    content_digest bytea not null,
    received_at timestamptz not null
  )`,
  `create index feedback_of_matter on feedback (matter)`,
  `create table receipt_codes (
    code_hash bytea primary key,
    ${organisation},
    ${matter},
    opens_until timestamptz not null
  )`,
  `create index receipt_codes_of_matter on receipt_codes (matter)`,
  `create table board_entries (
    id text primary key,
    ${organisation},
    number integer generated always as identity unique,
    matter uuid unique references matters (id) on delete set null,
    status text not null,
    source text not null,
    month text not null,
    record jsonb not null
  )`,
  `create index board_entries_newest on board_entries (month desc, number desc)`,
];

export const ground = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(database);
  },
};
