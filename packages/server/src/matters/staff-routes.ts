import { mayFollow } from '@kuulluksi/contract/matters/course';
import * as operations from '@kuulluksi/contract/matters/operations';
import type { FastifyInstance } from 'fastify';
import { bringAnswer } from '../board/bring-answer.ts';
import { demandOurWords } from '../board/staff-rules.ts';
import type { Handle } from '../database/tables.ts';
import { offsetOf, writeCursor } from '../http/cursor.ts';
import { ProblemError } from '../http/problem-error.ts';
import { serve } from '../http/serve.ts';
import { addLogLine } from '../log/store.ts';
import { memberOf } from '../staff/guard.ts';
import { roleWith } from '../staff/rights.ts';
import { summaryOf, wholeMatter } from './desk-form.ts';
import { knownOf } from './known.ts';
import { waitingSinceAfter } from './staff-rules.ts';
import {
  answersOf,
  contactOf,
  contactUntil,
  countMatters,
  findMatter,
  holdMatter,
  listMatters,
  putAnswer,
} from './staff-store.ts';

export const matterStaffRoutes = (
  app: FastifyInstance,
  { database, clock }: { database: Handle; clock: () => Date },
): void => {
  serve(app, operations.listMatters, async ({ query, request }) => {
    const member = memberOf(request);
    const offset = offsetOf(query.cursor);
    const { items, total } = await listMatters(database, member, { ...query, offset });
    const end = offset + items.length;
    return {
      items: items.map(matter => summaryOf(matter, clock())),
      total,
      ...(await countMatters(database, member)),
      next: items.length > 0 && end < total ? writeCursor(end) : null,
    };
  });

  serve(app, operations.readMatter, ({ params, request }) => {
    const member = memberOf(request);
    return database.transaction().execute(async transaction => {
      const matter = await wholeMatter(transaction, member, params.id, clock());
      await addLogLine(transaction, member, { at: clock(), what: 'readMatter', record: matter.id });
      return matter;
    });
  });

  serve(app, operations.answerMatter, ({ params, body, request }) => {
    const member = memberOf(request);
    const role = roleWith(member.roles, 'matters:answer');
    if (!role) throw new ProblemError('not-allowed');
    return database.transaction().execute(async transaction => {
      const now = clock();
      const matter = await holdMatter(transaction, member, params.id);
      if (!matter) throw new ProblemError('not-found');
      if (matter.version !== body.version) throw new ProblemError('changed-meanwhile');
      const { status } = body.answer;
      if (!mayFollow(matter.status, status)) throw new ProblemError('status-may-not-follow');
      demandOurWords(body.answer, await knownOf(transaction, matter.id));
      const waitingSince = waitingSinceAfter(status, matter.waiting_since, now);
      await putAnswer(transaction, matter, body, { role, now, waitingSince });
      await bringAnswer(transaction, matter, await answersOf(transaction, matter.id));
      await addLogLine(transaction, member, { at: now, what: 'answerMatter', record: matter.id });
      return wholeMatter(transaction, member, matter.id, now);
    });
  });

  serve(app, operations.readContact, ({ params, request }) => {
    const member = memberOf(request);
    return database.transaction().execute(async transaction => {
      const matter = await findMatter(transaction, member, params.id);
      if (!matter) throw new ProblemError('not-found');
      const now = clock();
      await addLogLine(transaction, member, { at: now, what: 'readContact', record: matter.id });
      const kept = await contactUntil(transaction, matter.id, now);
      const { contact = null, ...more } = kept ? await contactOf(transaction, matter.id) : {};
      return { contact, ...more };
    });
  });
};
