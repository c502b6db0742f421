import { publishMatter } from '@kuulluksi/contract/board/operations';
import { publicBoardEntry } from '@kuulluksi/contract/board/public-form';
import type { FastifyInstance } from 'fastify';
import type { Handle } from '../database/tables.ts';
import { ProblemError } from '../http/problem-error.ts';
import { serve } from '../http/serve.ts';
import { addLogLine } from '../log/store.ts';
import { answersOf, holdMatter } from '../matters/staff-store.ts';
import { memberOf } from '../staff/guard.ts';
import { putEntry } from './staff-store.ts';

export const boardStaffRoutes = (
  app: FastifyInstance,
  { database, clock }: { database: Handle; clock: () => Date },
): void => {
  serve(app, publishMatter, async ({ params, body, request }) => {
    const member = memberOf(request);
    const record = await database.transaction().execute(async transaction => {
      const matter = await holdMatter(transaction, member.organisation, params.id);
      if (!matter) throw new ProblemError('not-found');
      if (matter.version !== body.version) throw new ProblemError('changed-meanwhile');
      if (matter.publication !== 'yes') throw new ProblemError('no-leave-to-publish');
      const answers = await answersOf(transaction, matter.id);
      // Reopened or withdrawn, a matter has no answer that holds, though one was given.
      if (answers.at(-1)?.answer.status !== matter.status) throw new ProblemError('status-may-not-follow');
      const entry = await putEntry(transaction, matter, answers, body);
      await addLogLine(transaction, member, { at: clock(), what: 'publishMatter', record: matter.id });
      return entry;
    });
    return publicBoardEntry(record, {
      languagesOf: () => member.languages,
      organisationName: () => member.organisationName,
      areaName: () => ({}),
      municipalityName: () => ({}),
    });
  });
};
