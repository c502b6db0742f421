import * as operations from '@kuulluksi/contract/feedback-groups/operations';
import type { FastifyInstance } from 'fastify';
import type { Handle } from '../database/tables.ts';
import { dayInFinland } from '../helsinki.ts';
import { fieldFault, ProblemError } from '../http/problem-error.ts';
import { serve } from '../http/serve.ts';
import { addLogLine } from '../log/store.ts';
import { knownOf } from '../matters/known.ts';
import { findMatter, holdMatter } from '../matters/staff-store.ts';
import { uuidOfKey } from '../names.ts';
import { demandSame } from '../made-once.ts';
import { memberOf } from '../staff/guard.ts';
import type { Member } from '../staff/member.ts';
import { agendaItems, oneItem } from './agenda.ts';
import { demandMet, demandOwnDecision, demandReworded } from './rules.ts';
import type { AgendaOptions } from './staff-routes.ts';
import {
  changeItem,
  decideItem,
  findItem,
  findMeeting,
  holdItem,
  isOnAgenda,
  putItem,
  readItemsOf,
  removeItem,
  type StoredItem,
} from './store.ts';

/** The item in the version that the member saw. */
const heldItem = async (
  transaction: Handle,
  member: Member,
  id: string,
  version: number,
): Promise<StoredItem> => {
  const item = await holdItem(transaction, member, id);
  if (!item) throw new ProblemError('not-found');
  if (item.version !== version) throw new ProblemError('changed-meanwhile');
  return item;
};

/** What the group has decided on is left as it was decided on. */
const demandUndecided = ({ decision }: StoredItem): void => {
  if (decision) throw new ProblemError('status-may-not-follow');
};

const demandMeeting = async (transaction: Handle, member: Member, id: string): Promise<void> => {
  if (!(await findMeeting(transaction, member.organisation, id))) throw fieldFault('meeting', 'not-one-of');
};

/** The items of agendas: put there, reworded, decided, taken off. */
export const agendaItemStaffRoutes = (
  app: FastifyInstance,
  { database, secret, clock }: AgendaOptions,
): void => {
  serve(app, operations.putOnAgenda, ({ params, body, request }) => {
    const member = memberOf(request);
    const { organisation } = member;
    const id = uuidOfKey(secret, 'agenda-item', { organisation, key: body.key });
    return database.transaction().execute(async transaction => {
      const matter = await holdMatter(transaction, member, params.id);
      if (!matter) throw new ProblemError('not-found');
      const wording = { text: body.wording, lang: body.language };
      const earlier = await findItem(transaction, member, id);
      if (earlier) {
        const { meeting, matter: of, wording: words } = earlier;
        demandSame({ meeting, of, words }, { meeting: body.meeting, of: matter.id, words: wording });
        return oneItem(transaction, member, id);
      }
      if (matter.status === 'withdrawn') throw new ProblemError('status-may-not-follow');
      await demandMeeting(transaction, member, body.meeting);
      demandReworded(body, await knownOf(transaction, matter.id));
      const item = { id, organisation, meeting: body.meeting, matter: matter.id, wording };
      // Somebody else has put it there.
      if (!(await putItem(transaction, item))) throw new ProblemError('changed-meanwhile');
      await addLogLine(transaction, member, { at: clock(), what: 'putOnAgenda', record: matter.id });
      return oneItem(transaction, member, id);
    });
  });

  const itemsOf = async (transaction: Handle, member: Member, matter: string) => ({
    items: await agendaItems(transaction, member, await readItemsOf(transaction, member, matter)),
  });

  serve(app, operations.listAgendaItems, ({ params, request }) => {
    const member = memberOf(request);
    return database.transaction().execute(async transaction => {
      if (!(await findMatter(transaction, member, params.id))) throw new ProblemError('not-found');
      await addLogLine(transaction, member, { at: clock(), what: 'listAgendaItems', record: params.id });
      return itemsOf(transaction, member, params.id);
    });
  });

  serve(app, operations.changeAgendaItem, ({ params, body, request }) => {
    const member = memberOf(request);
    return database.transaction().execute(async transaction => {
      const item = await heldItem(transaction, member, params.id, body.version);
      demandUndecided(item);
      if (body.meeting !== item.meeting) {
        await demandMeeting(transaction, member, body.meeting);
        if (await isOnAgenda(transaction, body.meeting, item.matter)) {
          throw new ProblemError('changed-meanwhile');
        }
      }
      demandReworded(body, await knownOf(transaction, item.matter));
      const wording = { text: body.wording, lang: body.language };
      await changeItem(transaction, item, { meeting: body.meeting, wording });
      await addLogLine(transaction, member, { at: clock(), what: 'changeAgendaItem', record: item.matter });
      return oneItem(transaction, member, item.id);
    });
  });

  serve(app, operations.takeOffAgenda, ({ params, body, request }) => {
    const member = memberOf(request);
    return database.transaction().execute(async transaction => {
      const item = await heldItem(transaction, member, params.id, body.version);
      demandUndecided(item);
      await removeItem(transaction, item.id);
      await addLogLine(transaction, member, { at: clock(), what: 'takeOffAgenda', record: item.matter });
      return itemsOf(transaction, member, item.matter);
    });
  });

  serve(app, operations.decideAgendaItem, ({ params, body: { version, warned, ...decision }, request }) => {
    const member = memberOf(request);
    return database.transaction().execute(async transaction => {
      const now = clock();
      const item = await heldItem(transaction, member, params.id, version);
      demandMet(item.day, dayInFinland(now));
      const mayRead = member.rights.includes('matters:read');
      const known = mayRead ? await knownOf(transaction, item.matter) : undefined;
      demandOwnDecision({ ...decision, warned }, known);
      await decideItem(transaction, item, decision, now);
      await addLogLine(transaction, member, { at: now, what: 'decideAgendaItem', record: item.id });
      return oneItem(transaction, member, item.id);
    });
  });
};
