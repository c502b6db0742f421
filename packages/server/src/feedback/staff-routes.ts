import { enterFeedback } from '@kuulluksi/contract/feedback/operations';
import type { FastifyInstance } from 'fastify';
import { serve } from '../http/serve.ts';
import { addLogLine } from '../log/store.ts';
import { memberOf } from '../staff/guard.ts';
import { keyHashOf, takeFeedback, type Intake } from './take-in.ts';
import { matterOfKey } from './store.ts';

export const feedbackStaffRoutes = (app: FastifyInstance, intake: Intake): void => {
  serve(app, enterFeedback, async ({ body, request }) => {
    const member = memberOf(request);
    const { way, ...said } = body;
    const input = { ...said, organisation: member.organisation, helped: true };
    const answer = await takeFeedback(intake, input, {
      way,
      stored: (transaction, record) =>
        addLogLine(transaction, member, { at: intake.clock(), what: 'enterFeedback', record }),
    });
    const matter = await matterOfKey(intake.database, keyHashOf(intake, body.key));
    return { ...answer, ...(matter !== undefined && { matter }) };
  });
};
