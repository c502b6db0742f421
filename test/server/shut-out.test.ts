import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { allOperations } from '@kuulluksi/contract/all-operations';
import { reminders } from '@kuulluksi/server/reminders/job';
import { onEachDatabase } from './databases.ts';
import { conversationCalls, newKey } from './support/conversations.ts';
import { decision, item, panelCalls } from './support/panels.ts';
import { openDesk, ours, type Desk } from './support/staff.ts';

const text = 'SALASANAT joita juuri tämä työntekijä ei saa lukea missään.';
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Calls of the desk that name a matter, with a body that the contract takes. */
const ofMatter = {
  answerMatter: {
    version: 1,
    answer: { status: 'thanked' },
    message: 'Kiitos.',
    language: 'fi',
  },
  publishMatter: { version: 1, said: { fi: 'Kerrottu.' } },
  proposeEntry: { version: 1, said: { fi: 'Kerrottu.' } },
  linkMatter: { to: '1b671a64-40d5-491e-99b0-da01ff1f3341' },
  unlinkMatter: {},
  shutOut: { member: '1b671a64-40d5-491e-99b0-da01ff1f3341', shutOut: false },
  tellUnit: { version: 1, words: 'Kerrottu.', language: 'fi', toldOn: '2026-11-22' },
  markConcern: {},
  tellConcern: { receiver: 'police' },
  closeConcern: { ending: 'no-ground' },
  putOnAgenda: item('1b671a64-40d5-491e-99b0-da01ff1f3341'),
} as const;
const ofItem = {
  changeAgendaItem: { version: 1, ...item('1b671a64-40d5-491e-99b0-da01ff1f3341'), key: undefined },
  takeOffAgenda: { version: 1 },
  decideAgendaItem: { version: 1, ...decision },
} as const;
const ofEntry = {
  changeEntry: { version: 1, said: { fi: 'Toisin.' } },
  removeEntry: { reason: 'other' },
} as const;

const operations = Object.entries(allOperations);
const named = (base: string, method: 'GET' | 'POST') =>
  operations.filter(([, one]) => one.method === method && one.path.startsWith(`${base}/{id}`));

it('Every call of the desk that names a matter, an item of an agenda or an entry of the board is walked below.', () => {
  const names = (base: string) => named(base, 'POST').map(([id]) => id);
  assert.deepEqual(Object.keys(ofMatter).sort(), names('/v1/staff/matters').sort());
  assert.deepEqual(Object.keys(ofItem).sort(), names('/v1/staff/agenda-items').sort());
  assert.deepEqual(Object.keys(ofEntry).sort(), names('/v1/staff/board').sort());
});

onEachDatabase((name, open) => {
  describe(`who is shut out of a matter, on ${name},`, () => {
    let desk: Desk;
    let reader: { cookie: string; id: string };
    let about: { cookie: string; id: string };
    let calls: ReturnType<typeof panelCalls>;
    /** Two matters: one that a person sent, one that a panel raised; both on an agenda, one with a concern. */
    let matters: string[] = [];
    let agendaItem = '';
    let linked = '';
    /** What stands on the board of the matter that the panel raised. */
    let entry = '';

    before(async () => {
      desk = await openDesk({ open });
      reader = await desk.signIn(['coordinator']);
      about = await desk.signIn(['coordinator', 'data-protection-officer', 'panel-facilitator']);
      calls = panelCalls(desk, () => reader.cookie);
      const person = conversationCalls(desk, () => reader.cookie);
      const given = await desk.giveFeedback({
        text,
        publication: 'ask-first',
        contact: { way: 'call', value: '050 000 0007' },
      });
      const panel = await calls.foundPanel();
      const { meeting } = await calls.record(panel.id, {
        raised: [{ kind: 'concern', said: 'SALASANAT raadista, sanat raadin omat.', publication: 'yes' }],
      });
      matters = [given.id, meeting.raised[0]?.id ?? ''];
      const group = await calls.foundGroup();
      const held = await calls.plan(group.id, '2026-11-22');
      agendaItem = (await calls.put(given.id, held.id, { wording: 'SALASANAT listalla toisin sanoen.' })).id;
      await calls.put(matters[1] ?? '', held.id, { wording: 'SALASANAT raadin listalla.' });
      await person.answer(given.id, { status: 'considering' });
      await person.propose(given.id, { said: { fi: 'SALASANAT luonnoksessa.' } });
      await person.answer(matters[1] ?? '', { status: 'considering' });
      await calls.post(`/v1/staff/matters/${matters[1]}/board-entry`, {
        version: 2,
        said: { fi: 'Raati toivoi muutosta.' },
      });
      entry = (
        await desk.database
          .selectFrom('board_entries')
          .select('id')
          .where('matter', '=', matters[1] ?? '')
          .executeTakeFirstOrThrow()
      ).id;
      const other = await desk.giveFeedback({ publication: 'yes' });
      linked = other.id;
      for (const id of matters) {
        await calls.post(`/v1/staff/matters/${other.id}/links`, { to: id });
        await calls.post(`/v1/staff/matters/${id}/concerns`, {});
        await calls.post(`/v1/staff/matters/${id}/exclusions`, { member: about.id, shutOut: true });
      }
    });
    after(() => desk?.close());

    const read = (path: string) => desk.call('GET', path, { cookie: about.cookie });
    const isHidden = (where: string, body: unknown) => {
      const seen = JSON.stringify(body);
      for (const secret of ['SALASANAT', '050 000 0007', agendaItem, ...matters]) {
        assert.ok(!seen.includes(secret), `${where} tells ${secret}`);
      }
    };

    it('finds it in no list, agenda, panel or log, and in no public answer', async () => {
      const lists = operations.filter(([, { method, path }]) => method === 'GET' && !path.includes('{'));
      assert.ok(lists.length > 10);
      for (const [id, { path, access }] of lists) {
        if (path === '/v1/challenges') continue;
        // The form to join is of an organisation.
        const { status, body } = await read(id === 'readJoinForm' ? `${path}?organisation=${ours}` : path);
        if (access === 'public' || access === 'staff') assert.ok(status < 400, `${id}: ${status}`);
        isHidden(id, body);
      }
      const listed = (await read('/v1/staff/board')).body as { items: unknown[]; total: number };
      assert.deepEqual([listed.items, listed.total], [[], 0]);
      isHidden('a search', (await read('/v1/board?q=SALASANAT')).body);
      isHidden('what is linked', (await read(`/v1/staff/matters/${linked}/links`)).body);
      for (const more of [
        '?waiting=yes',
        '?openConcern=yes',
        '?source=client-panel',
        '?status=considering',
      ]) {
        isHidden(more, (await read(`/v1/staff/matters${more}`)).body);
      }
    });

    it('counts it nowhere', async () => {
      const { body } = await read('/v1/staff/matters');
      const { items, total, waiting, openConcerns } = body as {
        items: { id: string }[];
        total: number;
        waiting: number;
        openConcerns: number;
      };
      assert.deepEqual([items.map(one => one.id), total, waiting, openConcerns], [[linked], 1, 1, 0]);
    });

    it('reads nothing of it by its name: it is not there, and nothing is logged or changed', async () => {
      const before = JSON.stringify(await desk.database.selectFrom('matters').selectAll().execute());
      const lines = async () =>
        (
          await desk.database
            .selectFrom('log_lines')
            .select('number')
            .where('who', '=', about.id)
            .where('record', 'in', [...matters, agendaItem])
            .execute()
        ).length;
      for (const [id, { path }] of named('/v1/staff/matters', 'GET')) {
        for (const matter of matters) {
          const { status, body } = await read(path.replace('{id}', matter));
          assert.deepEqual([status, (body as { code?: string }).code], [404, 'not-found'], id);
        }
      }
      for (const [bodies, names, base] of [
        [ofMatter, matters, '/v1/staff/matters'],
        [ofItem, [agendaItem], '/v1/staff/agenda-items'],
        [ofEntry, [entry], '/v1/staff/board'],
      ] as const) {
        for (const [id, { path }] of named(base, 'POST')) {
          for (const one of names) {
            const body = (bodies as Record<string, object>)[id];
            const answer = await desk.call('POST', path.replace('{id}', one), { cookie: about.cookie, body });
            assert.deepEqual(
              [answer.status, (answer.body as { code?: string }).code],
              [404, 'not-found'],
              `${id}: ${JSON.stringify(answer.body)}`,
            );
          }
        }
      }
      assert.equal(await lines(), 0);
      assert.equal(JSON.stringify(await desk.database.selectFrom('matters').selectAll().execute()), before);
    });

    it('gets no mail of it, while a colleague does', async () => {
      await desk.database.deleteFrom('matters').where('id', '=', linked).execute();
      const { database, time } = desk;
      await reminders.run({ database, clock: () => time.now, log: quiet, mayGoOn: () => true });
      const mails = await database.selectFrom('mail_queue').select('member').execute();
      assert.deepEqual(
        mails.map(({ member }) => member),
        [reader.id],
      );
    });

    it('is there again for who is let in', async () => {
      const [id = ''] = matters;
      await calls.post(`/v1/staff/matters/${id}/exclusions`, { member: about.id, shutOut: false });
      const { status, body } = await read(`/v1/staff/matters/${id}`);
      assert.equal(status, 200);
      assert.match(JSON.stringify(body), /SALASANAT/);
    });

    it('cannot be the last who may answer', async () => {
      const [id = ''] = matters;
      await calls.post(`/v1/staff/matters/${id}/exclusions`, { member: about.id, shutOut: true });
      const last = await calls.refused(`/v1/staff/matters/${id}/exclusions`, {
        member: reader.id,
        shutOut: true,
      });
      assert.deepEqual([last.status, last.code], [409, 'nobody-left']);
      const { fields } = await calls.refused(`/v1/staff/matters/${id}/exclusions`, {
        member: newKey().replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-a$4-$5'),
        shutOut: true,
      });
      assert.deepEqual(fields, [{ field: 'member', code: 'not-one-of' }]);
    });
  });
});
