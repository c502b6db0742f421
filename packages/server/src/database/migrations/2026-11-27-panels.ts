import { sql, type Kysely } from 'kysely';

const organisation = 'organisation text not null references organisations (id)';
const record = 'version integer not null default 1, record jsonb not null';

const statements = [
  `create table panels (id text primary key, ${organisation}, ${record})`,
  `create index panels_of_organisation on panels (organisation)`,
  // There is no field for who came: only for how many.
  `create table panel_meetings (
    id uuid primary key,
    ${organisation},
    panel text not null references panels (id),
    version integer not null default 1,
    day text not null,
    topics jsonb not null,
    attended integer,
    content_digest bytea
  )`,
  `create index panel_meetings_of_panel on panel_meetings (panel, day)`,
  `alter table matters
    add column meeting uuid references panel_meetings (id) on delete set null,
    add column said jsonb`,
  `create index matters_of_meeting on matters (meeting) where meeting is not null`,

  // The code of a meeting opens everything that it raised.
  `alter table receipt_codes alter column matter drop not null, add column if not exists meeting uuid`,
  `alter table receipt_codes add constraint receipt_codes_of_meetings
    foreign key (meeting) references panel_meetings (id) on delete cascade`,

  `create table feedback_groups (id text primary key, ${organisation}, ${record})`,
  `create index feedback_groups_of_organisation on feedback_groups (organisation)`,
  `create table agenda_meetings (
    id uuid primary key,
    ${organisation},
    feedback_group text not null references feedback_groups (id),
    version integer not null default 1,
    day text not null
  )`,
  `create index agenda_meetings_of_group on agenda_meetings (feedback_group, day)`,
  `create table agenda_items (
    id uuid primary key,
    ${organisation},
    meeting uuid not null references agenda_meetings (id),
    matter uuid not null references matters (id) on delete cascade,
    number integer generated always as identity,
    version integer not null default 1,
    wording jsonb not null,
    decision jsonb,
    decided_at timestamptz,
    unique (meeting, matter)
  )`,
  `create index agenda_items_of_matter on agenda_items (matter)`,

  `create table matter_exclusions (
    matter uuid not null references matters (id) on delete cascade,
    ${organisation},
    member uuid not null references staff_users (id) on delete cascade,
    primary key (matter, member)
  )`,
  `create index matter_exclusions_of_member on matter_exclusions (member)`,

  `alter table open_questions add column version integer not null default 1`,
];

/** Client panels and feedback groups with their meetings; members of staff who are shut out of a matter. */
export const panels = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(database);
  },
};
