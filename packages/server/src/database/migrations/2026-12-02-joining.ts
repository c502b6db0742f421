import { sql, type Kysely } from 'kysely';

const organisation = 'organisation text not null references organisations (id)';
const joinRequest = 'join_request uuid references join_requests (id) on delete cascade';

const statements = [
  // The group is named, not referred to: it may be taken away while somebody asks for it.
  `create table join_requests (
    id uuid primary key,
    ${organisation},
    key_hash bytea not null unique,
    content_digest bytea not null,
    kind text not null,
    "group" text,
    come_along_as text,
    audience text,
    care_context text,
    municipality text,
    nickname text,
    contact_way text,
    status text not null,
    version integer not null,
    age_level text not null,
    language text not null,
    contacted jsonb not null default '[]',
    received_at timestamptz not null,
    status_since timestamptz not null,
    waiting_since timestamptz,
    keep_until timestamptz not null
  )`,
  `create index join_requests_waiting on join_requests (organisation, waiting_since, id)`,
  `create index join_requests_kept on join_requests (keep_until)`,
  `create table join_contacts (
    join_request uuid primary key references join_requests (id) on delete cascade,
    ${organisation},
    contact jsonb not null
  )`,
  // A request has a conversation, as a matter has, and a code that opens it.
  ...['messages', 'message_keys'].flatMap(table => [
    `alter table ${table}
      alter column matter drop not null,
      add column ${joinRequest},
      add constraint ${table}_of_one check (num_nonnulls(matter, join_request) = 1)`,
    `create index ${table}_of_join_request on ${table} (join_request) where join_request is not null`,
  ]),
  `alter table receipt_codes
    add column ${joinRequest},
    drop constraint receipt_codes_open_one,
    add constraint receipt_codes_open_one check (num_nonnulls(matter, meeting, join_request) = 1)`,
  `create index receipt_codes_of_join_request on receipt_codes (join_request) where join_request is not null`,
];

/** Who asked to join, with what they told and how they may be reached. */
export const joining = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(database);
  },
};
