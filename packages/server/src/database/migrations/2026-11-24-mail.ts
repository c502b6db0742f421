import { sql, type Kysely } from 'kysely';

const statements = [
  // What several servers of one database do by turns. The hold is by the database's clock, the rest by the servers'.
  `create table jobs (
    name text primary key,
    next_run_at timestamptz not null,
    holder uuid,
    held_until timestamptz,
    last_run_at timestamptz,
    failures integer not null default 0
  )`,
  `create table subscriptions (
    id uuid primary key,
    email text not null,
    organisations jsonb not null,
    rhythm text not null,
    language text not null,
    token_hash bytea not null unique,
    asked_at timestamptz not null,
    confirmed_at timestamptz,
    digested_until timestamptz,
    next_digest_at timestamptz,
    keep_until timestamptz not null
  )`,
  // An address has one subscription, and beside it at most one that waits to be confirmed.
  `create unique index subscriptions_asked on subscriptions (email) where confirmed_at is null`,
  `create unique index subscriptions_confirmed on subscriptions (email) where confirmed_at is not null`,
  `create index subscriptions_due on subscriptions (next_digest_at)`,
  `create table mail_queue (
    id uuid primary key,
    kind text not null,
    subscription uuid references subscriptions (id) on delete cascade,
    member uuid references staff_users (id) on delete cascade,
    tells_from timestamptz,
    tells_until timestamptz,
    queued_at timestamptz not null,
    next_try_at timestamptz not null,
    tries integer not null default 0,
    keep_until timestamptz not null
  )`,
  `create unique index mail_queue_to_subscription on mail_queue (subscription, kind)`,
  `create unique index mail_queue_to_member on mail_queue (member, kind)`,
  `create index mail_queue_next on mail_queue (next_try_at)`,
  `alter table board_entries add column changed_at timestamptz not null default now()`,
  `create function note_change_of_board() returns trigger language plpgsql as $$
    begin
      new.changed_at := now();
      return new;
    end
  $$`,
  `create trigger board_entries_changed before update on board_entries
    for each row when (new.record is distinct from old.record) execute function note_change_of_board()`,
  `create index board_entries_by_change on board_entries (changed_at)`,
  // A line of the log is let go of when it is five years old, and never before.
  `create or replace function refuse_change_of_log() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' and old.at < now() - interval '1826 days' then
        return old;
      end if;
      raise exception 'The log is only added to.';
    end
  $$`,
  `alter table staff_members
    add column told_at timestamptz,
    add column mail_refused_at timestamptz`,
];

/** Mail that waits to be sent, digests of the board, and the jobs that see to both. */
export const mail = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(database);
  },
};
