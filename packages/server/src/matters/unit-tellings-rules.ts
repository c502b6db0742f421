import { fieldFault, ProblemError } from '../http/problem-error.ts';
import { repeats, type Known } from './own-words.ts';
import type { StoredMatter } from './staff-store.ts';

/** What was taken back is told to nobody, and what names no unit has none that could be told. */
export const demandUnit = ({ status, unit }: Pick<StoredMatter, 'status' | 'unit'>): void => {
  if (status === 'withdrawn') throw new ProblemError('status-may-not-follow');
  if (unit === null) throw fieldFault('unit', 'required');
};

/**
 * Whether the unit may read the person's own words is the person's choice, made once, of what they sent: what they write
 * later in the conversation it may not read. Who they are, and how to reach them, it never reads here.
 */
export const demandWordsForUnit = (words: string, mayRead: boolean, known: Known): void => {
  if (repeats(words, mayRead ? { ...known, written: known.later ?? [] } : known))
    throw fieldFault('words', 'own-words');
};

/** What is written down has happened, since the matter came. */
export const demandTold = (toldOn: string, receivedOn: string, today: string): void => {
  if (toldOn > today) throw fieldFault('toldOn', 'in-the-future');
  if (toldOn < receivedOn) throw fieldFault('toldOn', 'in-the-past');
};
