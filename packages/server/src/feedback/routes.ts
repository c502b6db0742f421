import { readFeedbackForm, sendFeedback } from '@kuulluksi/contract/feedback/operations';
import { listOf } from '@kuulluksi/contract/foundation/codes';
import { publicOpenQuestion } from '@kuulluksi/contract/open-questions/public-form';
import { publicOrganisation } from '@kuulluksi/contract/organisations/public-form';
import { publicQuestionSet } from '@kuulluksi/contract/question-sets/public-form';
import type { FastifyInstance } from 'fastify';
import { demandProof, type ProofGuard } from '../challenges/demand-proof.ts';
import { dayInFinland } from '../helsinki.ts';
import { serve } from '../http/serve.ts';
import { countAnswers } from '../open-questions/store.ts';
import { demandOrganisations } from '../public-records.ts';
import { limitedTo } from '../security/rate-limits.ts';
import { chosenSets } from './rules.ts';
import { takeFeedback, type Intake } from './take-in.ts';

export const feedbackRoutes = (app: FastifyInstance, options: Intake & { proofs: ProofGuard }): void => {
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
          { answers: await countAnswers(options.database, open), today: dayInFinland(options.clock()) },
          context,
        ),
      }),
    };
  });

  serve(
    app,
    sendFeedback,
    ({ body, request }) =>
      takeFeedback(options, body, { admit: () => demandProof(options.proofs, request, body) }),
    limitedTo('submissions'),
  );
};
