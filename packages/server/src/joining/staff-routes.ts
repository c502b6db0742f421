import { joinMayFollow } from '@kuulluksi/contract/joining/course';
import * as operations from '@kuulluksi/contract/joining/operations';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Handle } from '../database/tables.ts';
import { dayInFinland } from '../helsinki.ts';
import { offsetOf, writeCursor } from '../http/cursor.ts';
import { fieldFault, ProblemError } from '../http/problem-error.ts';
import { serve } from '../http/serve.ts';
import { addLogLine } from '../log/store.ts';
import type { PublicRecordsHolder } from '../public-records.ts';
import { memberOf } from '../staff/guard.ts';
import { roleWith } from '../staff/rights.ts';
import { joinSummary, wholeJoin, type DeskTelling } from './desk-form.ts';
import { seenBy } from './seen.ts';
import { findJoin, holdJoin, joinContactOf, listJoins, putJoinAnswer } from './staff-store.ts';

export const joiningStaffRoutes = (
  app: FastifyInstance,
  { database, records, clock }: { database: Handle; records: PublicRecordsHolder; clock: () => Date },
): void => {
  const tellingFor = async (request: FastifyRequest, language?: string): Promise<DeskTelling> => ({
    records: await records.read(),
    language: language ?? memberOf(request).languages[0],
    now: clock(),
  });

  serve(app, operations.listJoinRequests, async ({ query, request }) => {
    const member = memberOf(request);
    const telling = await tellingFor(request, query.language);
    const offset = offsetOf(query.cursor);
    const { items, total, waiting } = await listJoins(
      database,
      await seenBy(database, member),
      { ...query, offset },
      telling.now,
    );
    const end = offset + items.length;
    return {
      items: items.map(item => joinSummary(item, telling)),
      total,
      waiting,
      next: items.length > 0 && end < total ? writeCursor(end) : null,
    };
  });

  serve(app, operations.readJoinRequest, async ({ params, request }) => {
    const member = memberOf(request);
    const telling = await tellingFor(request);
    return database.transaction().execute(async transaction => {
      const found = await findJoin(transaction, await seenBy(transaction, member), params.id, telling.now);
      if (!found) throw new ProblemError('not-found');
      await addLogLine(transaction, member, { at: telling.now, what: 'readJoinRequest', record: found.id });
      return wholeJoin(transaction, found, telling);
    });
  });

  serve(app, operations.readJoinContact, ({ params, request }) => {
    const member = memberOf(request);
    return database.transaction().execute(async transaction => {
      const now = clock();
      const found = await findJoin(transaction, await seenBy(transaction, member), params.id, now);
      if (!found) throw new ProblemError('not-found');
      await addLogLine(transaction, member, { at: now, what: 'readJoinContact', record: found.id });
      const contact = await joinContactOf(transaction, found.id);
      return { contact: contact ? { ...contact, leaveMessage: contact.leaveMessage ?? false } : null };
    });
  });

  serve(app, operations.answerJoinRequest, async ({ params, body, request }) => {
    const member = memberOf(request);
    const role = roleWith(member.roles, 'joins:answer');
    if (!role) throw new ProblemError('not-allowed');
    const telling = await tellingFor(request);
    const { now } = telling;
    return database.transaction().execute(async transaction => {
      const seen = await seenBy(transaction, member);
      const held = await holdJoin(transaction, seen, params.id, now);
      if (!held) throw new ProblemError('not-found');
      if (held.version !== body.version) throw new ProblemError('changed-meanwhile');
      if (!joinMayFollow(held.status, body.status)) throw new ProblemError('status-may-not-follow');
      // Only as the person allowed, and not before it was done.
      if (body.contacted && body.contacted.way !== held.contact_way) {
        throw fieldFault('contacted.way', 'not-one-of');
      }
      if (body.contacted && body.contacted.on > dayInFinland(now)) {
        throw fieldFault('contacted.on', 'in-the-future');
      }
      await putJoinAnswer(transaction, held, body, { role, now });
      await addLogLine(transaction, member, { at: now, what: 'answerJoinRequest', record: held.id });
      const changed = await findJoin(transaction, seen, held.id, now);
      if (!changed) throw new ProblemError('not-found');
      return wholeJoin(transaction, changed, telling);
    });
  });
};
