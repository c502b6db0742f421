import type { StatusInput } from '@kuulluksi/contract/matters/schemas';
import type { ToldAnswer } from '@kuulluksi/contract/matters/told-answer';
import type { AnswerStatus } from '@kuulluksi/contract/vocabularies';
import type { Handle } from '../database/tables.ts';
import { monthInFinland } from '../helsinki.ts';

export interface LastAnswer {
  answer: StatusInput;
  answered_at: Date;
}

/**
 * The answer that holds now, as whoever raised the matter may be told of it. Reopened or taken back, a matter has none,
 * though one was given.
 */
export const toldAnswer = (status: AnswerStatus, last: LastAnswer | undefined): ToldAnswer | undefined =>
  last?.answer.status === status ? { ...last.answer, month: monthInFinland(last.answered_at) } : undefined;

/** The last answer of each of the matters that has one. */
export const lastAnswersOf = async (
  database: Handle,
  matters: readonly string[],
): Promise<Map<string, LastAnswer>> => {
  if (matters.length === 0) return new Map();
  const rows = await database
    .selectFrom('matter_answers')
    .select(['matter', 'answer', 'answered_at'])
    .distinctOn('matter')
    .where('matter', 'in', matters)
    .orderBy('matter')
    .orderBy('number', 'desc')
    .execute();
  return new Map(rows.map(({ matter, ...last }) => [matter, last]));
};
