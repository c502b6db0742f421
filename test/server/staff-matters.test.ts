import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Matter } from '@kuulluksi/contract/matters/schemas';
import { allOperations } from '@kuulluksi/contract/all-operations';
import { roles, type Role } from '@kuulluksi/contract/vocabularies';
import { rightsOfRoles } from '@kuulluksi/server/staff/rights';
import { openDesk, ours, theirs, type Desk } from './support/staff.ts';
import { onEachDatabase } from './databases.ts';

onEachDatabase((name, open) => {
  describe(`on ${name}`, () => {
    let desk: Desk;
    let coordinator: { cookie: string; id: string };
    before(async () => {
      desk = await openDesk({ open });
      coordinator = await desk.signIn(['coordinator']);
    });
    after(() => desk.close());
    beforeEach(async () => {
      await desk.database.deleteFrom('matters').execute();
      await desk.database.deleteFrom('board_entries').execute();
      desk.time.now = new Date('2026-11-22T10:00:00Z');
    });

    const read = async (id: string, cookie = coordinator.cookie) =>
      (await desk.call('GET', `/v1/staff/matters/${id}`, { cookie })).body as Matter;
    const answer = (id: string, body: object, cookie = coordinator.cookie) =>
      desk.call('POST', `/v1/staff/matters/${id}/answers`, {
        cookie,
        body: { version: 1, message: 'Kiitos.', language: 'fi', ...body },
      });
    const publish = (id: string, body: object, cookie = coordinator.cookie) =>
      desk.call('POST', `/v1/staff/matters/${id}/board-entry`, {
        cookie,
        body: { said: { fi: 'Toivottiin ryhmää.' }, ...body },
      });
    const codeOf = ({ body }: { body: { code?: string } }) => body.code;
    const planned = { answer: { status: 'planned', what: { fi: 'Perustamme ryhmän.' }, when: '2027-01' } };
    const days = (count: number) => {
      desk.time.now = new Date(desk.time.now.getTime() + count * 86_400_000);
    };

    describe('who may call what', () => {
      const calls = Object.entries(allOperations)
        .filter(([, { access }]) => access.includes(':'))
        .map(
          ([id, { method, path, access }]) =>
            [
              id,
              method,
              path.replace(/\{[A-Za-z]+\}/g, '1b671a64-40d5-491e-99b0-da01ff1f3341'),
              access,
            ] as const,
        );
      for (const role of roles) {
        it(`lets the ${role} in where the table says so, and nowhere else`, async () => {
          const { cookie } = await desk.signIn([role as Role]);
          for (const [id, method, path, access] of calls) {
            const { status, body } = await desk.call(method, path, { cookie });
            const allowed = (rightsOfRoles[role] as readonly string[]).includes(access);
            assert.equal(codeOf({ body }) === 'not-allowed', !allowed, `${role}: ${id} ended in ${status}`);
          }
        });
      }
      it('is looked at before the input', async () => {
        const { cookie } = await desk.signIn(['payroll']);
        const { body } = await desk.call('POST', '/v1/staff/matters/nonsense/answers', {
          cookie,
          body: { a: 1 },
        });
        assert.equal(codeOf({ body }), 'not-allowed');
      });
      it('is nobody without a session, whatever is sent', async () => {
        for (const [, method, path] of calls) {
          for (const cookie of [
            '',
            'kuulluksi.session_token=forged.forged',
            '__Secure-kuulluksi.session_token=x',
          ]) {
            const { status, body } = await desk.call(method, path, {
              cookie,
              body: method === 'POST' ? {} : undefined,
            });
            assert.deepEqual([status, codeOf({ body })], [401, 'not-signed-in'], path);
          }
        }
      });
      it('is nobody from another origin, whoever is signed in', async () => {
        for (const [, method, path] of calls) {
          const { status } = await desk.call(method, path, {
            cookie: coordinator.cookie,
            headers: { origin: 'https://other.example', 'sec-fetch-site': 'cross-site' },
          });
          assert.equal(status, 403, path);
        }
      });
      it('is asked of an address that is written otherwise, too', async () => {
        const headers = { origin: 'https://other.example', 'sec-fetch-site': 'cross-site' };
        const { cookie } = coordinator;
        const disguised = '/v1/%73taff/matters';
        assert.equal((await desk.call('GET', disguised, { cookie, headers })).status, 403);
        assert.equal((await desk.call('GET', disguised)).status, 401);
        const { body } = await desk.call('POST', '/v1/%73taff/sign-in', {
          headers,
          body: { email: 'nimi@example.org', password: 'aivan jokin muu' },
        });
        assert.equal(codeOf({ body }), 'not-allowed');
      });
      it('is asked before headers alone are given, too', async () => {
        const { statusCode } = await desk.app.inject({ method: 'HEAD', url: '/v1/staff/matters' });
        assert.equal(statusCode, 401);
      });
      it('opens nothing to other sites and is kept by no cache', async () => {
        const { headers } = await desk.call('GET', '/v1/staff/matters', { cookie: coordinator.cookie });
        assert.equal(headers['access-control-allow-origin'], undefined);
        assert.equal(headers['cache-control'], 'no-store');
      });
    });

    describe('the list of matters', () => {
      it('has the longest waiting first and those who wait for nothing last', async () => {
        const first = await desk.giveFeedback();
        days(3);
        const second = await desk.giveFeedback();
        days(2);
        const third = await desk.giveFeedback();
        await answer(first.id, { answer: { status: 'thanked' } });
        const { body } = await desk.call('GET', '/v1/staff/matters', { cookie: coordinator.cookie });
        const { items, total, next } = body as {
          items: { id: string; waitingDays?: number }[];
          total: number;
          next: null;
        };
        assert.deepEqual(
          items.map(({ id, waitingDays }) => [id, waitingDays]),
          [
            [second.id, 2],
            [third.id, 0],
            [first.id, undefined],
          ],
        );
        assert.deepEqual([total, next], [3, null]);
      });
      it('comes in pages, each matter once', async () => {
        const given = [await desk.giveFeedback(), await desk.giveFeedback(), await desk.giveFeedback()];
        const seen: string[] = [];
        let cursor = '';
        do {
          const path = `/v1/staff/matters?limit=2${cursor && `&cursor=${cursor}`}`;
          const { body } = await desk.call('GET', path, { cookie: coordinator.cookie });
          const page = body as { items: { id: string }[]; next: string | null };
          seen.push(...page.items.map(({ id }) => id));
          cursor = page.next ?? '';
        } while (cursor);
        assert.deepEqual(seen.sort(), given.map(({ id }) => id).sort());
      });
      it('can be of one status', async () => {
        const { id } = await desk.giveFeedback();
        await desk.giveFeedback();
        await answer(id, planned);
        const path = '/v1/staff/matters?status=planned';
        const { body } = await desk.call('GET', path, { cookie: coordinator.cookie });
        const { items, total } = body as { items: { id: string }[]; total: number };
        assert.deepEqual([items.map(item => item.id), total], [[id], 1]);
      });
      it('holds no word that somebody wrote', async () => {
        await desk.giveFeedback({ text: 'Hiljainensana' });
        const { body } = await desk.call('GET', '/v1/staff/matters', { cookie: coordinator.cookie });
        assert.doesNotMatch(JSON.stringify(body), /Hiljainensana/);
      });
    });

    describe('a matter', () => {
      it('is read with its words, and with whether a contact was left but not which', async () => {
        const { id } = await desk.giveFeedback({ contact: { way: 'call', value: '000 111 222' } });
        const matter = await read(id);
        assert.equal(matter.messages[0]?.text?.text, 'Ehdotan ryhmää.');
        assert.equal(matter.hasContact, true);
        assert.doesNotMatch(JSON.stringify(matter), /000 111 222/);
      });
      it('gives its contact to the call for it', async () => {
        const { id } = await desk.giveFeedback({ contact: { way: 'call', value: '000 111 222' } });
        const { body } = await desk.call('GET', `/v1/staff/matters/${id}/contact`, {
          cookie: coordinator.cookie,
        });
        assert.deepEqual(body, { contact: { way: 'call', value: '000 111 222' } });
      });
      it('of another organisation is not there, for any call, and nothing changes', async () => {
        const { id } = await desk.giveFeedback({ contact: { way: 'call', value: '000 111 222' } });
        const { cookie } = await desk.signIn(['coordinator'], theirs);
        const before = await read(id);
        const answers = [
          await desk.call('GET', `/v1/staff/matters/${id}`, { cookie }),
          await desk.call('GET', `/v1/staff/matters/${id}/contact`, { cookie }),
          await answer(id, planned, cookie),
          await publish(id, { version: 1 }, cookie),
        ];
        for (const { status, body } of answers)
          assert.deepEqual([status, codeOf({ body })], [404, 'not-found']);
        const { body } = await desk.call('GET', '/v1/staff/matters', { cookie });
        assert.deepEqual((body as { items: unknown[] }).items, []);
        assert.deepEqual(await read(id), before);
      });
      it('moves with its answer, which the person reads with the code', async () => {
        const { id, receiptCode } = await desk.giveFeedback();
        const { status, body } = await answer(id, { ...planned, message: 'Perustamme ryhmän keväällä.' });
        assert.equal(status, 201);
        assert.equal((body as Matter).status, 'planned');
        assert.equal((body as Matter).version, 2);
        assert.equal((body as Matter).waitingDays, undefined);
        const conversation = (
          await desk.call('POST', '/v1/conversations/open', { body: { code: receiptCode } })
        ).body as { status: string; messages: { from: string; role?: string; text: { text: string } }[] };
        assert.equal(conversation.status, 'planned');
        assert.deepEqual(
          conversation.messages.map(({ from, role, text }) => [from, role, text.text]),
          [
            ['person', undefined, 'Ehdotan ryhmää.'],
            ['staff', 'coordinator', 'Perustamme ryhmän keväällä.'],
          ],
        );
      });
      it('takes an answer only on the version that it was written on', async () => {
        const { id } = await desk.giveFeedback();
        await answer(id, planned);
        const late = await answer(id, { answer: { status: 'thanked' } });
        assert.deepEqual([late.status, codeOf(late)], [409, 'changed-meanwhile']);
        assert.equal((await read(id)).messages.length, 2);
      });
      it('takes one of two answers that come at once', async () => {
        const { id } = await desk.giveFeedback();
        const both = await Promise.all([answer(id, planned), answer(id, planned)]);
        assert.deepEqual(both.map(({ status }) => status).sort(), [201, 409]);
        assert.equal((await read(id)).messages.length, 2);
      });
      it('takes no status that may not follow', async () => {
        const { id } = await desk.giveFeedback();
        await answer(id, { answer: { status: 'done', what: { fi: 'Tehty.' }, when: '2026-11' } });
        const back = await answer(id, { version: 2, ...planned });
        assert.deepEqual([back.status, codeOf(back)], [409, 'status-may-not-follow']);
        assert.equal((await read(id)).version, 2);
      });
      for (const [status, missing] of [
        ['not-possible', 'answer.reasons'],
        ['passed-on', 'answer.to'],
        ['planned', 'answer.when'],
        ['done', 'answer.what'],
        ['partly-done', 'answer.reasons'],
      ] as const) {
        it(`cannot become ${status} without ${missing}`, async () => {
          const { id } = await desk.giveFeedback();
          const { status: code, body } = await answer(id, { answer: { status } });
          assert.equal(code, 400);
          const { fields } = body as { fields: { field: string; code: string }[] };
          assert.ok(
            fields.some(fault => fault.field === missing && fault.code === 'required'),
            JSON.stringify(fields),
          );
          assert.equal((await read(id)).version, 1);
        });
      }
    });

    describe('publishing', () => {
      const board = async (organisation = ours) =>
        (
          (await desk.call('GET', `/v1/board?organisation=${organisation}`)).body as {
            items: Record<string, unknown>[];
          }
        ).items;

      it('puts what was said and answered on the board, in months and rough times', async () => {
        const { id } = await desk.giveFeedback();
        days(9);
        await answer(id, planned);
        const { status } = await publish(id, { version: 2, voice: 'youth' });
        assert.equal(status, 201);
        const [entry] = await board();
        assert.deepEqual(
          { ...entry, id: undefined, organisation: undefined },
          {
            id: undefined,
            organisation: undefined,
            said: { text: 'Toivottiin ryhmää.', lang: 'fi' },
            ownWords: false,
            source: 'web-feedback',
            helped: false,
            voice: 'youth',
            kind: 'idea',
            status: 'planned',
            what: { text: 'Perustamme ryhmän.', lang: 'fi' },
            when: '2027-01',
            answeredBy: 'coordinator',
            saidIn: '2026-11',
            answeredIn: '2026-12',
            answeredWithin: 'within-two-weeks',
            themes: [],
            timeline: [
              { status: 'received', month: '2026-11' },
              { status: 'planned', month: '2026-12' },
            ],
            alsoRaisedBy: [],
          },
        );
        assert.doesNotMatch(JSON.stringify(entry), new RegExp(id));
        assert.equal((await read(id)).published, true);
      });
      it('brings neither the words nor the answer to the person onto the board', async () => {
        const { id } = await desk.giveFeedback({ text: 'Salaisetsanat' });
        await answer(id, { ...planned, message: 'Salainenvastaus' });
        await publish(id, { version: 2 });
        assert.doesNotMatch(JSON.stringify(await board()), /Salaiset|Salainen/);
      });
      it('needs an answer', async () => {
        const { id } = await desk.giveFeedback();
        const early = await publish(id, { version: 1 });
        assert.deepEqual([early.status, codeOf(early)], [409, 'status-may-not-follow']);
      });
      for (const publication of ['no', 'ask-first']) {
        it(`needs leave, which “${publication}” is not`, async () => {
          const { id } = await desk.giveFeedback({ publication });
          await answer(id, planned);
          const refused = await publish(id, { version: 2 });
          assert.deepEqual([refused.status, codeOf(refused)], [409, 'no-leave-to-publish']);
          assert.deepEqual(await board(), []);
        });
      }
      it('needs the version that was read', async () => {
        const { id } = await desk.giveFeedback();
        await answer(id, planned);
        assert.equal(codeOf(await publish(id, { version: 1 })), 'changed-meanwhile');
      });
      it('done twice renews the one entry', async () => {
        const { id } = await desk.giveFeedback();
        await answer(id, planned);
        await publish(id, { version: 2 });
        const [first] = await board();
        await publish(id, { version: 3, said: { fi: 'Toivottiin ryhmää vanhemmille.' } });
        const entries = await board();
        assert.equal(entries.length, 1);
        assert.equal(entries[0]?.['id'], first?.['id']);
        assert.deepEqual(entries[0]?.['said'], { text: 'Toivottiin ryhmää vanhemmille.', lang: 'fi' });
      });
      it('is renewed by the next answer', async () => {
        const { id } = await desk.giveFeedback();
        await answer(id, planned);
        await publish(id, { version: 2 });
        await answer(id, {
          version: 3,
          answer: { status: 'not-possible', reasons: { fi: 'Tila puuttuu.' } },
        });
        const [entry] = await board();
        assert.equal(entry?.['status'], 'not-possible');
        assert.deepEqual(entry?.['reasons'], { text: 'Tila puuttuu.', lang: 'fi' });
        assert.equal(entry?.['what'], undefined);
      });
    });
  });
});
