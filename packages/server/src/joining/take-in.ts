import type { JoinAnswer, JoinInput } from '@kuulluksi/contract/joining/schemas';
import type { SpendProof } from '../challenges/demand-proof.ts';
import { receiptCodeOf } from '../conversations/receipt-codes.ts';
import { contentOf, outcomeOf } from '../feedback/rules.ts';
import type { Intake } from '../feedback/take-in.ts';
import { dayInFinland } from '../helsinki.ts';
import { fieldFault, ProblemError } from '../http/problem-error.ts';
import { demandWayIn } from './rules.ts';
import { earlierJoin, storeJoin } from './store.ts';

class KeyIsThere extends Error {}

/**
 * Takes a request in, exactly once: a repeat of the same key is answered as the first was, whatever became of the group
 * meanwhile.
 * @param admit Called before something new is stored; it waits, or throws, where that may not be taken now.
 */
export const takeJoinRequest = async (
  { database, records, receiptCodes, clock }: Intake,
  input: JoinInput,
  admit: () => Promise<SpendProof>,
): Promise<JoinAnswer> => {
  const { secret, hash } = receiptCodes;
  const keyHash = secret.digest('join-key', input.key);
  const contentDigest = secret.digest('join-content', contentOf(input));
  // A key of a feedback would lead to the code of that.
  const receiptCode = receiptCodeOf(secret, `join:${input.key}`);

  const earlier = await earlierJoin(database, keyHash);
  if (earlier) return { receiptCode, outcome: outcomeOf(earlier, contentDigest) };

  const { organisations, groups, municipalities } = await records.read();
  if (!organisations.has(input.organisation)) throw new ProblemError('unknown-organisation');
  const receivedAt = clock();
  if ('group' in input) demandWayIn(groups.get(input.group), input, dayInFinland(receivedAt));
  if ('municipality' in input && input.municipality !== undefined) {
    if (!municipalities.some(({ code }) => code === input.municipality)) {
      throw fieldFault('municipality', 'not-one-of');
    }
  }
  const spendProof = await admit();
  const codeHash = await hash.of(receiptCode);
  try {
    await database.transaction().execute(async transaction => {
      const stored = await storeJoin(transaction, { input, keyHash, contentDigest, codeHash, receivedAt });
      if (!stored) throw new KeyIsThere();
      await spendProof(transaction);
    });
    return { receiptCode, outcome: 'stored' };
  } catch (error) {
    if (!(error instanceof KeyIsThere)) throw error;
  }
  // Another request with the same key was quicker.
  const first = (await earlierJoin(database, keyHash)) ?? contentDigest;
  return { receiptCode, outcome: outcomeOf(first, contentDigest) };
};
