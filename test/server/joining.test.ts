import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { RequestConversation } from '@kuulluksi/contract/conversations/schemas';
import type {
  JoinAnswer,
  JoinForm,
  JoinRequest,
  JoinRequestsAnswer,
} from '@kuulluksi/contract/joining/schemas';
import type { GroupRecord } from '@kuulluksi/contract/groups/records';
import { includedAreas } from '@kuulluksi/server/areas/file';
import { takeInAreas } from '@kuulluksi/server/areas/take-in';
import { json } from '@kuulluksi/server/database/tables';
import { putLeaders } from '@kuulluksi/server/groups/leaders-store';
import { runDueJobs } from '@kuulluksi/server/jobs/runner';
import { publicRecordsChanged } from '@kuulluksi/server/public-records';
import { waitsMail } from '@kuulluksi/server/reminders/mail';
import { reminders } from '@kuulluksi/server/reminders/job';
import { deleteAllEnded } from '@kuulluksi/server/retention/store';
import { group, hidden } from './content.ts';
import { onEachDatabase } from './databases.ts';
import { rowsIn } from './support.ts';
import { newKey, type Answered } from './support/conversations.ts';
import { openDesk, ours, publicUrl, theirs, type Desk } from './support/staff.ts';

const unlimited = { reads: 100_000, submissions: 100_000, codes: 100_000 };
const day = 86_400_000;

const ourGroup = (id: string, changes: Partial<GroupRecord> = {}) =>
  group(id, { organisation: ours, ...changes });
const period = (from: string, to: string): Partial<GroupRecord> => ({
  run: { kind: 'period', from: '2026-10-01', to: '2027-03-31', intake: { from, to } },
});
const groups = [
  ourGroup('avoin'),
  ourGroup('toinen'),
  ourGroup('taynna', { room: 'full' }),
  ourGroup('ei-haussa', period('2027-01-04', '2027-01-17')),
  ourGroup('paattynyt', { standing: 'ended' }),
  ourGroup('matalan-kynnyksen', { access: 'walk-in' }),
  ourGroup('suljettu', {
    access: 'granted',
    audiences: ['child'],
    place: {
      visibility: 'told-after-contact',
      municipality: '837',
      venue: { fi: hidden.venue },
      street: hidden.street,
    },
  }),
  group('heidan', { organisation: theirs }),
];

const contact = {
  way: 'call',
  value: '050 000 0123',
  safely: 'Arkisin viiden jälkeen',
  leaveMessage: false,
  callingAs: 'Kirjaston Kaisla',
};

onEachDatabase((name, open) => {
  describe(`asking to join on ${name}`, () => {
    let desk: Desk;
    let coordinator: { cookie: string; id: string };
    before(async () => {
      desk = await openDesk({ open, limits: unlimited });
      await takeInAreas(desk.database, includedAreas());
      for (const record of groups) {
        const { id, organisation } = record;
        await desk.database
          .insertInto('groups')
          .values({ id, organisation, record: json(record) })
          .execute();
      }
      await publicRecordsChanged(desk.database);
      coordinator = await desk.signIn(['coordinator']);
    });
    after(() => desk.close());
    beforeEach(async () => {
      await desk.database.deleteFrom('join_requests').execute();
      await desk.database.deleteFrom('matters').execute();
      await desk.database.deleteFrom('group_leaders').execute();
      await desk.database.deleteFrom('mail_queue').execute();
      await desk.database.updateTable('staff_members').set({ told_at: null }).execute();
      desk.time.now = new Date('2026-11-22T10:00:00Z');
    });
    const rows = (table: string) => rowsIn(desk.database, table);
    const asked = (more: Record<string, unknown> = {}) => ({
      key: newKey(),
      organisation: ours,
      kind: 'join',
      group: 'avoin',
      nickname: 'Pikkuorava',
      ageLevel: 'youth',
      language: 'fi',
      ...more,
    });
    const send = (body: object): Promise<Answered<JoinAnswer>> =>
      desk.call('POST', '/v1/join-requests', { body });
    const ask = async (more: Record<string, unknown> = {}) => {
      const ids = async () =>
        (await desk.database.selectFrom('join_requests').select('id').execute()).map(({ id }) => id);
      const before = await ids();
      const { status, body } = await send(asked(more));
      assert.equal(status, 201, JSON.stringify(body));
      const id = (await ids()).find(one => !before.includes(one));
      assert.ok(id);
      return { id, code: body.receiptCode };
    };
    const person = <B = RequestConversation>(path: string, body: object): Promise<Answered<B>> =>
      desk.call('POST', `/v1/conversations/${path}`, { body });
    const staff = <B>(path: string, body?: object, cookie = coordinator.cookie): Promise<Answered<B>> =>
      desk.call(body ? 'POST' : 'GET', `/v1/staff/join-requests${path}`, { cookie, ...(body && { body }) });
    const list = async (cookie = coordinator.cookie) =>
      (await staff<JoinRequestsAnswer>('', undefined, cookie)).body;
    const decide = async (id: string, more: object) => {
      const { version } = (await staff<JoinRequest>(`/${id}`)).body;
      return staff<JoinRequest>(`/${id}/answers`, { version, language: 'fi', ...more });
    };

    describe('what is taken', () => {
      const kinds: [what: string, input: Record<string, unknown>][] = [
        ['to join a group, by the code alone', {}],
        ['to join, with a way to be reached', { contact, words: 'Jännittää vähän.' }],
        ['to be told of the next intake', { kind: 'next-intake', group: 'taynna' }],
        ['to be told of an intake that is to come', { kind: 'next-intake', group: 'ei-haussa' }],
        [
          'a group that is not there',
          {
            kind: 'wish',
            group: undefined,
            audience: 'close-person',
            careContext: 'family-care',
            municipality: '837',
            words: 'Mummojen ryhmä.',
          },
        ],
        ['to come along as an evaluator', { kind: 'come-along', group: undefined, as: 'evaluator' }],
        ['a place in a closed group: its leader decides', { group: 'suljettu' }],
      ];
      for (const [what, input] of kinds) {
        it(`is the wish ${what}, and its code opens it`, async () => {
          const { code } = await ask(input);
          const { status, body } = await person('open', { code });
          assert.equal(status, 200);
          assert.deepEqual(
            [body.what, body.status, body.may],
            ['request', 'received', ['write', 'withdraw']],
          );
        });
      }

      const refused: [what: string, input: Record<string, unknown>, status: number, code: string][] = [
        ['a group that has ended', { group: 'paattynyt' }, 409, 'group-ended'],
        [
          'the next intake of a group that has ended',
          { kind: 'next-intake', group: 'paattynyt' },
          409,
          'group-ended',
        ],
        ['a full group', { group: 'taynna' }, 409, 'group-full'],
        ['a group that takes nobody now', { group: 'ei-haussa' }, 409, 'group-intake'],
        ['a group where nobody has to ask', { group: 'matalan-kynnyksen' }, 409, 'group-walk-in'],
        ['a group that is gone', { group: 'poistettu' }, 404, 'group-not-found'],
        ["another organisation's group", { group: 'heidan' }, 404, 'group-not-found'],
        ['an organisation that does not exist', { organisation: 'ei-ole' }, 404, 'unknown-organisation'],
        ['a wish for nothing', { kind: 'wish', group: undefined }, 400, 'invalid-input'],
        ['a date of birth', { born: '2010-01-01' }, 400, 'invalid-input'],
        ['an identity code', { words: 'Olen 131052-308T.' }, 400, 'invalid-input'],
        ['an identity code as a nickname', { nickname: '131052-308T' }, 400, 'invalid-input'],
      ];
      for (const [what, input, status, code] of refused) {
        it(`is not ${what}`, async () => {
          const answer = await send(asked(input));
          assert.deepEqual([answer.status, answer.body.code], [status, code]);
          assert.equal(await rows('join_requests'), 0);
        });
      }

      it('is said before anybody types: how one gets into the group today', async () => {
        const read = async (query: string) =>
          (await desk.call('GET', `/v1/join-requests/form?${query}`)) as Answered<JoinForm>;
        const ways = await Promise.all(
          groups.slice(0, 7).map(async ({ id }) => (await read(`group=${id}`)).body.group?.wayIn),
        );
        assert.deepEqual(ways, ['join', 'join', 'next-intake', 'next-intake', 'none', 'walk-in', 'join']);
        assert.equal((await read('group=poistettu')).body.code, 'group-not-found');
        assert.equal((await read('organisation=ei-ole')).body.code, 'unknown-organisation');
        assert.doesNotMatch(JSON.stringify((await read('group=suljettu')).body), new RegExp(hidden.street));
      });
    });

    describe('a request that comes twice', () => {
      it('is stored once and answered with the same code, whatever became of the group', async () => {
        const input = asked({ contact });
        const first = await send(input);
        desk.time.now = new Date(desk.time.now.getTime() + 60_000);
        const again = await send(input);
        assert.deepEqual([again.body.outcome, again.body.receiptCode], ['repeated', first.body.receiptCode]);
        assert.deepEqual([await rows('join_requests'), await rows('join_contacts')], [1, 1]);
      });
      it('is stored once when both come at the same time', async () => {
        const input = asked();
        const answers = await Promise.all([send(input), send(input), send(input)]);
        assert.equal(new Set(answers.map(({ body }) => body.receiptCode)).size, 1);
        assert.equal(await rows('join_requests'), 1);
      });
      it('with other words keeps the first and says so', async () => {
        const input = asked({ words: 'Ensin.' });
        await send(input);
        assert.equal((await send({ ...input, words: 'Sitten.' })).body.outcome, 'kept-first');
      });
      it('is not the code of a feedback that was sent with the same key', async () => {
        const key = newKey();
        const feedback = await desk.giveFeedback({ key });
        assert.notEqual((await send(asked({ key }))).body.receiptCode, feedback.receiptCode);
      });
    });

    describe('by the code', () => {
      it('the person reads what was decided and what was written to them', async () => {
        const { id, code } = await ask();
        await decide(id, { status: 'coming', message: 'Nähdään tiistaina.' });
        const { body } = await person('open', { code });
        assert.equal(body.status, 'coming');
        assert.deepEqual(
          body.messages.map(({ from, role, text }) => [from, role, text?.text]),
          [['staff', 'coordinator', 'Nähdään tiistaina.']],
        );
      });
      it('the person writes back once, and waits again, also after a no', async () => {
        const { id, code } = await ask();
        await decide(id, { status: 'not-this-time', message: 'Ryhmä on nyt täynnä.' });
        const words = { code, key: newKey(), text: 'Entä keväällä?', language: 'fi' };
        await person('messages', words);
        const again = await person<{ outcome: string }>('messages', words);
        assert.equal(again.body.outcome, 'repeated');
        const read = (await staff<JoinRequest>(`/${id}`)).body;
        assert.deepEqual([read.waitingDays, read.messages.length], [0, 2]);
      });
      it('the person takes it back, and all of it is gone at once', async () => {
        const { id, code } = await ask({ contact, words: 'Kuiskaus.' });
        await decide(id, { status: 'in-contact', message: 'Soitan huomenna.' });
        const { body } = await person<{ conversation: RequestConversation }>('withdrawal', { code });
        assert.deepEqual([body.conversation.status, body.conversation.messages], ['withdrawn', []]);
        assert.deepEqual([await rows('join_contacts'), await rows('messages')], [0, 0]);
        const stub = await desk.database.selectFrom('join_requests').selectAll().executeTakeFirstOrThrow();
        assert.deepEqual(
          [stub.nickname, stub.group, stub.contact_way, stub.waiting_since],
          [null, null, null, null],
        );
        assert.equal((await person<{ outcome: string }>('withdrawal', { code })).body.outcome, 'repeated');
      });
      it('nothing is done that belongs to matters', async () => {
        const { code } = await ask();
        const acts = [
          person('reopening', { code, key: newKey() }),
          person('leave', { code, leave: 'no' }),
          person('draft-decision', {
            code,
            draft: '1b671a64-40d5-491e-99b0-da01ff1f3341',
            version: 1,
            decision: 'no',
          }),
        ];
        for (const answer of await Promise.all(acts)) assert.equal(answer.body.code, 'status-may-not-follow');
      });
    });

    describe('the desk', () => {
      it('lists who waits longest first, without a name, a contact or a word', async () => {
        await ask({ contact, words: 'Salaisuus.' });
        desk.time.now = new Date(desk.time.now.getTime() + 3 * day);
        await ask({ group: 'toinen' });
        const answer = await list();
        assert.deepEqual(
          answer.items.map(({ group: of, waitingDays }) => [of?.id, waitingDays]),
          [
            ['avoin', 3],
            ['toinen', 0],
          ],
        );
        assert.deepEqual([answer.total, answer.waiting], [2, 2]);
        assert.doesNotMatch(JSON.stringify(answer), /Pikkuorava|Salaisuus|050|Kaisla/);
      });
      it('tells how to reach the person apart, and logs that it was read', async () => {
        const { id } = await ask({ contact });
        assert.doesNotMatch(JSON.stringify((await staff<JoinRequest>(`/${id}`)).body), /050|Kaisla/);
        assert.deepEqual((await staff(`/${id}/contact`)).body, { contact });
        const lines = await desk.database
          .selectFrom('log_lines')
          .select('what')
          .where('record', '=', id)
          .execute();
        assert.deepEqual(
          lines.map(({ what }) => what),
          ['readJoinRequest', 'readJoinContact'],
        );
      });
      it('refuses a no without reasons', async () => {
        const { id } = await ask();
        const { body } = await decide(id, { status: 'not-this-time' });
        assert.deepEqual(body.fields, [{ field: 'message', code: 'required' }]);
      });
      it('refuses a note of a contact that the person did not allow, or that lies ahead', async () => {
        const { id } = await ask({ contact });
        const note = (way: string, on: string) =>
          decide(id, { status: 'in-contact', contacted: { way, on } });
        assert.deepEqual((await note('email', '2026-11-22')).body.fields, [
          { field: 'contacted.way', code: 'not-one-of' },
        ]);
        assert.deepEqual((await note('call', '2026-11-23')).body.fields, [
          { field: 'contacted.on', code: 'in-the-future' },
        ]);
        assert.deepEqual((await note('call', '2026-11-22')).body.contacted, [
          { way: 'call', on: '2026-11-22', role: 'coordinator' },
        ]);
      });
      it('of two who answer at once hears the second that something changed', async () => {
        const { id } = await ask();
        const { version } = (await staff<JoinRequest>(`/${id}`)).body;
        const answer = () => staff(`/${id}/answers`, { version, language: 'fi', status: 'in-contact' });
        await answer();
        assert.equal((await answer()).body.code, 'changed-meanwhile');
      });
      it('shows who wished to be told, once the intake is open', async () => {
        await ask({ kind: 'next-intake', group: 'ei-haussa' });
        assert.equal((await list()).items[0]?.intakeOpen, false);
        desk.time.now = new Date('2027-01-05T10:00:00Z');
        assert.equal((await list()).items[0]?.intakeOpen, true);
      });
    });

    describe('who sees what', () => {
      it('is for a leader: who asks for the groups that they lead, and nothing else', async () => {
        const leader = await desk.signIn(['group-leader']);
        const other = await ask({ group: 'toinen' });
        const wish = await ask({ kind: 'wish', group: undefined, words: 'Ryhmä.' });
        const own = await ask();
        await putLeaders(desk.database, { organisation: ours, group: 'avoin' }, [leader.id]);
        assert.deepEqual(
          (await list(leader.cookie)).items.map(({ id }) => id),
          [own.id],
        );
        for (const { id } of [other, wish]) {
          for (const path of [`/${id}`, `/${id}/contact`]) {
            assert.equal((await staff(path, undefined, leader.cookie)).status, 404);
          }
          const answer = { version: 1, language: 'fi', status: 'closed' };
          assert.equal((await staff(`/${id}/answers`, answer, leader.cookie)).status, 404);
        }
      });
      it('is for another organisation: nothing', async () => {
        const stranger = await desk.signIn(['coordinator'], theirs);
        const { id } = await ask({ contact });
        assert.equal((await list(stranger.cookie)).total, 0);
        for (const path of [`/${id}`, `/${id}/contact`]) {
          assert.equal((await staff(path, undefined, stranger.cookie)).status, 404);
        }
        const answer = { version: 1, language: 'fi', status: 'closed' };
        assert.equal((await staff(`/${id}/answers`, answer, stranger.cookie)).status, 404);
      });
    });

    describe('mail', () => {
      const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
      const told = async () => {
        await desk.database.deleteFrom('jobs').execute();
        await runDueJobs([reminders], {
          database: desk.database,
          clock: () => desk.time.now,
          log: quiet as never,
        } as never);
        return desk.database.selectFrom('mail_queue').selectAll().execute();
      };
      it('tells coordinators and the leader of that group alone that something waits, and no more', async () => {
        const [leader, another] = [await desk.signIn(['group-leader']), await desk.signIn(['group-leader'])];
        await putLeaders(desk.database, { organisation: ours, group: 'avoin' }, [leader.id]);
        await ask({ contact, words: 'Salaisuus.' });
        const mails = await told();
        const members = mails.map(({ member }) => member);
        assert.ok(members.includes(leader.id) && members.includes(coordinator.id));
        assert.ok(!members.includes(another.id));
        for (const mail of mails) {
          const message = await waitsMail(desk.database, mail, publicUrl);
          assert.doesNotMatch(JSON.stringify(message), /Pikkuorava|Salaisuus|050|Kaisla|ryhm|avoin/i);
        }
      });
      it('tells the asker nothing, whichever way they gave', async () => {
        await ask({ contact: { ...contact, way: 'email', value: 'orava@example.org' } });
        assert.ok((await told()).every(({ kind }) => kind === 'something-waits'));
      });
    });

    describe('how long it is kept', () => {
      // What deletes by the clock ends sessions too.
      beforeEach(async () => {
        coordinator = await desk.signIn(['coordinator']);
      });
      const left = async (at: number) => {
        await deleteAllEnded(desk.database, new Date(desk.time.now.getTime() + at * day));
        return rows('join_requests');
      };
      it('is a year, where nobody ends it', async () => {
        await ask({ contact });
        assert.deepEqual([await left(364), await left(365)], [1, 0]);
        assert.deepEqual([await rows('join_contacts'), await rows('receipt_codes')], [0, 0]);
      });
      it('is sixty days from when it is ended, and the code opens nothing then', async () => {
        const { id, code } = await ask({ contact });
        await decide(id, { status: 'closed' });
        assert.deepEqual([await left(59), (await person('open', { code })).status], [1, 200]);
        desk.time.now = new Date(desk.time.now.getTime() + 60 * day);
        assert.equal((await person('open', { code })).status, 404);
        const { cookie } = await desk.signIn(['coordinator']);
        assert.equal((await staff(`/${id}`, undefined, cookie)).status, 404);
        assert.equal(await left(0), 0);
      });
      it('is as long as before, when the person writes after the end', async () => {
        const { id, code } = await ask({ contact });
        await decide(id, { status: 'closed' });
        await person('messages', { code, key: newKey(), text: 'Vielä yksi asia.', language: 'fi' });
        assert.equal(await left(61), 1);
      });
    });
  });
});
