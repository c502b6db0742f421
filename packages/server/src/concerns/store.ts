import type { Concern } from '@kuulluksi/contract/concerns/schemas';
import type { ConcernEnding, ConcernReceiver } from '@kuulluksi/contract/vocabularies';
import type { Handle } from '../database/tables.ts';
import type { Actor } from '../log/store.ts';

/** The matters with an open concern, as a query: nothing of them may be deleted. */
export const openConcerns = (database: Handle) =>
  database.selectFrom('concerns').select('concerns.matter').where('concerns.closed_at', 'is', null);

const concernsOf = (database: Handle, matter: string) =>
  database
    .selectFrom('concerns')
    .leftJoin('staff_users as marker', 'marker.id', 'concerns.marked_by')
    .leftJoin('staff_users as closer', 'closer.id', 'concerns.closed_by')
    .selectAll('concerns')
    .select(['marker.name as marker_name', 'closer.name as closer_name'])
    .where('concerns.matter', '=', matter)
    .orderBy('concerns.marked_at', 'desc')
    .execute();

const tellingsOf = (database: Handle, matter: string) =>
  database
    .selectFrom('concern_tellings')
    .innerJoin('concerns', 'concerns.id', 'concern_tellings.concern')
    .leftJoin('staff_users', 'staff_users.id', 'concern_tellings.told_by')
    .selectAll('concern_tellings')
    .select('staff_users.name')
    .where('concerns.matter', '=', matter)
    .orderBy('concern_tellings.told_at')
    .orderBy('concern_tellings.number')
    .execute();

const who = (id: string, name: string | null) => ({ id, ...(name !== null && { name }) });

/** Every concern of a matter, the newest first. */
export const readConcerns = async (database: Handle, matter: string): Promise<Concern[]> => {
  const tellings = await tellingsOf(database, matter);
  return (await concernsOf(database, matter)).map(concern => ({
    id: concern.id,
    matter,
    markedAt: concern.marked_at.toISOString(),
    markedBy: who(concern.marked_by, concern.marker_name),
    tellings: tellings
      .filter(telling => telling.concern === concern.id)
      .map(telling => ({
        receiver: telling.receiver,
        toldAt: telling.told_at.toISOString(),
        by: who(telling.told_by, telling.name),
      })),
    ...(concern.closed_at &&
      concern.closed_by &&
      concern.ending && {
        closed: {
          at: concern.closed_at.toISOString(),
          by: who(concern.closed_by, concern.closer_name),
          ending: concern.ending,
        },
      }),
  }));
};

/** Without holding it: closing one holds the matter last, and who takes a matter back holds that first. */
export const hasOpenConcern = async (database: Handle, matter: string): Promise<boolean> =>
  (await openConcerns(database).where('concerns.matter', '=', matter).executeTakeFirst()) !== undefined;

/**
 * Holds the matter against its deletion by the clock, which may be under way; false where it is gone. It holds nobody
 * else up, for a concern may be closed at the same time.
 */
export const holdAgainstDeletion = async (transaction: Handle, matter: string): Promise<boolean> => {
  const there = await transaction
    .selectFrom('matters')
    .select('id')
    .where('id', '=', matter)
    .forKeyShare()
    .executeTakeFirst();
  return there !== undefined;
};

/** The open concern of a matter, held until the transaction ends; undefined where none is open. */
export const holdOpenConcern = (
  transaction: Handle,
  matter: string,
): Promise<{ id: string; marked_by: string } | undefined> =>
  transaction
    .selectFrom('concerns')
    .select(['id', 'marked_by'])
    .where('matter', '=', matter)
    .where('closed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();

/** Opens a concern. False where one is open already. */
export const openConcern = async (
  transaction: Handle,
  actor: Actor,
  matter: string,
  now: Date,
): Promise<boolean> => {
  const opened = await transaction
    .insertInto('concerns')
    .values({ organisation: actor.organisation, matter, marked_by: actor.id, marked_at: now })
    .onConflict(conflict => conflict.column('matter').where('closed_at', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst();
  return opened !== undefined;
};

/** Writes down who was told. False where the same was written already. */
export const addTelling = async (
  transaction: Handle,
  actor: Actor,
  concern: string,
  { receiver, toldAt }: { receiver: ConcernReceiver; toldAt: Date },
): Promise<boolean> => {
  const added = await transaction
    .insertInto('concern_tellings')
    .values({
      organisation: actor.organisation,
      concern,
      receiver,
      told_at: toldAt,
      told_by: actor.id,
    })
    .onConflict(conflict => conflict.columns(['concern', 'receiver', 'told_at']).doNothing())
    .returning('number')
    .executeTakeFirst();
  return added !== undefined;
};

export const countTellings = async (transaction: Handle, concern: string): Promise<number> => {
  const { tellings } = await transaction
    .selectFrom('concern_tellings')
    .select(({ fn }) => fn.countAll<string>().as('tellings'))
    .where('concern', '=', concern)
    .executeTakeFirstOrThrow();
  return Number(tellings);
};

export const closeConcern = async (
  transaction: Handle,
  actor: Actor,
  concern: string,
  { ending, now }: { ending: ConcernEnding; now: Date },
): Promise<void> => {
  await transaction
    .updateTable('concerns')
    .set({ closed_at: now, closed_by: actor.id, ending })
    .where('id', '=', concern)
    .execute();
};
