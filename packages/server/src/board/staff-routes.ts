import { publishMatter } from '@kuulluksi/contract/board/operations';
import { publicBoardEntry } from '@kuulluksi/contract/board/public-form';
import type { FastifyInstance } from 'fastify';
import type { Handle } from '../database/tables.ts';
import { monthInFinland } from '../helsinki.ts';
import { ProblemError } from '../http/problem-error.ts';
import { serve } from '../http/serve.ts';
import { addLogLine } from '../log/store.ts';
import { answersOf, holdMatter } from '../matters/staff-store.ts';
import type { PublicRecords, PublicRecordsHolder } from '../public-records.ts';
import { memberOf } from '../staff/guard.ts';
import type { BoardHolder } from './held-board.ts';
import { boardLinksRoutes } from './links-routes.ts';
import { putEntry } from './staff-store.ts';

/** A unit is named only where enough people live there. */
const demandNameable = (records: PublicRecords, organisation: string, unit: string | undefined): void => {
  if (unit === undefined || records.context(undefined).unitOf?.(organisation, unit)?.mayBeNamed) return;
  throw new ProblemError('invalid-input', { fields: [{ field: 'unit', code: 'not-one-of' }] });
};

export const boardStaffRoutes = (
  app: FastifyInstance,
  options: { database: Handle; records: PublicRecordsHolder; board: BoardHolder; clock: () => Date },
): void => {
  const { database, clock } = options;
  boardLinksRoutes(app, options);

  serve(app, publishMatter, async ({ params, body, request }) => {
    const member = memberOf(request);
    const records = await options.records.read();
    demandNameable(records, member.organisation, body.unit);
    const record = await database.transaction().execute(async transaction => {
      const matter = await holdMatter(transaction, member, params.id);
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
    return publicBoardEntry(record, records.context(undefined), { month: monthInFinland(clock()) });
  });
};
