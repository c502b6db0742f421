import * as operations from '@kuulluksi/contract/feedback-groups/operations';
import type { FastifyInstance } from 'fastify';
import type { Handle } from '../database/tables.ts';
import { dayInFinland } from '../helsinki.ts';
import { ProblemError } from '../http/problem-error.ts';
import { serve } from '../http/serve.ts';
import { addLogLine } from '../log/store.ts';
import { demandNoOther, demandSame } from '../made-once.ts';
import { slugOfKey, uuidOfKey } from '../names.ts';
import type { Secret } from '../security/secret.ts';
import { memberOf } from '../staff/guard.ts';
import { allAgendas, oneMeeting } from './agenda.ts';
import { demandNear } from './rules.ts';
import { findGroup, findMeeting, moveMeeting, putGroup, putMeeting, renewGroup } from './store.ts';

export interface AgendaOptions {
  database: Handle;
  secret: Secret;
  clock: () => Date;
}

/** Feedback groups and their meetings; the items of the agendas stand beside. */
export const feedbackGroupStaffRoutes = (
  app: FastifyInstance,
  { database, secret, clock }: AgendaOptions,
): void => {
  serve(app, operations.readAgenda, ({ request }) => {
    const member = memberOf(request);
    return database.transaction().execute(async transaction => {
      await addLogLine(transaction, member, { at: clock(), what: 'readAgenda' });
      return { items: await allAgendas(transaction, member) };
    });
  });

  const groupOf = async (transaction: Handle, member: Parameters<typeof allAgendas>[1], id: string) => {
    const group = (await allAgendas(transaction, member)).find(one => one.id === id);
    if (!group) throw new ProblemError('not-found');
    return group;
  };

  serve(app, operations.foundFeedbackGroup, ({ body: { key, name }, request }) => {
    const member = memberOf(request);
    const { organisation } = member;
    const id = slugOfKey(secret, 'feedback-group', { organisation, key }, name);
    return database.transaction().execute(async transaction => {
      const record = { id, organisation, name };
      await demandNoOther(transaction, 'feedback_groups', record);
      if (await putGroup(transaction, record)) {
        await addLogLine(transaction, member, { at: clock(), what: 'foundFeedbackGroup', record: id });
      } else demandSame((await findGroup(transaction, organisation, id))?.record, record);
      return groupOf(transaction, member, id);
    });
  });

  serve(app, operations.changeFeedbackGroup, ({ params: { id }, body: { version, name }, request }) => {
    const member = memberOf(request);
    const { organisation } = member;
    return database.transaction().execute(async transaction => {
      if (!(await findGroup(transaction, organisation, id))) throw new ProblemError('not-found');
      if (!(await renewGroup(transaction, { id, organisation, name }, version))) {
        throw new ProblemError('changed-meanwhile');
      }
      await addLogLine(transaction, member, { at: clock(), what: 'changeFeedbackGroup', record: id });
      return groupOf(transaction, member, id);
    });
  });

  serve(app, operations.planAgendaMeeting, ({ params, body: { key, day }, request }) => {
    const member = memberOf(request);
    const { organisation } = member;
    const id = uuidOfKey(secret, 'agenda-meeting', { organisation, key });
    return database.transaction().execute(async transaction => {
      const now = clock();
      if (!(await findGroup(transaction, organisation, params.id))) throw new ProblemError('not-found');
      demandNear(day, dayInFinland(now));
      if (await putMeeting(transaction, { id, organisation, feedback_group: params.id, day })) {
        await addLogLine(transaction, member, { at: now, what: 'planAgendaMeeting', record: id });
      } else {
        const earlier = await findMeeting(transaction, organisation, id);
        demandSame([earlier?.feedback_group, earlier?.day], [params.id, day]);
      }
      return oneMeeting(transaction, member, id);
    });
  });

  serve(app, operations.moveAgendaMeeting, ({ params: { id }, body: { version, day }, request }) => {
    const member = memberOf(request);
    const { organisation } = member;
    return database.transaction().execute(async transaction => {
      const now = clock();
      if (!(await findMeeting(transaction, organisation, id))) throw new ProblemError('not-found');
      demandNear(day, dayInFinland(now));
      if (!(await moveMeeting(transaction, { organisation, id, version }, day))) {
        throw new ProblemError('changed-meanwhile');
      }
      await addLogLine(transaction, member, { at: now, what: 'moveAgendaMeeting', record: id });
      return oneMeeting(transaction, member, id);
    });
  });
};
