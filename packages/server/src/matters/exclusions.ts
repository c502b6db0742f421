import { listExclusions, shutOut } from '@kuulluksi/contract/matters/exclusions-operations';
import type { FastifyInstance } from 'fastify';
import type { Handle } from '../database/tables.ts';
import { fieldFault, ProblemError } from '../http/problem-error.ts';
import { serve } from '../http/serve.ts';
import { addLogLine } from '../log/store.ts';
import { memberOf } from '../staff/guard.ts';
import { somebodyIsLeft } from './exclusions-rules.ts';
import { colleaguesOf, holdMembers, setExclusion } from './exclusions-store.ts';
import { findMatter, holdMatter } from './staff-store.ts';

/** Nobody handles what is about themselves: for who is shut out of a matter it is not there. */
export const exclusionRoutes = (
  app: FastifyInstance,
  { database, clock }: { database: Handle; clock: () => Date },
): void => {
  serve(app, listExclusions, ({ params, request }) => {
    const member = memberOf(request);
    return database.transaction().execute(async transaction => {
      if (!(await findMatter(transaction, member, params.id))) throw new ProblemError('not-found');
      await addLogLine(transaction, member, { at: clock(), what: 'listExclusions', record: params.id });
      return { items: await colleaguesOf(transaction, member, params.id) };
    });
  });

  serve(app, shutOut, ({ params, body, request }) => {
    const member = memberOf(request);
    return database.transaction().execute(async transaction => {
      // Before the matter: a removal holds them in this order too.
      await holdMembers(transaction, member);
      if (!(await holdMatter(transaction, member, params.id))) throw new ProblemError('not-found');
      const before = await colleaguesOf(transaction, member, params.id);
      if (!before.some(one => one.member === body.member)) throw fieldFault('member', 'not-one-of');
      const items = before.map(one => (one.member === body.member ? { ...one, shutOut: body.shutOut } : one));
      if (!somebodyIsLeft(items)) throw new ProblemError('nobody-left');
      await setExclusion(transaction, member, params.id, body);
      const what = body.shutOut ? 'shutOut' : 'letIn';
      await addLogLine(transaction, member, { at: clock(), what, record: params.id });
      return { items };
    });
  });
};
