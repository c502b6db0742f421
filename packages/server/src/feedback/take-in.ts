import type { FeedbackAnswer, FeedbackInput } from '@kuulluksi/contract/feedback/schemas';
import type { HelpedWay } from '@kuulluksi/contract/vocabularies';
import type { SpendProof } from '../challenges/demand-proof.ts';
import { receiptCodeOf, type ReceiptCodes } from '../conversations/receipt-codes.ts';
import type { Handle } from '../database/tables.ts';
import { dayInFinland } from '../helsinki.ts';
import type { PublicRecordsHolder } from '../public-records.ts';
import { contentOf, demandOwn, demandPractice, keepUntil, outcomeOf } from './rules.ts';
import { earlierContent, storeFeedback } from './store.ts';

export interface Intake {
  database: Handle;
  records: PublicRecordsHolder;
  receiptCodes: ReceiptCodes;
  clock: () => Date;
}

class KeyIsThere extends Error {}

/** What goes with a submission. */
export interface Surroundings {
  /**
   * For what comes from outside, `demandProof`: called before something new is stored, it waits, or throws, where that
   * may not be taken now. What it answers is called in the transaction that stores it.
   */
  admit?: () => Promise<SpendProof>;
  /** Which way staff took it down. */
  way?: HelpedWay;
  /** Called in the transaction that stores it, with the matter that it opened. */
  stored?: (transaction: Handle, matter: string) => Promise<void>;
}

export const keyHashOf = ({ receiptCodes }: Pick<Intake, 'receiptCodes'>, key: string): Buffer =>
  receiptCodes.secret.digest('submission-key', key);

/** Takes one submission in, exactly once: a repeat of the same key is answered as the first was, whichever way it came. */
export const takeFeedback = async (
  { database, records, receiptCodes, clock }: Intake,
  input: FeedbackInput,
  { admit, way, stored }: Surroundings = {},
): Promise<FeedbackAnswer> => {
  const { secret, hash } = receiptCodes;
  const keyHash = keyHashOf({ receiptCodes }, input.key);
  const contentDigest = secret.digest('submission-content', contentOf(input));
  const receiptCode = receiptCodeOf(secret, input.key);

  const earlier = await earlierContent(database, keyHash);
  if (earlier) return { receiptCode, outcome: outcomeOf(earlier, contentDigest) };

  const { organisations, questionSets, openQuestions } = await records.read();
  const organisation = organisations.get(input.organisation);
  demandPractice(organisation, input.kind);
  const receivedAt = clock();
  const openQuestion = input.openQuestion === undefined ? undefined : openQuestions.get(input.openQuestion);
  demandOwn(input, { organisation, questionSets, openQuestion, today: dayInFinland(receivedAt) });
  const spendProof = await admit?.();
  const submission = {
    input,
    keyHash,
    contentDigest,
    codeHash: await hash.of(receiptCode),
    receivedAt,
    keepUntil: keepUntil(receivedAt),
    way,
  };
  try {
    await database.transaction().execute(async transaction => {
      const matter = await storeFeedback(transaction, submission);
      if (matter === undefined) throw new KeyIsThere();
      await stored?.(transaction, matter);
      await spendProof?.(transaction);
    });
    return { receiptCode, outcome: 'stored' };
  } catch (error) {
    if (!(error instanceof KeyIsThere)) throw error;
  }
  // Another request with the same key was quicker.
  const first = (await earlierContent(database, keyHash)) ?? contentDigest;
  return { receiptCode, outcome: outcomeOf(first, contentDigest) };
};
