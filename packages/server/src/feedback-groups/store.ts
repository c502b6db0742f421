import { randomUUID } from 'node:crypto';
import type {
  AgendaMeetingRecord,
  Decision,
  FeedbackGroupRecord,
} from '@kuulluksi/contract/feedback-groups/records';
import type { Text } from '@kuulluksi/contract/foundation/texts';
import { json, type Handle } from '../database/tables.ts';
import type { Actor } from '../log/store.ts';
import { openTo } from '../matters/staff-store.ts';

const groups = (database: Handle, organisation: string) =>
  database
    .selectFrom('feedback_groups')
    .select(['id', 'version', 'record'])
    .where('organisation', '=', organisation);

export const readGroups = (database: Handle, organisation: string) =>
  groups(database, organisation).orderBy('id').execute();

export const findGroup = (database: Handle, organisation: string, id: string) =>
  groups(database, organisation).where('id', '=', id).executeTakeFirst();

const meetings = (database: Handle, organisation: string) =>
  database
    .selectFrom('agenda_meetings')
    .select(['id', 'version', 'day', 'feedback_group'])
    .where('organisation', '=', organisation);

/** The next or newest first. */
export const readMeetings = (database: Handle, organisation: string) =>
  meetings(database, organisation).orderBy('day', 'desc').orderBy('id').execute();

export const findMeeting = (database: Handle, organisation: string, id: string) =>
  meetings(database, organisation).where('id', '=', id).executeTakeFirst();

/**
 * Items of agendas with what may be told of their matters: no word, no unit, no contact. Those that the member is shut
 * out of are not there, nor what the person took back.
 */
const items = (database: Handle, member: Actor) =>
  database
    .selectFrom('agenda_items')
    .innerJoin('matters', 'matters.id', 'agenda_items.matter')
    .innerJoin('agenda_meetings', 'agenda_meetings.id', 'agenda_items.meeting')
    .select(['agenda_items.id', 'agenda_items.version', 'agenda_items.meeting', 'agenda_items.matter'])
    .select(['agenda_items.wording', 'agenda_items.decision', 'agenda_items.decided_at'])
    .select(['matters.kind', 'matters.themes', 'matters.status', 'matters.received_at'])
    .select('agenda_meetings.day')
    .where('agenda_items.organisation', '=', member.organisation)
    .where('matters.status', '!=', 'withdrawn')
    .where(openTo(member))
    .orderBy('agenda_items.number');
export type StoredItem = Awaited<ReturnType<typeof readItems>>[number];

export const readItems = (database: Handle, member: Actor) => items(database, member).execute();

export const readItemsOf = (database: Handle, member: Actor, matter: string) =>
  items(database, member).where('agenda_items.matter', '=', matter).execute();

/** The item, held until the transaction ends, so that of two changes the second sees the first. */
export const holdItem = (transaction: Handle, member: Actor, id: string) =>
  items(transaction, member).where('agenda_items.id', '=', id).forUpdate('agenda_items').executeTakeFirst();

export const findItem = (database: Handle, member: Actor, id: string) =>
  items(database, member).where('agenda_items.id', '=', id).executeTakeFirst();

/** False when it is there already. */
export const putGroup = async (transaction: Handle, record: FeedbackGroupRecord): Promise<boolean> => {
  const made = await transaction
    .insertInto('feedback_groups')
    .values({ id: record.id, organisation: record.organisation, record: json(record) })
    .onConflict(conflict => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return made !== undefined;
};

/** False when the version is another by now. */
export const renewGroup = async (
  transaction: Handle,
  record: FeedbackGroupRecord,
  version: number,
): Promise<boolean> => {
  const renewed = await transaction
    .updateTable('feedback_groups')
    .set({ record: json(record), version: version + 1 })
    .where('id', '=', record.id)
    .where('organisation', '=', record.organisation)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst();
  return renewed !== undefined;
};

/** False when it is there already. */
export const putMeeting = async (
  transaction: Handle,
  meeting: { id: string; organisation: string; feedback_group: string; day: string },
): Promise<boolean> => {
  const made = await transaction
    .insertInto('agenda_meetings')
    .values(meeting)
    .onConflict(conflict => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return made !== undefined;
};

/** False when the version is another by now. */
export const moveMeeting = async (
  transaction: Handle,
  { organisation, id, version }: { organisation: string; id: string; version: number },
  day: string,
): Promise<boolean> => {
  const moved = await transaction
    .updateTable('agenda_meetings')
    .set({ day, version: version + 1 })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst();
  return moved !== undefined;
};

/** False when the item, or the matter at this meeting, is there already. */
export const putItem = async (
  transaction: Handle,
  item: { id: string; organisation: string; meeting: string; matter: string; wording: Text },
): Promise<boolean> => {
  const made = await transaction
    .insertInto('agenda_items')
    .values({ ...item, wording: json(item.wording) })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return made !== undefined;
};

export const changeItem = async (
  transaction: Handle,
  { id, version }: Pick<StoredItem, 'id' | 'version'>,
  { meeting, wording }: { meeting: string; wording: Text },
): Promise<void> => {
  await transaction
    .updateTable('agenda_items')
    .set({ meeting, wording: json(wording), version: version + 1 })
    .where('id', '=', id)
    .execute();
};

export const isOnAgenda = async (database: Handle, meeting: string, matter: string): Promise<boolean> => {
  const row = await database
    .selectFrom('agenda_items')
    .select('id')
    .where('meeting', '=', meeting)
    .where('matter', '=', matter)
    .executeTakeFirst();
  return row !== undefined;
};

export const decideItem = async (
  transaction: Handle,
  { id, version, decided_at: first }: Pick<StoredItem, 'id' | 'version' | 'decided_at'>,
  decision: Decision,
  now: Date,
): Promise<void> => {
  await transaction
    .updateTable('agenda_items')
    .set({ decision: json(decision), decided_at: first ?? now, version: version + 1 })
    .where('id', '=', id)
    .execute();
};

export const removeItem = async (transaction: Handle, id: string): Promise<void> => {
  await transaction.deleteFrom('agenda_items').where('id', '=', id).execute();
};

export const storeFeedbackGroups = async (
  transaction: Handle,
  records: readonly FeedbackGroupRecord[],
): Promise<void> => {
  for (const record of records) await putGroup(transaction, record);
};

/** @param matters The number of each matter by its name in the file. */
export const storeAgendas = async (
  transaction: Handle,
  records: readonly AgendaMeetingRecord[],
  matters: ReadonlyMap<string, { id: string; language: string }>,
): Promise<void> => {
  for (const { organisation, feedbackGroup, day, items: agenda } of records) {
    const meeting = randomUUID();
    await putMeeting(transaction, { id: meeting, organisation, feedback_group: feedbackGroup, day });
    for (const item of agenda) {
      const matter = matters.get(item.matter);
      if (!matter) continue;
      await transaction
        .insertInto('agenda_items')
        .values({
          id: randomUUID(),
          organisation,
          meeting,
          matter: matter.id,
          wording: json({ text: item.wording, lang: item.language ?? matter.language }),
          ...(item.decided && {
            decision: json(item.decided.decision),
            decided_at: new Date(item.decided.at),
          }),
        })
        .execute();
    }
  }
};
