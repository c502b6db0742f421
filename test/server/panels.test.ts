import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { attendanceThreshold } from '@kuulluksi/contract/panels/public-form';
import type { Conversation, MeetingConversation } from '@kuulluksi/contract/conversations/schemas';
import type { AgendaItem } from '@kuulluksi/contract/feedback-groups/schemas';
import type { MattersAnswer } from '@kuulluksi/contract/matters/schemas';
import * as fc from 'fast-check';
import type * as z from 'zod/mini';
import { onEachDatabase } from './databases.ts';
import { conversationCalls, newKey } from './support/conversations.ts';
import { decision, item, meeting, panelCalls } from './support/panels.ts';
import { openDesk, ours, theirs, type Desk } from './support/staff.ts';

interface PublicPanel {
  id: string;
  meetings: { month: string; topics: { text: string }[]; attended?: string; entries: string[] }[];
}
const contact = { way: 'call', value: '050 000 0001', name: 'Kaisla', safely: 'Iltaisin, älä jätä viestiä.' };

onEachDatabase((name, open) => {
  describe(`panels and feedback groups on ${name}`, () => {
    let desk: Desk;
    let coordinator: { cookie: string; id: string };
    let facilitator: { cookie: string; id: string };
    let member: { cookie: string; id: string };
    let asCoordinator: ReturnType<typeof panelCalls>;
    let asFacilitator: ReturnType<typeof panelCalls>;
    let person: ReturnType<typeof conversationCalls>;
    before(async () => {
      desk = await openDesk({ open });
      coordinator = await desk.signIn(['coordinator']);
      facilitator = await desk.signIn(['panel-facilitator']);
      member = await desk.signIn(['feedback-group-member']);
      asCoordinator = panelCalls(desk, () => coordinator.cookie);
      asFacilitator = panelCalls(desk, () => facilitator.cookie);
      person = conversationCalls(desk, () => coordinator.cookie);
    });
    after(() => desk?.close());
    beforeEach(async () => {
      desk.time.now = new Date('2026-11-22T10:00:00Z');
      for (const table of ['matters', 'board_entries', 'panel_meetings', 'agenda_meetings'] as const) {
        await desk.database.deleteFrom(table).execute();
      }
    });
    type Opened = z.infer<typeof MeetingConversation>;
    const openMeeting = async (code: string): Promise<Opened> => {
      const { status, body } = await person.open(code);
      assert.equal(status, 200);
      assert.equal((body as Conversation).what, 'meeting');
      return body as unknown as Opened;
    };
    const publicPanels = async (organisation = ours) =>
      (
        (await desk.call('GET', `/v1/panels?organisation=${organisation}`)).body as unknown as {
          items: PublicPanel[];
        }
      ).items;

    describe('a panel', () => {
      it('is founded once for a key, changed on the version that was read, and never by others', async () => {
        const key = newKey();
        const first = await asFacilitator.foundPanel({ key });
        assert.equal((await asFacilitator.foundPanel({ key })).id, first.id);
        const words = { name: { fi: 'Uusi nimi' }, description: first.description, ageLevel: 'youth' };
        const path = `/v1/staff/panels/${first.id}`;
        const changed = await asFacilitator.post<{ version: number }>(path, { version: 1, ...words });
        assert.equal(changed.version, 2);
        const stale = await asFacilitator.refused(path, { version: 1, ...words });
        assert.deepEqual([stale.status, stale.code], [409, 'changed-meanwhile']);
        const stranger = await desk.signIn(['panel-facilitator'], theirs);
        const away = await asFacilitator.refused(path, { version: 2, ...words }, stranger.cookie);
        assert.deepEqual([away.status, away.code], [404, 'not-found']);
      });

      it('shows months, topics and a class of size from five on; the number itself never leaves', async () => {
        const { id } = await asFacilitator.foundPanel();
        for (const [day, attended] of [
          ['2026-11-20', attendanceThreshold - 1],
          ['2026-10-20', attendanceThreshold],
          ['2026-09-20', 0],
          ['2026-08-20', undefined],
          ['2026-07-20', 17],
        ] as const) {
          await asFacilitator.record(id, { day, ...(attended !== undefined && { attended }) });
        }
        const [panel] = (await publicPanels()).filter(one => one.id === id);
        assert.deepEqual(
          panel?.meetings.map(({ month, attended }) => [month, attended]),
          [
            ['2026-11', undefined],
            ['2026-10', '5-9'],
            ['2026-09', undefined],
            ['2026-08', undefined],
            ['2026-07', '10-19'],
          ],
        );
        const atDesk = await asFacilitator.get<{ items: { id: string; meetings: object[] }[] }>(
          '/v1/staff/panels',
        );
        const seen = JSON.stringify([panel, atDesk.items.find(one => one.id === id)]);
        assert.doesNotMatch(seen, /"attended":\s*\d/);
        assert.doesNotMatch(JSON.stringify(panel), /2026-11-20/);
      });
    });

    describe('a meeting of a panel', () => {
      it('opens with its code: topics, what was raised, and what was answered; nobody is named', async () => {
        const { id } = await asFacilitator.foundPanel();
        const { receiptCode, meeting: held, outcome } = await asFacilitator.record(id, { attended: 4 });
        assert.equal(outcome, 'stored');
        const [raised] = held.raised;
        assert.ok(raised);
        await person.answer(raised.id);
        const opened = await openMeeting(receiptCode);
        assert.equal(opened.heldOn, '2026-11-20');
        assert.deepEqual(
          opened.topics.map(({ text }) => text),
          ['Miten meitä kuullaan?'],
        );
        assert.deepEqual(
          opened.matters.map(({ status, may, messages }) => [status, may, messages.length]),
          [['answered', ['reopen'], 2]],
        );
        assert.doesNotMatch(JSON.stringify(opened), /attended|Jäsen/);
      });

      it('says that it was not answered, which opens the matter again for the desk', async () => {
        const { id } = await asFacilitator.foundPanel();
        const { receiptCode, meeting: held } = await asFacilitator.record(id);
        const matter = held.raised[0]?.id ?? '';
        await person.answer(matter);
        const text = 'Kysyimme johtoryhmästä.';
        const { status } = await person.reopen(receiptCode, { matter, text });
        assert.equal(status, 201);
        assert.equal((await person.read(matter)).status, 'reopened');
        const other = (await desk.giveFeedback()).id;
        const strange = await person.reopen(receiptCode, { matter: other });
        assert.equal(strange.status, 404);
      });

      it('can neither be taken back nor decided on by whoever of its members has the code', async () => {
        const { id } = await asFacilitator.foundPanel();
        const { receiptCode } = await asFacilitator.record(id);
        for (const { status, body } of [
          await person.withdraw(receiptCode),
          await person.leave(receiptCode, 'no'),
          await person.write(receiptCode),
        ]) {
          assert.deepEqual([status, body.code], [409, 'status-may-not-follow']);
        }
        assert.equal((await openMeeting(receiptCode)).matters[0]?.status, 'received');
      });

      it('is recorded once for a key: the same code again, and the first words stay', async () => {
        const { id } = await asFacilitator.foundPanel();
        const input = meeting();
        const first = await asFacilitator.record(id, input);
        const again = await asFacilitator.record(id, input);
        assert.deepEqual([again.outcome, again.receiptCode], ['repeated', first.receiptCode]);
        const other = await asFacilitator.record(id, { ...input, topics: [{ fi: 'Muuta' }] });
        assert.equal(other.outcome, 'kept-first');
        assert.deepEqual(other.meeting.topics, input.topics);
        assert.equal((await openMeeting(first.receiptCode)).matters.length, 1);
      });

      it('raises matters that the desk answers, with no message told to who leads the panel', async () => {
        const { id } = await asFacilitator.foundPanel();
        const { meeting: held } = await asFacilitator.record(id);
        const matter = held.raised[0]?.id ?? '';
        const list = await asCoordinator.get<z.infer<typeof MattersAnswer>>('/v1/staff/matters');
        assert.deepEqual(
          list.items.map(one => [one.id, one.source, one.meeting]),
          [[matter, 'client-panel', held.id]],
        );
        await person.answer(matter, { status: 'not-possible', reasons: { fi: 'Johtoryhmä on suljettu.' } });
        const { items } = await asFacilitator.get<{ items: object[] }>('/v1/staff/panels');
        const seen = JSON.stringify(items);
        assert.match(seen, /Johtoryhmä on suljettu/);
        // What was written to the panel itself is read with its code alone.
        assert.doesNotMatch(seen, /Ryhmä on tiistaisin/);
      });

      it('lets what was forgotten be added once, and the entry that came of it be found', async () => {
        const { id } = await asFacilitator.foundPanel();
        const { meeting: held, receiptCode } = await asFacilitator.record(id, { raised: [] });
        const body = {
          key: newKey(),
          kind: 'idea',
          said: 'Yhteinen retki.',
          publication: 'yes',
          language: 'fi',
        };
        const path = `/v1/staff/panel-meetings/${held.id}/raised`;
        await asFacilitator.post(path, body);
        const { raised } = await asFacilitator.post<typeof held>(path, body);
        assert.equal(raised.length, 1);
        const matter = raised[0]?.id ?? '';
        await person.answer(matter, { status: 'considering' });
        await person.publish(matter);
        assert.equal((await openMeeting(receiptCode)).matters[0]?.published, true);
        const [panel] = (await publicPanels()).filter(one => one.id === id);
        assert.equal(panel?.meetings[0]?.entries.length, 1);
        const entry = await desk.database
          .selectFrom('board_entries')
          .select('record')
          .where('matter', '=', matter)
          .executeTakeFirstOrThrow();
        assert.equal(entry.record.panel, id);
        assert.ok(entry.record.raisedBy);
      });

      it('keeps the number of those who came when it is corrected without one', async () => {
        const { id } = await asFacilitator.foundPanel();
        const { meeting: held } = await asFacilitator.record(id, { attended: 8 });
        const changed = await asFacilitator.change(held.id, {
          version: 1,
          day: '2026-11-19',
          topics: [{ fi: 'Aihe' }],
        });
        assert.deepEqual([changed.attended, changed.day, changed.version], ['5-9', '2026-11-19', 2]);
        for (const [day, code] of [
          ['2026-12-24', 'in-the-future'],
          ['2024-11-24', 'in-the-past'],
        ] as const) {
          const { status, fields } = await asFacilitator.refused(`/v1/staff/panel-meetings/${held.id}`, {
            version: 2,
            day,
            topics: [{ fi: 'Aihe' }],
          });
          assert.deepEqual([status, fields], [400, [{ field: 'day', code }]]);
        }
      });

      it('holds no identity code, and what stops it stores nothing', async () => {
        const { id } = await asFacilitator.foundPanel();
        const said = 'Nimeni on 131052-308T.';
        const { status, fields } = await asFacilitator.refused(`/v1/staff/panels/${id}/meetings`, {
          ...meeting(),
          raised: [{ kind: 'idea', said, publication: 'no' }],
        });
        assert.equal(status, 400);
        assert.deepEqual(fields, [{ field: 'raised.0.said', code: 'identity-code' }]);
        assert.deepEqual(await desk.database.selectFrom('panel_meetings').select('id').execute(), []);
      });
    });

    describe('an agenda', () => {
      const withItem = async (more: object = {}) => {
        const given = await desk.giveFeedback({
          text: 'Olin yksin huoneessa kuuden aikuisen kanssa enkä saanut sanottua mitään.',
          contact,
          introduction: 'Olen Kaislan äiti',
          unit: undefined,
          ...more,
        });
        const group = await asCoordinator.foundGroup();
        const held = await asCoordinator.plan(group.id, '2026-11-22');
        const put = await asCoordinator.put(given.id, held.id);
        return { ...given, group, held, put };
      };

      it('shows members no identity: neither words, contact, unit, day nor the number of the matter', async () => {
        const { id, receiptCode } = await withItem();
        const seen = JSON.stringify(await asCoordinator.agenda(member.cookie));
        assert.match(seen, /Toiveena on yhteinen tekeminen/);
        for (const secret of ['kuuden aikuisen', 'Kaisla', '050 000 0001', 'Iltaisin', receiptCode]) {
          assert.ok(!seen.includes(secret), secret);
        }
        assert.doesNotMatch(seen, /"(unit|contact|messages|receivedAt)"/);
        const read = (await asCoordinator.agenda()).flatMap(({ meetings }) => meetings);
        assert.deepEqual(
          read.flatMap(({ items }) => items.map(({ matter }) => matter)),
          [id],
        );
      });

      it('takes no words of the person’s, no name or number that they left, and a number only from who was warned', async () => {
        const { id, held } = await withItem();
        const path = `/v1/staff/matters/${id}/agenda-items`;
        for (const [wording, code] of [
          ['Joku sanoi: olin yksin huoneessa kuuden aikuisen kanssa.', 'own-words'],
          ['Kaisla toivoi soittoa.', 'own-words'],
          ['Toivottiin soittoa numeroon 0500000001.', 'own-words'],
          ['Soittakaa 040 123 4567.', 'personal-data'],
        ] as const) {
          const { status, fields } = await asCoordinator.refused(path, item(held.id, { wording }));
          assert.deepEqual([status, fields], [400, [{ field: 'wording', code }]], wording);
        }
        const twice = await asCoordinator.refused(path, item(held.id));
        assert.deepEqual([twice.status, twice.code], [409, 'changed-meanwhile']);
      });

      it('gets a decision on the day of its meeting and not before, and reports the answer back', async () => {
        const { id, group, put, receiptCode } = await withItem();
        const later = await asCoordinator.plan(group.id, '2026-12-01');
        const moved = await asCoordinator.post<AgendaItem>(`/v1/staff/agenda-items/${put.id}`, {
          version: put.version,
          ...item(later.id, { key: undefined }),
        });
        const path = `/v1/staff/agenda-items/${put.id}/decision`;
        const early = await asCoordinator.refused(path, { version: moved.version, ...decision });
        assert.deepEqual([early.status, early.code], [409, 'status-may-not-follow']);
        desk.time.now = new Date('2026-12-01T12:00:00Z');
        const decided = await asCoordinator.post<AgendaItem>(path, { version: moved.version, ...decision });
        assert.deepEqual([decided.state, decided.decision?.in], ['decided', '2026-12']);
        const off = await asCoordinator.refused(`/v1/staff/agenda-items/${put.id}/removal`, {
          version: decided.version,
        });
        assert.deepEqual([off.status, off.code], [409, 'status-may-not-follow']);
        desk.time.now = new Date('2026-12-02T12:00:00Z');
        await person.answer(id, { status: 'planned', what: { fi: 'Kokeilemme.' }, when: '2027-03' });
        const seen = (await asCoordinator.agenda(member.cookie))
          .flatMap(({ meetings }) => meetings.flatMap(({ items }) => items))
          .find(one => one.id === put.id);
        assert.deepEqual([seen?.state, seen?.answer?.status], ['answered', 'planned']);
        const told = await person.open(receiptCode);
        assert.equal(told.body.messages.at(-1)?.from, 'staff');
      });

      it('loses an item when the person takes back what they said', async () => {
        const { receiptCode } = await withItem();
        assert.equal((await person.withdraw(receiptCode)).status, 200);
        const seen = await asCoordinator.agenda(member.cookie);
        assert.deepEqual(
          seen.flatMap(group => group.meetings.flatMap(one => one.items)),
          [],
        );
      });

      it('never holds, and neither does a meeting, what a person left or wrote beyond what was put there', async () => {
        const group = await asCoordinator.foundGroup('Ryhmä ilman nimiä');
        const panel = await asFacilitator.foundPanel();
        const held = await asCoordinator.plan(group.id, '2026-11-22');
        // Of one length, so that none is a part of another.
        const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{12}$/), { minLength: 16, maxLength: 16 });
        await fc.assert(
          fc.asyncProperty(
            words,
            async ([value = '', name = '', safely = '', introduction = '', ...rest]) => {
              const [said, put] = [rest.slice(0, 8), rest.slice(8).join(' ')];
              const given = await desk.giveFeedback({
                text: said.join(' '),
                contact: { way: 'call', value, name, safely },
                introduction,
              });
              await asCoordinator.put(given.id, held.id, { wording: put });
              await person.answer(given.id, { status: 'considering' });
              await asFacilitator.record(panel.id, { raised: [], attended: 3 });
              const seen = JSON.stringify([
                await asCoordinator.agenda(member.cookie),
                await asFacilitator.get('/v1/staff/panels'),
                await publicPanels(),
              ]);
              const secrets = [...said, value, name, safely, introduction, given.receiptCode];
              for (const secret of secrets) assert.ok(!seen.includes(secret), secret);
              assert.ok(seen.includes(put));
            },
          ),
          { numRuns: 5, endOnFailure: true },
        );
      });
    });
  });
});
