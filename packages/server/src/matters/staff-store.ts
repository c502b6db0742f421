import { listOf } from '@kuulluksi/contract/foundation/codes';
import type { AnswerInput, MattersQuery, StatusInput } from '@kuulluksi/contract/matters/schemas';
import type { Role } from '@kuulluksi/contract/vocabularies';
import { sql, type ExpressionBuilder, type Selectable, type SqlBool } from 'kysely';
import { openConcerns } from '../concerns/store.ts';
import { json, type Handle, type LeftContact, type MattersTable, type Tables } from '../database/tables.ts';
import type { Actor } from '../log/store.ts';
import { contactKeptUntil } from '../retention/rules.ts';

export type StoredMatter = Selectable<MattersTable>;
export interface StoredSummary extends StoredMatter {
  published: boolean;
  open_concern: boolean;
}

/**
 * For every query of the desk that reads matters: only those that the member is not shut out of. Nobody handles what
 * is about themselves.
 */
export const openTo = ({ id }: Pick<Actor, 'id'>) =>
  sql<SqlBool>`not exists (
    select 1 from matter_exclusions
    where matter_exclusions.matter = matters.id and matter_exclusions.member = ${id}
  )`;

/**
 * Matters of a member's organisation that are open to them, each with whether it stands on the board and whether a
 * concern is open.
 */
const mattersOf = (database: Handle, member: Actor) =>
  database
    .selectFrom('matters')
    .selectAll('matters')
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('board_entries')
          .select('board_entries.id')
          .whereRef('board_entries.matter', '=', 'matters.id'),
      )
        .$castTo<boolean>()
        .as('published'),
    )
    .select(({ eb }) => eb('matters.id', 'in', openConcerns(database)).$castTo<boolean>().as('open_concern'))
    .where('matters.organisation', '=', member.organisation)
    .where(openTo(member));

type Chosen = Omit<MattersQuery, 'cursor' | 'limit' | 'language'>;

/** What a matter must be to be in the list: of each thing that was chosen, one of those chosen. */
const chosenBy =
  (database: Handle, { status, source, kind, theme, unit, waiting, openConcern }: Chosen) =>
  ({ and, eb, or }: ExpressionBuilder<Tables, 'matters'>) => {
    const oneOf = <T extends string>(
      column: 'matters.status' | 'matters.source' | 'matters.kind' | 'matters.unit',
      chosen: T | T[] | undefined,
    ) => (chosen === undefined ? [] : [eb(column, 'in', listOf(chosen) as never)]);
    const themes = listOf(theme).map(one => eb('matters.themes', '@>', sql<never>`${json([one])}::jsonb`));
    return and([
      ...oneOf('matters.status', status),
      ...oneOf('matters.source', source),
      ...oneOf('matters.kind', kind),
      ...oneOf('matters.unit', unit),
      ...(themes.length > 0 ? [or(themes)] : []),
      ...(waiting ? [eb('matters.waiting_since', 'is not', null)] : []),
      ...(openConcern ? [eb('matters.id', 'in', openConcerns(database))] : []),
    ]);
  };

/** The longest waiting first; after those who wait, what was moved last. */
export const listMatters = async (
  database: Handle,
  member: Actor,
  { offset, limit, ...chosen }: Chosen & { offset: number; limit: number },
): Promise<{ items: StoredSummary[]; total: number }> => {
  const items = await mattersOf(database, member)
    .where(chosenBy(database, chosen))
    .orderBy('matters.waiting_since', order => order.asc().nullsLast())
    .orderBy('matters.status_since', 'desc')
    .orderBy('matters.id')
    .offset(offset)
    .limit(limit)
    .execute();
  const { total } = await database
    .selectFrom('matters')
    .select(({ fn }) => fn.countAll<string>().as('total'))
    .where('organisation', '=', member.organisation)
    .where(openTo(member))
    .where(chosenBy(database, chosen))
    .executeTakeFirstOrThrow();
  return { items, total: Number(total) };
};

/** Of all matters that are open to a member: in how many somebody waits, and in how many a concern is open. */
export const countMatters = async (
  database: Handle,
  member: Actor,
): Promise<{ waiting: number; openConcerns: number }> => {
  const { waiting, concerns } = await database
    .selectFrom('matters')
    .select(({ fn, eb }) => [
      fn.count<string>('waiting_since').as('waiting'),
      fn
        .countAll<string>()
        .filterWhere(eb('matters.id', 'in', openConcerns(database)))
        .as('concerns'),
    ])
    .where('organisation', '=', member.organisation)
    .where(openTo(member))
    .executeTakeFirstOrThrow();
  return { waiting: Number(waiting), openConcerns: Number(concerns) };
};

export const findMatter = (database: Handle, member: Actor, id: string): Promise<StoredSummary | undefined> =>
  mattersOf(database, member).where('matters.id', '=', id).executeTakeFirst();

const isShutOut = async (database: Handle, member: Actor, matter: string): Promise<boolean> => {
  const row = await database
    .selectFrom('matter_exclusions')
    .select('matter')
    .where('matter', '=', matter)
    .where('member', '=', member.id)
    .executeTakeFirst();
  return row !== undefined;
};

/**
 * The matter, held until the transaction ends, so that of two answers the second sees the first. Who is shut out is
 * looked at once it is held: of two who shut each other out at once, the second is out by then.
 */
export const holdMatter = async (
  transaction: Handle,
  member: Actor,
  id: string,
): Promise<StoredMatter | undefined> => {
  const held = await transaction
    .selectFrom('matters')
    .selectAll()
    .where('organisation', '=', member.organisation)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return held && !(await isShutOut(transaction, member, id)) ? held : undefined;
};

/** What staff did besides answering changed the matter: whoever read it before must read it again. */
export const raiseVersion = async (
  transaction: Handle,
  { id, version }: Pick<StoredMatter, 'id' | 'version'>,
): Promise<void> => {
  await transaction
    .updateTable('matters')
    .set({ version: version + 1 })
    .where('id', '=', id)
    .execute();
};

/** Matters by their names, in the order of the names; what is not there any more is left out. */
export const mattersNamed = async (
  database: Handle,
  organisation: string,
  ids: readonly string[],
): Promise<StoredMatter[]> => {
  if (ids.length === 0) return [];
  const found = await database
    .selectFrom('matters')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('id', 'in', ids)
    .execute();
  return ids.flatMap(id => found.find(matter => matter.id === id) ?? []);
};

export const messagesOf = (database: Handle, matter: string) =>
  database
    .selectFrom('messages')
    .select(['sender', 'role', 'text', 'reopens', 'written_at'])
    .where('matter', '=', matter)
    .orderBy('number')
    .execute();

/** When the person said that an answer did not answer them; oldest first. */
export const reopeningsOf = async (database: Handle, matter: string): Promise<Date[]> =>
  (await messagesOf(database, matter)).flatMap(({ reopens, written_at }) => (reopens ? written_at : []));

/**
 * When the contact is deleted; undefined where there is none that may still be read. The job that deletes comes by the
 * hour, and not at all while the clock is in doubt: what is past its time is nobody's to read until then either.
 */
export const contactUntil = async (database: Handle, matter: string, now: Date): Promise<Date | undefined> =>
  (
    await database
      .selectFrom('contacts')
      .select('keep_until')
      .where('matter', '=', matter)
      .where(({ eb, or }) => or([eb('keep_until', '>', now), eb('matter', 'in', openConcerns(database))]))
      .executeTakeFirst()
  )?.keep_until;

/** Keeps the contact as long as it is needed, now that the person waits, or does not any more. */
export const keepContact = async (
  transaction: Handle,
  { id, keep_until: matterUntil }: Pick<StoredMatter, 'id' | 'keep_until'>,
  waitingSince: Date | null,
  now: Date,
): Promise<void> => {
  await transaction
    .updateTable('contacts')
    .set({ keep_until: contactKeptUntil(waitingSince, matterUntil, now) })
    .where('matter', '=', id)
    .execute();
};

export const contactOf = async (database: Handle, matter: string): Promise<LeftContact> => {
  const row = await database
    .selectFrom('contacts')
    .select('contact')
    .where('matter', '=', matter)
    .executeTakeFirst();
  return row?.contact ?? {};
};

/** What was answered to the questions of a set. */
export const answersGiven = async (database: Handle, matter: string) => {
  const row = await database
    .selectFrom('feedback_answers')
    .select(['question_set', 'question_set_version', 'answers'])
    .where('matter', '=', matter)
    .executeTakeFirst();
  return row
    ? { questionSet: { id: row.question_set, version: row.question_set_version }, answers: row.answers }
    : { answers: [] };
};

/** Every answer given, oldest first. */
export const answersOf = async (
  database: Handle,
  matter: string,
): Promise<{ answer: StatusInput; role: Role; answeredAt: Date }[]> => {
  const rows = await database
    .selectFrom('matter_answers')
    .select(['answer', 'role', 'answered_at'])
    .where('matter', '=', matter)
    .orderBy('number')
    .execute();
  return rows.map(row => ({ answer: row.answer, role: row.role, answeredAt: row.answered_at }));
};

/** Writes the answer into the conversation and moves the matter. */
export const putAnswer = async (
  transaction: Handle,
  matter: StoredMatter,
  input: AnswerInput,
  { role, now, waitingSince }: { role: Role; now: Date; waitingSince: Date | null },
): Promise<void> => {
  const { id, organisation } = matter;
  await transaction
    .insertInto('messages')
    .values({
      organisation,
      matter: id,
      sender: 'staff',
      role,
      text: json({ text: input.message, lang: input.language }),
      written_at: now,
    })
    .execute();
  await transaction
    .insertInto('matter_answers')
    .values({ organisation, matter: id, answer: json(input.answer), role, answered_at: now })
    .execute();
  await transaction
    .updateTable('matters')
    .set({
      status: input.answer.status,
      status_since: now,
      waiting_since: waitingSince,
      version: matter.version + 1,
    })
    .where('id', '=', id)
    .execute();
  await keepContact(transaction, matter, waitingSince, now);
};
