import { listOf } from '@kuulluksi/contract/foundation/codes';
import { listOpenQuestions } from '@kuulluksi/contract/open-questions/operations';
import { publicOpenQuestion } from '@kuulluksi/contract/open-questions/public-form';
import type { FastifyInstance } from 'fastify';
import type { Handle } from '../database/tables.ts';
import { dayInFinland } from '../helsinki.ts';
import { serve } from '../http/serve.ts';
import { demandOrganisations, type PublicRecordsHolder } from '../public-records.ts';
import { inPublicOrder } from './rules.ts';
import { countAllAnswers } from './store.ts';

export const openQuestionRoutes = (
  app: FastifyInstance,
  options: { database: Handle; records: PublicRecordsHolder; clock: () => Date },
): void => {
  serve(app, listOpenQuestions, async ({ query }) => {
    const records = await options.records.read();
    const organisations = listOf(query.organisation);
    demandOrganisations(records, organisations);
    const today = dayInFinland(options.clock());
    const context = records.context(query.language);
    const chosen = [...records.openQuestions.values()].filter(
      ({ organisation }) => organisations.length === 0 || organisations.includes(organisation),
    );
    const answers = await countAllAnswers(options.database);
    return {
      items: inPublicOrder(chosen, today).map(record =>
        publicOpenQuestion(record, { answers: answers.get(record.id) ?? 0, today }, context),
      ),
    };
  });
};
