import { neverOpened, stateOfOpenQuestion } from '@kuulluksi/contract/open-questions/public-form';
import type { OpenQuestionRecord } from '@kuulluksi/contract/open-questions/records';
import { fieldFault, ProblemError } from '../http/problem-error.ts';

type Times = Pick<OpenQuestionRecord, 'opensOn' | 'closesOn' | 'closedOn'>;

const order = { open: 0, coming: 1, closed: 2 } as const;

/** Open ones first, those that end first before others; then what is coming; then what came of the closed, newest first. */
export const inPublicOrder = <T extends Times & { id: string }>(
  questions: readonly T[],
  today: string,
): T[] =>
  questions
    .filter(question => !neverOpened(question))
    .map(question => ({ question, state: stateOfOpenQuestion(question, today) }))
    .sort((one, other) => {
      if (one.state !== other.state) return order[one.state] - order[other.state];
      const [first, second] = [one.question, other.question];
      if (one.state === 'open') return first.closesOn.localeCompare(second.closesOn);
      if (one.state === 'coming') return first.opensOn.localeCompare(second.opensOn);
      return (second.closedOn ?? second.closesOn).localeCompare(first.closedOn ?? first.closesOn);
    })
    .map(({ question }) => question);

/** A question begins today or later: nobody could have answered it yesterday. */
export const demandToCome = ({ opensOn }: Pick<Times, 'opensOn'>, today: string): void => {
  if (opensOn < today) throw fieldFault('opensOn', 'in-the-past');
};

/** What somebody may have answered already is left as it was asked. */
export const demandNotOpenYet = (question: Times, today: string): void => {
  if (stateOfOpenQuestion(question, today) !== 'coming') throw new ProblemError('status-may-not-follow');
};

/** The question, closed as of today. */
export const closedToday = (record: OpenQuestionRecord, today: string): OpenQuestionRecord => {
  if (stateOfOpenQuestion(record, today) === 'closed') throw new ProblemError('status-may-not-follow');
  return { ...record, closedOn: today };
};

/** What came of a question is told once it is closed, and never of one that was called off. */
export const demandClosed = (question: Times, today: string): void => {
  if (stateOfOpenQuestion(question, today) !== 'closed' || neverOpened(question)) {
    throw new ProblemError('status-may-not-follow');
  }
};
