import type { Handle } from '../database/tables.ts';
import type { StoredMatter } from '../matters/staff-store.ts';
import { renewDraft } from './draft-store.ts';
import type { GivenAnswer } from './staff-rules.ts';
import { markAnsweredAgain, renewEntry } from './staff-store.ts';

/**
 * Brings a new answer to what the board tells of a matter. With full leave the entry follows at once; who wants to be
 * asked first is asked about the new answer too. Until then stands what they agreed to; where they said that it did not
 * answer them, that stands beside it, or the board would tell of an answer that nobody holds to any more.
 */
export const bringAnswer = async (
  transaction: Handle,
  matter: StoredMatter,
  answers: readonly GivenAnswer[],
): Promise<void> => {
  if (matter.publication === 'yes') return renewEntry(transaction, matter, answers);
  const last = answers.at(-1);
  if (last) await markAnsweredAgain(transaction, matter.id, last.answer.status);
  await renewDraft(transaction, matter, answers);
};
