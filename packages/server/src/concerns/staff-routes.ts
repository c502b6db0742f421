import * as operations from '@kuulluksi/contract/concerns/operations';
import type { Concern } from '@kuulluksi/contract/concerns/schemas';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Handle } from '../database/tables.ts';
import { ProblemError } from '../http/problem-error.ts';
import { serve } from '../http/serve.ts';
import { addLogLine } from '../log/store.ts';
import { forgetIfTakenBack } from '../matters/forget.ts';
import { memberOf } from '../staff/guard.ts';
import type { Member } from '../staff/member.ts';
import { demandReadable } from './readable.ts';
import { demandEnding, demandMayClose, whenTold } from './rules.ts';
import {
  addTelling,
  closeConcern,
  countTellings,
  holdAgainstDeletion,
  holdOpenConcern,
  openConcern,
  readConcerns,
} from './store.ts';

export const concernRoutes = (
  app: FastifyInstance,
  { database, clock }: { database: Handle; clock: () => Date },
): void => {
  /** Runs with a matter that the member may read; answers with its newest concern. */
  const changing = (
    request: FastifyRequest,
    matter: string,
    change: (transaction: Handle, member: Member) => Promise<void>,
  ): Promise<Concern> => {
    const member = memberOf(request);
    return database.transaction().execute(async transaction => {
      await demandReadable(transaction, member, matter);
      await change(transaction, member);
      const [newest] = await readConcerns(transaction, matter);
      if (!newest) throw new ProblemError('no-open-concern');
      return newest;
    });
  };

  const held = async (transaction: Handle, matter: string) => {
    const concern = await holdOpenConcern(transaction, matter);
    if (!concern) throw new ProblemError('no-open-concern');
    return concern;
  };

  serve(app, operations.readConcerns, ({ params, request }) => {
    const member = memberOf(request);
    return database.transaction().execute(async transaction => {
      await demandReadable(transaction, member, params.id);
      await addLogLine(transaction, member, { at: clock(), what: 'readConcerns', record: params.id });
      return { items: await readConcerns(transaction, params.id) };
    });
  });

  serve(app, operations.markConcern, ({ params, request }) =>
    changing(request, params.id, async (transaction, member) => {
      const now = clock();
      if (!(await holdAgainstDeletion(transaction, params.id))) throw new ProblemError('not-found');
      if (!(await openConcern(transaction, member, params.id, now))) return;
      await addLogLine(transaction, member, { at: now, what: 'markConcern', record: params.id });
    }),
  );

  serve(app, operations.tellConcern, ({ params, body, request }) =>
    changing(request, params.id, async (transaction, member) => {
      const now = clock();
      const toldAt = whenTold(body.toldAt, now);
      const { id: concern } = await held(transaction, params.id);
      const telling = { receiver: body.receiver, toldAt };
      if (!(await addTelling(transaction, member, concern, telling))) return;
      await addLogLine(transaction, member, { at: now, what: 'tellConcern', record: params.id });
    }),
  );

  serve(app, operations.closeConcern, ({ params, body, request }) =>
    changing(request, params.id, async (transaction, member) => {
      const now = clock();
      const { id: concern, marked_by: markedBy } = await held(transaction, params.id);
      demandMayClose(member, markedBy);
      demandEnding(body.ending, await countTellings(transaction, concern));
      await closeConcern(transaction, member, concern, { ending: body.ending, now });
      await forgetIfTakenBack(transaction, params.id);
      await addLogLine(transaction, member, { at: now, what: 'closeConcern', record: params.id });
    }),
  );
};
