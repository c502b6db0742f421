import type { Decision } from '@kuulluksi/contract/feedback-groups/records';
import { personalDataIn } from '@kuulluksi/contract/foundation/personal-data';
import type { AgendaState, AnswerStatus } from '@kuulluksi/contract/vocabularies';
import { stillWaits } from '@kuulluksi/contract/matters/course';
import { fieldFault, ProblemError } from '../http/problem-error.ts';
import { repeats, type Known } from '../matters/own-words.ts';
import { daysBetween } from '../panels/rules.ts';

const longestAway = 366;

/** A meeting is planned, or noted afterwards, within a year. */
export const demandNear = (day: string, today: string): void => {
  const days = daysBetween(today, day);
  if (days > longestAway) throw fieldFault('day', 'in-the-future');
  if (days < -longestAway) throw fieldFault('day', 'in-the-past');
};

/** Nothing is decided before the day of the meeting. */
export const demandMet = (day: string, today: string): void => {
  if (today < day) throw new ProblemError('status-may-not-follow');
};

/** An item is in other words than the person's, with nothing that tells who they are. */
export const demandReworded = (
  { wording, warned = false }: { wording: string; warned?: boolean | undefined },
  known: Known,
): void => {
  if (repeats(wording, known)) throw fieldFault('wording', 'own-words');
  // A help line is a number too: whoever has been warned decides.
  if (!warned && personalDataIn(wording).length > 0) throw fieldFault('wording', 'personal-data');
};

/**
 * A decision is in the words of the group, and names nobody.
 * @param known Only for who may read the matter: to anybody else a refusal would tell what the person wrote.
 */
export const demandOwnDecision = (
  { what, who, warned = false }: Pick<Decision, 'what' | 'who'> & { warned?: boolean | undefined },
  known: Known | undefined,
): void => {
  for (const [field, said] of [
    ['what', what],
    ['who', who],
  ] as const) {
    const texts = Object.values(said);
    if (known && texts.some(text => repeats(text, known))) throw fieldFault(field, 'own-words');
    if (!warned && texts.some(text => personalDataIn(text).length > 0))
      throw fieldFault(field, 'personal-data');
  }
};

/** Where an item stands. Answered is what was answered after the decision, as long as that answer holds. */
export const stateOf = (
  decidedAt: Date | null,
  status: AnswerStatus,
  answeredAt: Date | undefined,
): AgendaState => {
  if (!decidedAt) return 'to-discuss';
  return answeredAt && answeredAt >= decidedAt && !stillWaits(status) ? 'answered' : 'decided';
};
