import type { FeedbackAnswer, FeedbackInput } from '@kuulluksi/contract/feedback/schemas';
import type { OpenQuestionRecord } from '@kuulluksi/contract/open-questions/records';
import { stateOfOpenQuestion } from '@kuulluksi/contract/open-questions/public-form';
import type { OrganisationRecord } from '@kuulluksi/contract/organisations/records';
import type { QuestionSetRecord } from '@kuulluksi/contract/question-sets/records';
import type { AgeLevel } from '@kuulluksi/contract/vocabularies';
import { ProblemError } from '../http/problem-error.ts';
import { keptUntil } from '../retention/rules.ts';

/** Until when a matter, its conversation and its code are kept. */
export const keepUntil = (receivedAt: Date): Date => keptUntil('matter', receivedAt);

/** Does the organisation take feedback here, and of this kind? */
export const demandPractice: (
  organisation: OrganisationRecord | undefined,
  kind: FeedbackInput['kind'],
) => asserts organisation is OrganisationRecord = (organisation, kind) => {
  if (!organisation?.feedback) throw new ProblemError('unknown-organisation');
  if (!organisation.feedback.kinds.includes(kind)) {
    throw new ProblemError('invalid-input', { fields: [{ field: 'kind', code: 'not-one-of' }] });
  }
};

/**
 * What was sent, but for its key and the trouble taken with it, always written the same way, to tell a repeat from
 * other words.
 */
export const contentOf = ({
  key: _key,
  proof: _proof,
  trap: _trap,
  ...said
}: {
  key: string;
  proof?: string | undefined;
  trap?: string | undefined;
}): string => JSON.stringify(inOrder(said));

/** The same value with the names of every object in order. */
export const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, held]) => held !== undefined);
  return Object.fromEntries(
    entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, held]) => [name, inOrder(held)]),
  );
};

/** Does what was answered belong to the organisation: its unit, its questions, a question that is open today? */
export const demandOwn = (
  { unit, questionSet, openQuestion }: Pick<FeedbackInput, 'unit' | 'questionSet' | 'openQuestion'>,
  known: {
    organisation: OrganisationRecord;
    questionSets: readonly { id: string; organisation: string; version: number }[];
    openQuestion: OpenQuestionRecord | undefined;
    today: string;
  },
): void => {
  const notOneOf = (field: string) =>
    new ProblemError('invalid-input', { fields: [{ field, code: 'not-one-of' }] });
  const { id } = known.organisation;
  if (unit !== undefined && !known.organisation.units.some(one => one.id === unit)) throw notOneOf('unit');
  if (questionSet) {
    const set = known.questionSets.find(one => one.organisation === id && one.id === questionSet.id);
    // An older version is taken: it was in use when the person opened the form.
    if (!set || questionSet.version > set.version) throw notOneOf('questionSet.id');
  }
  if (openQuestion === undefined) return;
  if (known.openQuestion?.organisation !== id) throw notOneOf('openQuestion');
  if (stateOfOpenQuestion(known.openQuestion, known.today) !== 'open')
    throw new ProblemError('question-closed');
};

export const outcomeOf = (earlier: Buffer, content: Buffer): FeedbackAnswer['outcome'] =>
  earlier.equals(content) ? 'repeated' : 'kept-first';

/** For each organisation the set asked for, or else the usual one of the age level; at most one. */
export const chosenSets = (
  sets: readonly QuestionSetRecord[],
  { ageLevel, asked }: { ageLevel: AgeLevel; asked: string | undefined },
): QuestionSetRecord[] => {
  const fitting = sets.filter(set =>
    asked === undefined ? set.usual && set.ageLevels.includes(ageLevel) : set.id === asked,
  );
  return [...new Map(fitting.map(set => [set.organisation, set])).values()];
};
