import type { Handle } from '../database/tables.ts';
import type { StoredMatter } from '../matters/staff-store.ts';
import { renewDraft } from './draft-store.ts';
import type { GivenAnswer } from './staff-rules.ts';
import { markReopened, renewEntry } from './staff-store.ts';

/**
 * Brings a new answer to what the board tells of a matter. With full leave the entry follows at once; who wants to be
 * asked first is asked about the new answer too, and until then stands what they agreed to.
 */
export const bringAnswer = async (
  transaction: Handle,
  matter: StoredMatter,
  answers: readonly GivenAnswer[],
): Promise<void> => {
  if (matter.publication === 'yes') return renewEntry(transaction, matter, answers);
  await markReopened(transaction, matter.id, undefined);
  await renewDraft(transaction, matter, answers);
};
