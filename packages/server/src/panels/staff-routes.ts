import * as operations from '@kuulluksi/contract/panels/staff-operations';
import type { PanelRecord } from '@kuulluksi/contract/panels/records';
import type { FastifyInstance } from 'fastify';
import { keepUntil } from '../feedback/rules.ts';
import { dayInFinland } from '../helsinki.ts';
import { ProblemError } from '../http/problem-error.ts';
import { serve } from '../http/serve.ts';
import { addLogLine } from '../log/store.ts';
import { demandNoOther, demandSame } from '../made-once.ts';
import { slugOfKey, uuidOfKey } from '../names.ts';
import { publicRecordsChanged } from '../public-records.ts';
import { memberOf } from '../staff/guard.ts';
import { recordMeetingOnce, type Recording } from './record-meeting.ts';
import { demandHeld, momentOf } from './rules.ts';
import { allStaffPanels, oneStaffMeeting, oneStaffPanel } from './staff-panels.ts';
import {
  findMeeting,
  findPanel,
  findRaised,
  moveMeetingCode,
  putPanel,
  putRaised,
  renewMeeting,
  renewPanel,
} from './staff-store.ts';

export const panelStaffRoutes = (app: FastifyInstance, options: Recording): void => {
  const { database, clock, receiptCodes } = options;

  serve(app, operations.listStaffPanels, ({ request }) => {
    const member = memberOf(request);
    return database.transaction().execute(async transaction => {
      await addLogLine(transaction, member, { at: clock(), what: 'listStaffPanels' });
      return { items: await allStaffPanels(transaction, member) };
    });
  });

  serve(app, operations.foundPanel, ({ body: { key, ...words }, request }) => {
    const member = memberOf(request);
    const { organisation } = member;
    const id = slugOfKey(receiptCodes.secret, 'panel', { organisation, key }, words.name);
    const record: PanelRecord = { id, organisation, ...words };
    return database.transaction().execute(async transaction => {
      await demandNoOther(transaction, 'panels', record);
      if (await putPanel(transaction, record)) {
        await publicRecordsChanged(transaction);
        await addLogLine(transaction, member, { at: clock(), what: 'foundPanel', record: id });
      } else demandSame((await findPanel(transaction, organisation, id))?.record, record);
      return oneStaffPanel(transaction, member, id);
    });
  });

  serve(app, operations.changePanel, ({ params: { id }, body: { version, ...words }, request }) => {
    const member = memberOf(request);
    const record: PanelRecord = { id, organisation: member.organisation, ...words };
    return database.transaction().execute(async transaction => {
      const panel = await findPanel(transaction, member.organisation, id);
      if (!panel) throw new ProblemError('not-found');
      if (!(await renewPanel(transaction, record, version))) throw new ProblemError('changed-meanwhile');
      await publicRecordsChanged(transaction);
      await addLogLine(transaction, member, { at: clock(), what: 'changePanel', record: id });
      return oneStaffPanel(transaction, member, id);
    });
  });

  serve(app, operations.recordMeeting, ({ params, body, request }) =>
    recordMeetingOnce(options, memberOf(request), params.id, body),
  );

  serve(app, operations.changeMeeting, ({ params: { id }, body: { version, ...changes }, request }) => {
    const member = memberOf(request);
    const { organisation } = member;
    return database.transaction().execute(async transaction => {
      const now = clock();
      const meeting = await findMeeting(transaction, organisation, id);
      if (!meeting) throw new ProblemError('not-found');
      // A meeting of long ago keeps its day; only a new one must be within the year.
      if (changes.day !== meeting.day) demandHeld(changes.day, dayInFinland(now));
      if (!(await renewMeeting(transaction, { organisation, id, version }, changes))) {
        throw new ProblemError('changed-meanwhile');
      }
      if (changes.day !== meeting.day) {
        await moveMeetingCode(transaction, id, keepUntil(momentOf(changes.day, now)));
      }
      await addLogLine(transaction, member, { at: now, what: 'changeMeeting', record: id });
      return oneStaffMeeting(transaction, member, id);
    });
  });

  serve(app, operations.raiseMatter, ({ params, body: { key, language, ...input }, request }) => {
    const member = memberOf(request);
    const { organisation } = member;
    const id = uuidOfKey(receiptCodes.secret, 'raised-matter', { organisation, key });
    return database.transaction().execute(async transaction => {
      const now = clock();
      const meeting = await findMeeting(transaction, organisation, params.id);
      const panel = meeting && (await findPanel(transaction, organisation, meeting.panel));
      if (!panel) throw new ProblemError('not-found');
      demandHeld(meeting.day, dayInFinland(now));
      const receivedAt = momentOf(meeting.day, now);
      const raised = {
        id,
        organisation,
        source: 'client-panel' as const,
        meeting: meeting.id,
        ageLevel: panel.record.ageLevel,
        language,
        input,
        receivedAt,
        keepUntil: keepUntil(receivedAt),
      };
      if (await putRaised(transaction, raised)) {
        await addLogLine(transaction, member, { at: now, what: 'raiseMatter', record: id });
      } else {
        const { kind, said: text, publication } = input;
        const given = { meeting: meeting.id, kind, publication, said: { text, lang: language } };
        demandSame(await findRaised(transaction, organisation, id), given);
      }
      return oneStaffMeeting(transaction, member, meeting.id);
    });
  });
};
