import { sql, type Kysely } from 'kysely';

const organisation = 'organisation text not null references organisations (id)';
const matter = 'matter uuid not null references matters (id) on delete cascade';

const statements = [
  // "This did not answer me" may be said with one press, without a word.
  `alter table messages alter column text drop not null, add column reopens boolean not null default false`,
  // What was written into a conversation is taken in once, as what begins one is.
  `create table message_keys (
    key_hash bytea primary key,
    ${organisation},
    ${matter},
    content_digest bytea not null
  )`,
  `create index message_keys_of_matter on message_keys (matter)`,
  // A panel's meeting has a code of its own. Which meeting that is, the table of meetings will say.
  `alter table receipt_codes
    alter column matter drop not null,
    add column if not exists meeting uuid,
    add constraint receipt_codes_open_one check (num_nonnulls(matter, meeting) = 1)`,
  `create index receipt_codes_of_meeting on receipt_codes (meeting) where meeting is not null`,
  `create table board_drafts (
    matter uuid primary key references matters (id) on delete cascade,
    ${organisation},
    id uuid not null unique,
    version integer not null,
    state text not null,
    record jsonb not null,
    agreed jsonb
  )`,
  // The rules ask for leave first; this is for whatever they, or a later rule, forget. With "ask me first" that stands
  // on the board what the person said yes to; links with other entries and the course of the matter may change under it.
  `create function has_leave(of_matter uuid, leave text, entry jsonb) returns boolean stable language sql as $$
    select leave = 'yes' or (leave = 'ask-first' and exists (
      select 1 from board_drafts where matter = of_matter
        and agreed - array['idea', 'reopenedIn', 'timeline'] = entry - array['idea', 'reopenedIn', 'timeline']
    ))
  $$`,
  `create function refuse_entry_without_leave() returns trigger language plpgsql as $$
    begin
      if new.matter is not null and not exists (
        select 1 from matters where id = new.matter and has_leave(id, publication, new.record)
      ) then
        raise exception using errcode = 'KU001', message = 'No leave to publish.';
      end if;
      return new;
    end
  $$`,
  `create trigger board_entries_with_leave before insert or update on board_entries
    for each row execute function refuse_entry_without_leave()`,
  // And the other way round: where leave ends, nothing stays on the board.
  `create function refuse_leave_lost_while_published() returns trigger language plpgsql as $$
    begin
      if exists (
        select 1 from board_entries where matter = new.id and not has_leave(new.id, new.publication, record)
      ) then
        raise exception using errcode = 'KU001', message = 'The entry must leave the board first.';
      end if;
      return new;
    end
  $$`,
  `create trigger matters_published_with_leave before update of publication on matters
    for each row execute function refuse_leave_lost_while_published()`,
];

/** What a person may do in a conversation; drafts of board entries; no entry without leave. */
export const conversations = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(database);
  },
};
