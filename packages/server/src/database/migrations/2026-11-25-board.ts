import { sql, type Kysely } from 'kysely';

const statements = [
  // Matters and entries that tell of the same idea carry the same name of it.
  `alter table matters add column idea text`,
  `create index matters_of_idea on matters (organisation, idea) where idea is not null`,
  `alter table board_entries add column idea text`,
  // Whoever changes the board, also a deletion that another brings with it, makes every server read it anew.
  `create function raise_version_of_board() returns trigger language plpgsql as $$
    begin
      insert into public_versions (name, version) values ('board', 1)
        on conflict (name) do update set version = public_versions.version + 1;
      return null;
    end
  $$`,
  `create trigger board_version_raised after insert or update or delete on board_entries
    for each statement execute function raise_version_of_board()`,
];

/** The board: ideas that several raised, and a version by which servers see that it changed. */
export const board = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(database);
  },
};
