import { readFeedbackForm, sendFeedback } from '@kuulluksi/contract/feedback/operations';
import { listOf } from '@kuulluksi/contract/foundation/codes';
import { publicOpenQuestion } from '@kuulluksi/contract/open-questions/public-form';
import { publicOrganisation } from '@kuulluksi/contract/organisations/public-form';
import { publicQuestionSet } from '@kuulluksi/contract/question-sets/public-form';
import type { FastifyInstance } from 'fastify';
import { receiptCodeOf, type ReceiptCodes } from '../conversations/receipt-codes.ts';
import type { Handle } from '../database/tables.ts';
import { dayInFinland } from '../helsinki.ts';
import { serve } from '../http/serve.ts';
import { countAnswers } from '../open-questions/store.ts';
import { demandOrganisations, type PublicRecordsHolder } from '../public-records.ts';
import { limitedTo, type Limits } from '../security/rate-limits.ts';
import { chosenSets, contentOf, demandOwn, demandPractice, keepUntil, outcomeOf } from './rules.ts';
import { earlierContent, storeFeedback } from './store.ts';

class KeyIsThere extends Error {}

export const feedbackRoutes = (
  app: FastifyInstance,
  options: {
    database: Handle;
    records: PublicRecordsHolder;
    receiptCodes: ReceiptCodes;
    limits: Limits;
    clock: () => Date;
  },
): void => {
  const { database } = options;
  const { secret, hash } = options.receiptCodes;

  serve(app, readFeedbackForm, async ({ query }) => {
    const records = await options.records.read();
    const asked = listOf(query.organisation);
    demandOrganisations(records, asked);
    const context = records.context(query.language);
    const organisations = [...records.organisations.values()].filter(
      ({ id }) => asked.length === 0 || asked.includes(id),
    );
    const open = query.openQuestion === undefined ? undefined : records.openQuestions.get(query.openQuestion);
    const sets = chosenSets(
      records.questionSets.filter(({ organisation }) => organisations.some(({ id }) => id === organisation)),
      { ageLevel: query.ageLevel, asked: query.questionSet ?? open?.questionSet },
    );
    return {
      items: organisations.map(record => publicOrganisation(record, context)),
      questionSets: sets.map(set => publicQuestionSet(set, context)),
      ...(open && {
        openQuestion: publicOpenQuestion(
          open,
          { answers: await countAnswers(database, open), today: dayInFinland(options.clock()) },
          context,
        ),
      }),
    };
  });

  serve(
    app,
    sendFeedback,
    async ({ body: input }) => {
      const keyHash = secret.digest('submission-key', input.key);
      const contentDigest = secret.digest('submission-content', contentOf(input));
      const receiptCode = receiptCodeOf(secret, input.key);

      const earlier = await earlierContent(database, keyHash);
      if (earlier) return { receiptCode, outcome: outcomeOf(earlier, contentDigest) };

      const records = await options.records.read();
      const organisation = records.organisations.get(input.organisation);
      demandPractice(organisation, input.kind);
      const receivedAt = options.clock();
      demandOwn(input, {
        organisation,
        questionSets: records.questionSets,
        openQuestion:
          input.openQuestion === undefined ? undefined : records.openQuestions.get(input.openQuestion),
        today: dayInFinland(receivedAt),
      });
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
