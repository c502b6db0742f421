import { randomUUID } from 'node:crypto';
import type { Handle } from '../database/tables.ts';
import type { Actor } from '../log/store.ts';
import { holdMatter, openTo, type StoredMatter } from '../matters/staff-store.ts';

/** Matters of a member's organisation that are open to them, each with the name of its entry on the board. */
const withEntries = (database: Handle, member: Actor) =>
  database
    .selectFrom('matters')
    .leftJoin('board_entries', 'board_entries.matter', 'matters.id')
    .select([
      'matters.id',
      'matters.source',
      'matters.kind',
      'matters.status',
      'matters.received_at',
      'board_entries.id as entry',
    ])
    .where('matters.organisation', '=', member.organisation)
    .where(openTo(member));
export type LinkedRow = Awaited<ReturnType<typeof mattersOfIdea>>[number];

/** The other matters that tell of the same idea, oldest first. */
export const mattersOfIdea = async (database: Handle, member: Actor, { id, idea }: StoredMatter) =>
  withEntries(database, member)
    .where('matters.idea', '=', idea)
    .where('matters.id', '<>', id)
    .orderBy('matters.received_at')
    .orderBy('matters.id')
    .execute();

export const mattersNamed = async (
  database: Handle,
  member: Actor,
  ids: readonly string[],
): Promise<LinkedRow[]> =>
  ids.length === 0
    ? []
    : withEntries(database, member)
        .where('matters.id', 'in', [...ids])
        .execute();

/** Both matters, held always in the same order, so that two who link them at once do not wait for each other. */
export const holdBoth = async (
  transaction: Handle,
  member: Actor,
  one: string,
  other: string,
): Promise<{ one: StoredMatter | undefined; other: StoredMatter | undefined }> => {
  const held = new Map<string, StoredMatter | undefined>();
  for (const id of [one, other].sort()) held.set(id, await holdMatter(transaction, member, id));
  return { one: held.get(one), other: held.get(other) };
};

/** Gives both matters, and all that either is linked with, the same idea; on the board too. */
export const link = async (transaction: Handle, one: StoredMatter, other: StoredMatter): Promise<void> => {
  const { organisation } = one;
  const idea = one.idea ?? other.idea ?? randomUUID();
  const ids = [one.id, other.id];
  const earlier = [one.idea, other.idea].filter(known => known !== null);
  for (const [table, key] of [
    ['matters', 'id'],
    ['board_entries', 'matter'],
  ] as const) {
    await transaction
      .updateTable(table)
      .set({ idea })
      .where('organisation', '=', organisation)
      .where(({ eb, or }) =>
        or([eb(key as 'id', 'in', ids), ...(earlier.length > 0 ? [eb('idea', 'in', earlier)] : [])]),
      )
      .execute();
  }
};

/** Takes a matter out of its idea; on the board too. */
export const unlink = async (transaction: Handle, { id }: StoredMatter): Promise<void> => {
  await transaction.updateTable('matters').set({ idea: null }).where('id', '=', id).execute();
  await transaction.updateTable('board_entries').set({ idea: null }).where('matter', '=', id).execute();
};
