import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Concern } from '@kuulluksi/contract/concerns/schemas';
import { TellInput, CloseConcernInput } from '@kuulluksi/contract/concerns/schemas';
import type { Matter } from '@kuulluksi/contract/matters/schemas';
import { demandEnding, demandMayClose, placesRead, whenTold } from '@kuulluksi/server/concerns/rules';
import { holdAgainstDeletion, openConcern, openConcerns } from '@kuulluksi/server/concerns/store';
import { deleteAllEnded } from '@kuulluksi/server/retention/store';
import { onEachDatabase } from './databases.ts';
import { panelCalls } from './support/panels.ts';
import { openDesk, ours, theirs, type Desk } from './support/staff.ts';

describe('when somebody was told', () => {
  const now = new Date('2026-11-22T10:00:00Z');
  const table: [string | undefined, string | 'refused'][] = [
    [undefined, '2026-11-22T10:00:00.000Z'],
    ['2026-11-21T20:00:00.000Z', '2026-11-21T20:00:00.000Z'],
    ['2026-11-22T10:00:00.000Z', '2026-11-22T10:00:00.000Z'],
    ['2026-11-22T10:10:00.000Z', '2026-11-22T10:00:00.000Z'],
    ['2026-11-22T10:10:00.001Z', 'refused'],
  ];
  for (const [given, at] of table) {
    it(`given as ${given ?? 'nothing'} is ${at}`, () => {
      if (at === 'refused') assert.throws(() => whenTold(given, now), { code: 'invalid-input' });
      else assert.equal(whenTold(given, now).toISOString(), at);
    });
  }
});

describe('how a concern may end', () => {
  for (const [ending, tellings, may] of [
    ['told', 0, false],
    ['told', 1, true],
    ['no-ground', 0, true],
    ['no-ground', 2, true],
  ] as const) {
    it(`as ${ending} after ${tellings} were told: ${may ? 'yes' : 'no'}`, () => {
      if (may) demandEnding(ending, tellings);
      else assert.throws(() => demandEnding(ending, tellings), { code: 'nobody-told' });
    });
  }
});

describe('who may close a concern', () => {
  for (const [who, member, may] of [
    ['who may read the matter', { id: 'a', rights: ['concerns:mark', 'matters:read'] }, true],
    ['who marked it', { id: 'marker', rights: ['concerns:mark'] }, true],
    ['another who reads of it on an agenda', { id: 'a', rights: ['concerns:mark', 'agenda:read'] }, false],
  ] as const) {
    it(`is ${who}: ${may ? 'yes' : 'no'}`, () => {
      if (may) demandMayClose(member, 'marker');
      else assert.throws(() => demandMayClose(member, 'marker'), { code: 'not-allowed' });
    });
  }
});

describe('where somebody reads of a matter', () => {
  for (const [rights, read] of [
    [['matters:read'], ['matter']],
    [['agenda:read'], ['agenda']],
    [['panels:lead'], ['panel']],
    [['feedback:enter'], ['taken-down']],
    [['matters:raise'], ['taken-down']],
    [['log:read', 'staff:invite', 'identity:read', 'questions:ask'], []],
    [
      ['agenda:read', 'panels:lead', 'feedback:enter'],
      ['agenda', 'panel', 'taken-down'],
    ],
  ] as const) {
    it(`with ${rights.join(', ')}: ${read.join(', ') || 'nowhere'}`, () => {
      assert.deepEqual(placesRead(rights), read);
    });
  }
});

describe('what a concern may be told', () => {
  for (const [input, schema] of [
    [{ receiver: 'police', note: 'Lapsen nimi' }, TellInput],
    [{ receiver: 'Lapsen nimi' }, TellInput],
    [{ ending: 'told', note: 'Lapsen nimi' }, CloseConcernInput],
  ] as const) {
    it(`is no text: ${JSON.stringify(input)} is refused`, () => {
      assert.equal(schema.safeParse(input).success, false);
    });
  }
});

onEachDatabase((name, open) => {
  describe(`a concern for a child on ${name}`, () => {
    let desk: Desk;
    let reader: { cookie: string; id: string };
    before(async () => {
      desk = await openDesk({ open });
      reader = await desk.signIn(['coordinator']);
    });
    after(() => desk.close());
    beforeEach(async () => {
      await desk.database.deleteFrom('matters').execute();
      desk.time.now = new Date('2026-11-22T10:00:00Z');
    });

    const call = async (path: string, body?: object, cookie = reader.cookie) => {
      const answer = await desk.call('POST', path, { cookie, body: body ?? {} });
      return { status: answer.status, body: answer.body as Concern & { code?: string; fields?: unknown } };
    };
    const concerns = (id: string) => `/v1/staff/matters/${id}/concerns`;
    const mark = (id: string, cookie?: string) => call(concerns(id), {}, cookie);
    const tell = (id: string, body: object, cookie?: string) =>
      call(`${concerns(id)}/tellings`, body, cookie);
    const close = (id: string, ending: string) => call(`${concerns(id)}/close`, { ending });
    const readAll = async (id: string) =>
      (
        (await desk.call('GET', concerns(id), { cookie: reader.cookie })).body as unknown as {
          items: Concern[];
        }
      ).items;
    const open_ = async () => (await openConcerns(desk.database).execute()).map(({ matter }) => matter);
    const logOf = (id: string) =>
      desk.database
        .selectFrom('log_lines')
        .select('what')
        .where('record', '=', id)
        .orderBy('number')
        .execute();

    it('holds who marked it, when, and whom they told', async () => {
      const { id } = await desk.giveFeedback();
      assert.equal((await mark(id)).status, 201);
      const told = await tell(id, { receiver: 'social-emergency', toldAt: '2026-11-22T09:30:00.000Z' });
      assert.equal(told.status, 201);
      const { id: concern, ...rest } = told.body;
      assert.match(concern, /^[0-9a-f-]{36}$/);
      assert.deepEqual(rest, {
        matter: id,
        markedAt: '2026-11-22T10:00:00.000Z',
        markedBy: { id: reader.id, name: 'Jäsen' },
        tellings: [
          {
            receiver: 'social-emergency',
            toldAt: '2026-11-22T09:30:00.000Z',
            by: { id: reader.id, name: 'Jäsen' },
          },
        ],
      });
    });

    it('is one for two who mark at once', async () => {
      const { id } = await desk.giveFeedback();
      const other = await desk.signIn(['coordinator']);
      const both = await Promise.all([mark(id), mark(id, other.cookie)]);
      assert.deepEqual(
        both.map(({ status }) => status),
        [201, 201],
      );
      assert.equal(both[0]?.body.id, both[1]?.body.id);
      assert.equal((await logOf(id)).filter(({ what }) => what === 'markConcern').length, 1);
    });

    it('writes the same telling once', async () => {
      const { id } = await desk.giveFeedback();
      await mark(id);
      const telling = { receiver: 'police', toldAt: '2026-11-22T09:30:00.000Z' };
      await tell(id, telling);
      assert.equal((await tell(id, telling)).body.tellings.length, 1);
    });

    it('is closed as told only after somebody was told', async () => {
      const { id } = await desk.giveFeedback();
      await mark(id);
      const early = await close(id, 'told');
      assert.deepEqual([early.status, early.body.code], [409, 'nobody-told']);
      await tell(id, { receiver: 'own-superior' });
      const closed = await close(id, 'told');
      assert.equal(closed.status, 200);
      assert.equal(closed.body.closed?.ending, 'told');
      assert.deepEqual(await open_(), []);
    });

    it('that is being marked keeps its matter, though the clock deletes at the same time', async () => {
      const { id } = await desk.giveFeedback();
      await desk.database
        .updateTable('matters')
        .set({ keep_until: new Date(0) })
        .execute();
      const actor = { id: reader.id, organisation: ours };
      let deleting: Promise<unknown> = Promise.resolve();
      await desk.database.transaction().execute(async transaction => {
        assert.equal(await holdAgainstDeletion(transaction, id), true);
        await openConcern(transaction, actor, id, desk.time.now);
        deleting = deleteAllEnded(desk.database, desk.time.now);
        await delay(100);
      });
      await deleting;
      assert.equal((await readAll(id)).length, 1);
      await deleteAllEnded(desk.database, desk.time.now);
      assert.deepEqual(await open_(), [id]);
    });

    it('cannot be marked in a matter that the clock has deleted', async () => {
      const { id } = await desk.giveFeedback();
      await desk.database.deleteFrom('matters').execute();
      const marked = await mark(id);
      assert.deepEqual([marked.status, marked.body.code], [404, 'not-found']);
      await desk.database
        .transaction()
        .execute(async transaction => assert.equal(await holdAgainstDeletion(transaction, id), false));
    });

    it('that is closed takes no more; a new one may be marked, and the first stays', async () => {
      const { id } = await desk.giveFeedback();
      await mark(id);
      await close(id, 'no-ground');
      const late = await tell(id, { receiver: 'police' });
      assert.deepEqual([late.status, late.body.code], [409, 'no-open-concern']);
      desk.time.now = new Date('2026-11-23T10:00:00Z');
      await mark(id);
      assert.deepEqual(
        (await readAll(id)).map(({ closed }) => closed?.ending),
        [undefined, 'no-ground'],
      );
    });

    it('shows on its matter and in the list, as long as it is open', async () => {
      const { id } = await desk.giveFeedback();
      await desk.giveFeedback();
      await mark(id);
      const list = async (more: string) =>
        (await desk.call('GET', `/v1/staff/matters${more}`, { cookie: reader.cookie })).body as unknown as {
          items: Matter[];
          openConcerns: number;
        };
      const { items, openConcerns: count } = await list('?openConcern=yes');
      assert.deepEqual([items.map(item => [item.id, item.openConcern]), count], [[[id, true]], 1]);
      assert.deepEqual(await open_(), [id]);
      await close(id, 'no-ground');
      assert.equal((await list('')).openConcerns, 0);
    });

    it('is logged at every step, without a text', async () => {
      const { id } = await desk.giveFeedback();
      await mark(id);
      await tell(id, { receiver: 'emergency' });
      await close(id, 'told');
      assert.deepEqual(
        (await logOf(id)).map(({ what }) => what),
        ['markConcern', 'tellConcern', 'closeConcern'],
      );
    });

    it('cannot lie in the future', async () => {
      const { id } = await desk.giveFeedback();
      await mark(id);
      const { status, body } = await tell(id, { receiver: 'police', toldAt: '2026-11-23T10:00:00.000Z' });
      assert.equal(status, 400);
      assert.deepEqual(body.fields, [{ field: 'toldAt', code: 'too-big' }]);
    });

    it("of another organisation's matter is not there, for any call", async () => {
      const { id } = await desk.giveFeedback();
      const { cookie } = await desk.signIn(['coordinator'], theirs);
      for (const answer of [
        await mark(id, cookie),
        await tell(id, { receiver: 'police' }, cookie),
        await call(`${concerns(id)}/close`, { ending: 'no-ground' }, cookie),
      ]) {
        assert.deepEqual([answer.status, answer.body.code], [404, 'not-found']);
      }
      assert.deepEqual(await open_(), []);
    });

    describe('of a matter on an agenda', () => {
      const agendaWith = async (matter: string) => {
        const lead = await desk.signIn(['coordinator']);
        const post = async (path: string, body: object) =>
          (await desk.call('POST', path, { cookie: lead.cookie, body })).body as { id: string };
        const key = () => randomBytes(16).toString('hex');
        const group = await post('/v1/staff/feedback-groups', {
          key: key(),
          name: { fi: 'Kehittämisryhmä' },
        });
        const meeting = await post(`/v1/staff/feedback-groups/${group.id}/meetings`, {
          key: key(),
          day: '2026-11-20',
        });
        return post(`/v1/staff/matters/${matter}/agenda-items`, {
          key: key(),
          meeting: meeting.id,
          wording: 'Perheet toivovat lisää vertaisryhmiä.',
          language: 'fi',
        });
      };
      const itemsOf = async (cookie: string) => {
        const { body } = await desk.call('GET', '/v1/staff/agenda', { cookie });
        const { items } = body as { items: { meetings: { items: { id: string; matter?: string }[] }[] }[] };
        return items.flatMap(({ meetings }) => meetings.flatMap(meeting => meeting.items));
      };

      for (const role of ['feedback-group-member', 'peer-worker'] as const) {
        it(`is marked, told of and closed by a ${role}, who cannot open the matter`, async () => {
          const { id } = await desk.giveFeedback();
          const item = await agendaWith(id);
          const { cookie } = await desk.signIn([role]);
          const seen = (await itemsOf(cookie)).find(one => one.id === item.id);
          assert.equal(seen?.matter, id);
          assert.equal((await mark(id, cookie)).status, 201);
          assert.equal((await tell(id, { receiver: 'own-superior' }, cookie)).status, 201);
          assert.deepEqual(await open_(), [id]);
          const opened = await desk.call('GET', `/v1/staff/matters/${id}`, { cookie });
          assert.equal(opened.status, 403);
        });
      }

      const refused: [who: string, prepare: (matter: string, member: string) => Promise<unknown>][] = [
        ['of one that is on no agenda', async () => undefined],
        [
          'who is shut out of it',
          async (matter, member) => {
            await agendaWith(matter);
            await desk.database
              .insertInto('matter_exclusions')
              .values({ matter, organisation: ours, member })
              .execute();
          },
        ],
      ];
      for (const [who, prepare] of refused) {
        it(`is not there for a member ${who}`, async () => {
          const { id } = await desk.giveFeedback();
          const member = await desk.signIn(['feedback-group-member']);
          await prepare(id, member.id);
          const answer = await mark(id, member.cookie);
          assert.deepEqual([answer.status, answer.body.code], [404, 'not-found']);
          assert.deepEqual(await open_(), []);
        });
      }

      it('is not there for the members of another organisation', async () => {
        const { id } = await desk.giveFeedback();
        await agendaWith(id);
        const { cookie } = await desk.signIn(['feedback-group-member'], theirs);
        assert.equal((await mark(id, cookie)).status, 404);
      });
    });

    describe('of a matter that a panel raised', () => {
      const raisedBy = async (organisation = ours) => {
        const lead = await desk.signIn(['coordinator'], organisation);
        const calls = panelCalls(desk, () => lead.cookie);
        const panel = await calls.foundPanel();
        const { meeting } = await calls.record(panel.id);
        return meeting.raised[0]?.id ?? '';
      };
      for (const [role, status] of [
        ['coordinator', 201],
        ['peer-worker', 201],
        ['panel-facilitator', 201],
        ['contact-person', 404],
        ['group-leader', 404],
        ['feedback-group-member', 404],
        ['supervision', 403],
        ['administrator', 403],
      ] as const) {
        it(`is marked by a ${role}: ${status}`, async () => {
          const id = await raisedBy();
          const { cookie } = await desk.signIn([role]);
          assert.equal((await mark(id, cookie)).status, status);
          assert.deepEqual(await open_(), status === 201 ? [id] : []);
        });
      }

      it('is not there for a facilitator of another organisation, of another matter, or who is shut out', async () => {
        const id = await raisedBy();
        const elsewhere = await desk.signIn(['panel-facilitator'], theirs);
        assert.equal((await mark(id, elsewhere.cookie)).status, 404);
        const facilitator = await desk.signIn(['panel-facilitator']);
        const { id: web } = await desk.giveFeedback();
        assert.equal((await mark(web, facilitator.cookie)).status, 404);
        await desk.database
          .insertInto('matter_exclusions')
          .values({ matter: id, organisation: ours, member: facilitator.id })
          .execute();
        assert.equal((await mark(id, facilitator.cookie)).status, 404);
        assert.deepEqual(await open_(), []);
      });
    });

    describe('of a matter that staff took down', () => {
      const enter = async (cookie: string) => {
        const { body } = await desk.call('POST', '/v1/staff/feedback', {
          cookie,
          body: {
            key: randomBytes(16).toString('hex'),
            kind: 'concern',
            text: 'Sanat puhelimessa.',
            publication: 'no',
            ageLevel: 'youth',
            language: 'fi',
            way: 'phone',
          },
        });
        return (body as { matter: string }).matter;
      };
      for (const role of ['contact-person', 'group-leader', 'panel-facilitator', 'peer-worker'] as const) {
        it(`is marked, told of and closed by the ${role} who took it down, and by no colleague`, async () => {
          const taker = await desk.signIn([role]);
          const colleague = await desk.signIn([role]);
          const id = await enter(taker.cookie);
          assert.equal((await mark(id, colleague.cookie)).status, 404);
          assert.equal((await mark(id, taker.cookie)).status, 201);
          assert.equal((await tell(id, { receiver: 'social-emergency' }, taker.cookie)).status, 201);
          assert.equal((await call(`${concerns(id)}/close`, { ending: 'told' }, taker.cookie)).status, 200);
        });
      }

      it('is not there for who took it down and is shut out since', async () => {
        const taker = await desk.signIn(['contact-person']);
        const id = await enter(taker.cookie);
        await desk.database
          .insertInto('matter_exclusions')
          .values({ matter: id, organisation: ours, member: taker.id })
          .execute();
        assert.equal((await mark(id, taker.cookie)).status, 404);
      });
    });

    it('goes with its matter when that is deleted', async () => {
      const { id } = await desk.giveFeedback();
      await mark(id);
      await tell(id, { receiver: 'police' });
      await desk.database.deleteFrom('matters').where('id', '=', id).execute();
      for (const table of ['concerns', 'concern_tellings'] as const) {
        assert.deepEqual(await desk.database.selectFrom(table).selectAll().execute(), []);
      }
    });
  });
});
