import { randomUUID } from 'node:crypto';
import type { PanelRecord } from '@kuulluksi/contract/panels/records';
import type { MeetingInput, RaisedInput } from '@kuulluksi/contract/panels/staff-schemas';
import type { Texts } from '@kuulluksi/contract/foundation/texts';
import type { AgeLevel, Audience, FeedbackTheme, MatterSource } from '@kuulluksi/contract/vocabularies';
import { sql } from 'kysely';
import { json, type Handle } from '../database/tables.ts';
import type { Actor } from '../log/store.ts';
import { openTo } from '../matters/staff-store.ts';

export const findPanel = (database: Handle, organisation: string, id: string) =>
  database
    .selectFrom('panels')
    .select(['id', 'version', 'record'])
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst();

export const findMeeting = (database: Handle, organisation: string, id: string) =>
  database
    .selectFrom('panel_meetings')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst();

/** What meetings raised, in the words that were agreed: the conversations are not read. */
export const raisedIn = async (database: Handle, member: Actor, meetings: readonly string[]) =>
  meetings.length === 0
    ? []
    : database
        .selectFrom('matters')
        .leftJoin('board_entries', 'board_entries.matter', 'matters.id')
        .select(['matters.id', 'matters.meeting', 'matters.kind', 'matters.said', 'matters.publication'])
        .select(['matters.status', 'board_entries.id as entry'])
        .where('matters.organisation', '=', member.organisation)
        .where('matters.meeting', 'in', meetings)
        .where(openTo(member))
        .orderBy('matters.received_at')
        .orderBy('matters.id')
        .execute();

/** What of a matter a meeting gave it. */
export const findRaised = (database: Handle, organisation: string, id: string) =>
  database
    .selectFrom('matters')
    .select(['meeting', 'kind', 'publication', 'said'])
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst();

/** False when it is there already. */
export const putPanel = async (transaction: Handle, record: PanelRecord): Promise<boolean> => {
  const made = await transaction
    .insertInto('panels')
    .values({ id: record.id, organisation: record.organisation, record: json(record) })
    .onConflict(conflict => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return made !== undefined;
};

/** False when the version is another by now. */
export const renewPanel = async (
  transaction: Handle,
  record: PanelRecord,
  version: number,
): Promise<boolean> => {
  const renewed = await transaction
    .updateTable('panels')
    .set({ record: json(record), version: version + 1 })
    .where('id', '=', record.id)
    .where('organisation', '=', record.organisation)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst();
  return renewed !== undefined;
};

export interface NewMeeting {
  id: string;
  organisation: string;
  panel: string;
  input: Pick<MeetingInput, 'day' | 'topics' | 'attended'>;
  contentDigest: Buffer;
}

/** False when it is there already. */
export const putMeeting = async (transaction: Handle, meeting: NewMeeting): Promise<boolean> => {
  const { id, organisation, panel, input, contentDigest } = meeting;
  const made = await transaction
    .insertInto('panel_meetings')
    .values({
      id,
      organisation,
      panel,
      day: input.day,
      topics: json(input.topics),
      attended: input.attended ?? null,
      content_digest: contentDigest,
    })
    .onConflict(conflict => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return made !== undefined;
};

/** False when the version is another by now. */
export const renewMeeting = async (
  transaction: Handle,
  { organisation, id, version }: { organisation: string; id: string; version: number },
  { day, topics, attended }: Pick<MeetingInput, 'day' | 'topics' | 'attended'>,
): Promise<boolean> => {
  const renewed = await transaction
    .updateTable('panel_meetings')
    .set({
      day,
      topics: json(topics),
      ...(attended !== undefined && { attended }),
      version: version + 1,
    })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst();
  return renewed !== undefined;
};

export interface Raised {
  id?: string;
  organisation: string;
  source: MatterSource;
  /** The meeting of a panel that raised it. */
  meeting?: string;
  ageLevel: AgeLevel;
  language: string;
  input: RaisedInput;
  /** What is known of a matter that no panel raised. */
  more?: {
    raisedBy?: Texts | undefined;
    voice?: Audience | undefined;
    themes?: FeedbackTheme[] | undefined;
    unit?: string | undefined;
  };
  receivedAt: Date;
  keepUntil: Date;
}

/** Opens the matter of something that a panel or a group raised. False when it is there already. */
export const putRaised = async (transaction: Handle, raised: Raised): Promise<boolean> => {
  const { id = randomUUID(), organisation, source, input, language, receivedAt, more = {} } = raised;
  const said = json({ text: input.said, lang: language });
  const made = await transaction
    .insertInto('matters')
    .values({
      id,
      organisation,
      source,
      kind: input.kind,
      status: 'received',
      publication: input.publication,
      age_level: raised.ageLevel,
      language,
      version: 1,
      received_at: receivedAt,
      status_since: receivedAt,
      waiting_since: receivedAt,
      keep_until: raised.keepUntil,
      meeting: raised.meeting ?? null,
      said,
      raised_by: more.raisedBy ? json(more.raisedBy) : null,
      voice: more.voice ?? null,
      themes: json(more.themes ?? []),
      unit: more.unit ?? null,
    })
    .onConflict(conflict => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!made) return false;
  await transaction
    .insertInto('messages')
    .values({ organisation, matter: id, sender: 'person', role: null, text: said, written_at: receivedAt })
    .execute();
  return true;
};

/** The matter that an agreed word of a panel's meeting opened: it can be read by who leads panels until it is taken back. */
export const isRaisedByPanel = async (database: Handle, member: Actor, id: string): Promise<boolean> => {
  const row = await database
    .selectFrom('matters')
    .select('id')
    .where('organisation', '=', member.organisation)
    .where('id', '=', id)
    .where('meeting', 'is not', null)
    .where('status', '!=', 'withdrawn')
    .where(openTo(member))
    .executeTakeFirst();
  return row !== undefined;
};

/** The code that opens everything that the meeting raised. */
export const putMeetingCode = async (
  transaction: Handle,
  code: { organisation: string; meeting: string; codeHash: Buffer; opensUntil: Date },
): Promise<void> => {
  await transaction
    .insertInto('receipt_codes')
    .values({
      code_hash: code.codeHash,
      organisation: code.organisation,
      meeting: code.meeting,
      opens_until: code.opensUntil,
    })
    .execute();
};

/** After the meeting's day was corrected. The code opens what the meeting raised as long as any of that is kept. */
export const moveMeetingCode = async (
  transaction: Handle,
  meeting: string,
  opensUntil: Date,
): Promise<void> => {
  await transaction
    .updateTable('receipt_codes')
    .set(({ selectFrom }) => ({
      opens_until: sql<Date>`greatest(${opensUntil}::timestamptz, ${selectFrom('matters')
        .select(({ fn }) => fn.max('keep_until').as('until'))
        .where('matters.meeting', '=', meeting)})`,
    }))
    .where('meeting', '=', meeting)
    .execute();
};
