import { sendFeedback } from '@kuulluksi/contract/feedback/operations';
import type { FastifyInstance } from 'fastify';
import { receiptCodeOf, type ReceiptCodes } from '../conversations/receipt-codes.ts';
import type { Handle } from '../database/tables.ts';
import { serve } from '../http/serve.ts';
import { readOrganisation } from '../organisations/store.ts';
import { limitedTo, type Limits } from '../security/rate-limits.ts';
import { contentOf, demandPractice, keepUntil, outcomeOf } from './rules.ts';
import { earlierContent, storeFeedback } from './store.ts';

class KeyIsThere extends Error {}

export const feedbackRoutes = (
  app: FastifyInstance,
  options: { database: Handle; receiptCodes: ReceiptCodes; limits: Limits; clock: () => Date },
): void => {
  const { database } = options;
  const { secret, hash } = options.receiptCodes;

  serve(
    app,
    sendFeedback,
    async ({ body: input }) => {
      const keyHash = secret.digest('submission-key', input.key);
      const contentDigest = secret.digest('submission-content', contentOf(input));
      const receiptCode = receiptCodeOf(secret, input.key);

      const earlier = await earlierContent(database, keyHash);
      if (earlier) return { receiptCode, outcome: outcomeOf(earlier, contentDigest) };

      demandPractice(await readOrganisation(database, input.organisation), input.kind);
      const receivedAt = options.clock();
      const submission = {
        input,
        keyHash,
        contentDigest,
        codeHash: await hash.of(receiptCode),
        receivedAt,
        keepUntil: keepUntil(receivedAt),
      };
      try {
        await database.transaction().execute(async transaction => {
          if (!(await storeFeedback(transaction, submission))) throw new KeyIsThere();
        });
        return { receiptCode, outcome: 'stored' as const };
      } catch (error) {
        if (!(error instanceof KeyIsThere)) throw error;
      }
      // Another request with the same key was quicker.
      const first = (await earlierContent(database, keyHash)) ?? contentDigest;
      return { receiptCode, outcome: outcomeOf(first, contentDigest) };
    },
    limitedTo('submissions', options.limits),
  );
};
