import { stillWaits } from '../matters/course.ts';
import type { AnswerStatus } from '../vocabularies.ts';
import type { BoardEntryRecord } from './records.ts';

/** From this month on a matter had this status. */
export interface Step {
  status: AnswerStatus;
  month: string;
}

/** Where an entry's matter stands now. */
export const statusOfEntry = ({
  answer,
  reopenedIn,
}: Pick<BoardEntryRecord, 'answer' | 'reopenedIn'>): AnswerStatus =>
  reopenedIn ? 'reopened' : (answer?.status ?? 'received');

/** A status given again in better words is no new step. */
const withoutRepeats = (steps: readonly Step[]): Step[] =>
  steps.filter(({ status }, at) => status !== steps[at - 1]?.status);

/** The course of an entry's matter, oldest step first: status and month, never a day. */
export const timelineOf = (
  record: Pick<BoardEntryRecord, 'saidIn' | 'answer' | 'answeredIn' | 'reopenedIn' | 'timeline'>,
): Step[] => {
  const { saidIn, answer, answeredIn, reopenedIn } = record;
  const given = record.timeline ?? (answer ? [{ status: answer.status, month: answeredIn ?? saidIn }] : []);
  return withoutRepeats([
    { status: 'received', month: saidIn },
    ...given,
    ...(reopenedIn ? [{ status: 'reopened' as const, month: reopenedIn }] : []),
  ]);
};

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));

/** Whole months from one month to another, from months alone: `2026-09` to `2026-11` are two. */
export const monthsBetween = (from: string, to: string): number =>
  Math.max(0, monthNumber(to) - monthNumber(from));

/**
 * For how many months somebody has been waiting; undefined where nobody is. What was passed on has a clock of its own,
 * which runs until the answer of those who have it is told.
 */
export const waitingMonths = (timeline: readonly Step[], month: string): number | undefined => {
  const last = timeline.at(-1);
  if (!last || !stillWaits(last.status)) return undefined;
  const ofItsOwn = last.status === 'passed-on' || last.status === 'reopened';
  const begun = ofItsOwn ? last : timeline[0];
  return monthsBetween((begun ?? last).month, month);
};
