import type { AnswerStatus, FeedbackKind } from '@kuulluksi/contract/vocabularies';
import { answerStatuses } from '@kuulluksi/contract/vocabularies';
import { stillWaits } from '@kuulluksi/contract/matters/course';
import { sql } from 'kysely';
import type { Handle } from '../database/tables.ts';
import { wholeDays } from '../matters/staff-rules.ts';

/** When matters were received: from the first moment, before the second. */
export interface Span {
  from: Date;
  before: Date;
}

/** How many matters that are not on the board there are of each kind and status, by organisation. */
export const countHidden = (
  database: Handle,
  organisations: readonly string[],
  { from, before }: Span,
): Promise<{ organisation: string; kind: FeedbackKind; status: AnswerStatus; matters: number }[]> =>
  database
    .selectFrom('matters')
    .leftJoin('board_entries', 'board_entries.matter', 'matters.id')
    .select(['matters.organisation', 'matters.kind', 'matters.status'])
    .select(sql<number>`count(*)::integer`.as('matters'))
    .where('matters.organisation', 'in', [...organisations])
    .where('matters.received_at', '>=', from)
    .where('matters.received_at', '<', before)
    .where('board_entries.id', 'is', null)
    .groupBy(['matters.organisation', 'matters.kind', 'matters.status'])
    .execute();

/** Days from each matter to the first answer that ended its waiting, by organisation. */
export const daysToAnswer = async (
  database: Handle,
  organisations: readonly string[],
  { from, before }: Span,
): Promise<Map<string, number[]>> => {
  const rows = await database
    .selectFrom('matters')
    .innerJoin('matter_answers', 'matter_answers.matter', 'matters.id')
    .select(['matters.organisation', 'matters.received_at'])
    .select(({ fn }) => fn.min('matter_answers.answered_at').as('answered_at'))
    .where('matters.organisation', 'in', [...organisations])
    .where('matters.status', '<>', 'withdrawn')
    .where('matters.received_at', '>=', from)
    .where('matters.received_at', '<', before)
    .where(
      sql<string>`matter_answers.answer ->> 'status'`,
      'not in',
      answerStatuses.filter(status => stillWaits(status)),
    )
    .groupBy(['matters.id', 'matters.organisation', 'matters.received_at'])
    .execute();
  const days = new Map<string, number[]>();
  for (const { organisation, received_at, answered_at } of rows) {
    days.set(organisation, [...(days.get(organisation) ?? []), wholeDays(received_at, answered_at)]);
  }
  return days;
};
