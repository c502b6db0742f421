import type { Decision } from '@kuulluksi/contract/feedback-groups/records';
import { personalDataIn } from '@kuulluksi/contract/foundation/personal-data';
import type { Texts } from '@kuulluksi/contract/foundation/texts';
import type { AgendaState, AnswerStatus } from '@kuulluksi/contract/vocabularies';
import { stillWaits } from '@kuulluksi/contract/matters/course';
import { fieldFault, ProblemError } from '../http/problem-error.ts';
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

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
/** So many words in a row, the same as the person's, are a quotation; fewer than three alone are what anybody says. */
const quotation = 6;
const fewest = 3;

const holds = (words: readonly string[], run: readonly string[]): boolean =>
  ` ${words.join(' ')} `.includes(` ${run.join(' ')} `);

/** Does a wording repeat what the person wrote, in a run of words or whole? */
export const quotes = (wording: string, written: readonly string[]): boolean => {
  const words = wordsOf(wording);
  return written.some(text => {
    const theirs = wordsOf(text);
    if (theirs.length < fewest) return false;
    const length = Math.min(quotation, theirs.length);
    return theirs.some(
      (_, at) => at + length <= theirs.length && holds(words, theirs.slice(at, at + length)),
    );
  });
};

/** Does a wording hold what the person left of themselves: a name, a number, an address, who they are? */
export const names = (wording: string, left: readonly string[]): boolean => {
  const words = wordsOf(wording);
  const digits = wording.replace(/\D/g, '');
  return left.some(text => {
    const theirs = wordsOf(text);
    const number = text.replace(/\D/g, '');
    return (theirs.length > 0 && holds(words, theirs)) || (number.length >= 7 && digits.includes(number));
  });
};

export interface Known {
  /** All that the person wrote: messages and answers. */
  written: readonly string[];
  /** All that they left of themselves. */
  left: readonly string[];
}

/** An item is in other words than the person's, with nothing that tells who they are. */
export const demandReworded = (
  { wording, warned = false }: { wording: string; warned?: boolean | undefined },
  { written, left }: Known,
): void => {
  if (quotes(wording, written)) throw fieldFault('wording', 'own-words');
  if (names(wording, left)) throw fieldFault('wording', 'own-words');
  // A help line is a number too: whoever has been warned decides.
  if (!warned && personalDataIn(wording).length > 0) throw fieldFault('wording', 'personal-data');
};

/** A decision is in the words of the group. */
export const demandOwnDecision = (
  { what, who }: Pick<Decision, 'what' | 'who'>,
  { written }: Known,
): void => {
  const texts = (said: Texts) => Object.values(said);
  if (texts(what).some(text => quotes(text, written))) throw fieldFault('what', 'own-words');
  if (texts(who).some(text => quotes(text, written))) throw fieldFault('who', 'own-words');
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
