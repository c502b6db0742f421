import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openConversation } from '@kuulluksi/contract/conversations/operations';
import type { MatterConversation } from '@kuulluksi/contract/conversations/schemas';
import type { Database } from '@kuulluksi/server/database/open';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { content, entry } from './content.ts';
import { onEachDatabase } from './databases.ts';
import { feedback, freshApp, now, open, rowsIn, send } from './support.ts';

onEachDatabase((name, openDatabase) => {
  describe(`on ${name}`, () => {
    let database: Database;
    let app: FastifyInstance;
    const rows = (table: string) => rowsIn(database.handle, table);
    const fresh = async (dependencies = {}) => (app = await freshApp(database.handle, content, dependencies));

    before(async () => {
      database = await openDatabase();
    });
    after(() => database.close());

    describe('a submission', () => {
      it('becomes one row of feedback, one matter, one message and one code', async () => {
        await fresh();
        const answer = await send(app, feedback());
        assert.equal(answer.statusCode, 201);
        assert.match(answer.json().receiptCode, /^\d{16}$/);
        assert.equal(answer.json().outcome, 'stored');
        for (const table of ['feedback', 'matters', 'messages', 'receipt_codes']) {
          assert.equal(await rows(table), 1, table);
        }
        assert.equal(await rows('contacts'), 0);
      });

      it('is answered with the same code when it is repeated, and stays one', async () => {
        await fresh();
        const submission = feedback();
        const first = await send(app, submission);
        const second = await send(app, submission);
        assert.equal(second.json().receiptCode, first.json().receiptCode);
        assert.equal(second.json().outcome, 'repeated');
        assert.equal(await rows('matters'), 1);
      });

      it('with other words under the same key leaves the first and says so', async () => {
        await fresh();
        const submission = feedback();
        const first = await send(app, submission);
        const second = await send(app, { ...submission, text: 'Toiset sanat.' });
        assert.equal(second.json().outcome, 'kept-first');
        assert.equal(second.json().receiptCode, first.json().receiptCode);
        const conversation = await open(app, first.json().receiptCode);
        assert.equal(conversation.json().messages[0].text.text, submission.text);
        assert.equal(await rows('matters'), 1);
      });

      it('sent twenty times at once becomes one row with one code', async () => {
        await fresh();
        const submission = feedback();
        const answers = await Promise.all(Array.from({ length: 20 }, () => send(app, submission)));
        assert.deepEqual(
          answers.map(({ statusCode }) => statusCode),
          answers.map(() => 201),
        );
        assert.equal(new Set(answers.map(answer => answer.json().receiptCode)).size, 1);
        assert.equal(answers.filter(answer => answer.json().outcome === 'stored').length, 1);
        for (const table of ['feedback', 'matters', 'messages', 'receipt_codes']) {
          assert.equal(await rows(table), 1, table);
        }
      });

      it('leaves neither its key nor its code in any row', async () => {
        await fresh();
        const submission = feedback();
        const { receiptCode } = (await send(app, submission)).json();
        const { rows: texts } = await sql<{ whole: string }>`
          select feedback::text as whole from feedback
          union all select receipt_codes::text from receipt_codes
          union all select matters::text from matters`.execute(database.handle);
        const all = texts.map(({ whole }) => whole).join('\n');
        const asBytes = (text: string) => Buffer.from(text).toString('hex');
        for (const word of [submission.key, receiptCode, asBytes(submission.key), asBytes(receiptCode)]) {
          assert.ok(!all.includes(word));
        }
      });

      it('keeps the contact apart from the words', async () => {
        await fresh();
        const contact = { way: 'call', value: '050 000 0001', safely: 'Vain iltaisin.' };
        const answer = await send(app, feedback({ contact }));
        const { rows: stored } = await sql<{ contact: unknown }>`select contact from contacts`.execute(
          database.handle,
        );
        assert.deepEqual(stored, [{ contact: { contact } }]);
        const conversation = await open(app, answer.json().receiptCode);
        assert.ok(!conversation.body.includes('050 000 0001'));
      });

      it('takes the characters that a database cannot keep, without losing the rest', async () => {
        await fresh();
        const answer = await send(app, feedback({ text: 'Kiitos\u0000 \ud800 teille 🌻' }));
        assert.equal(answer.statusCode, 201);
        const conversation = await open(app, answer.json().receiptCode);
        assert.match(conversation.json().messages[0].text.text, /^Kiitos� � teille 🌻$/);
      });
    });

    describe('a receipt code', () => {
      it('opens its conversation and no other', async () => {
        await fresh();
        const one = await send(app, feedback({ text: 'Ensimmäinen.' }));
        await send(app, feedback({ text: 'Toinen.' }));
        const conversation = await open(app, one.json().receiptCode);
        assert.equal(conversation.statusCode, 200);
        assert.equal(conversation.headers['cache-control'], 'no-store');
        const { organisation, ...rest } = openConversation.answer.parse(
          conversation.json(),
        ) as MatterConversation;
        assert.equal(organisation.id, 'esimerkki-maakunta');
        assert.deepEqual(rest, {
          what: 'matter',
          kind: 'idea',
          status: 'received',
          version: 1,
          given: [],
          messages: [{ from: 'person', text: { text: 'Ensimmäinen.', lang: 'fi' }, on: '2026-11-22' }],
          leave: 'ask-first',
          published: false,
          may: ['write', 'withdraw', 'change-leave'],
          openUntil: '2028-11-21',
        });
      });

      it('whose time is over is told apart from a wrong one by nothing', async () => {
        await fresh();
        const { receiptCode } = (await send(app, feedback())).json();
        await database.handle.updateTable('receipt_codes').set({ opens_until: now }).execute();
        const old = await open(app, receiptCode);
        const wrong = await open(app, receiptCode === '0'.repeat(16) ? '1'.repeat(16) : '0'.repeat(16));
        assert.equal(old.statusCode, 404);
        assert.equal(old.json().code, 'code-not-found');
        assert.equal(old.body, wrong.body);
      });

      it('shows what staff answered, by role and day', async () => {
        await fresh();
        const { receiptCode } = (await send(app, feedback())).json();
        const [matter] = await database.handle.selectFrom('matters').select('id').execute();
        await database.handle
          .insertInto('messages')
          .values({
            organisation: 'esimerkki-maakunta',
            matter: matter?.id ?? '',
            sender: 'staff',
            role: 'coordinator',
            text: JSON.stringify({ text: 'Kiitos ajatuksesta.', lang: 'fi' }),
            written_at: new Date('2026-11-22T22:30:00Z'),
          })
          .execute();
        const { messages } = (await open(app, receiptCode)).json();
        assert.deepEqual(messages[1], {
          from: 'staff',
          role: 'coordinator',
          text: { text: 'Kiitos ajatuksesta.', lang: 'fi' },
          on: '2026-11-23',
        });
      });
    });

    describe('the board', () => {
      const read = async (query = '') => (await app.inject({ url: `/v1/board${query}` })).json();
      const ids = (answer: { items: { id: string }[] }) => answer.items.map(({ id }) => id);

      it('is given newest first', async () => {
        await fresh();
        assert.deepEqual(ids(await read()), [
          'merkinta-2',
          'merkinta-4',
          'merkinta-3',
          'merkinta-5',
          'merkinta-1',
        ]);
      });

      it('counts each facet under the choices of the other', async () => {
        await fresh();
        const { total, facets } = await read('?status=done');
        assert.equal(total, 2);
        assert.deepEqual(facets.status, { done: 2, 'not-possible': 1, received: 2 });
        assert.deepEqual(facets.source, { 'client-panel': 1, event: 1 });
      });

      it('holds to the organisations asked for', async () => {
        await fresh();
        assert.deepEqual(ids(await read('?organisation=esimerkki-yhdistys')), ['merkinta-5']);
      });

      it('comes in pages that together are the whole, once each', async () => {
        await fresh();
        const seen: string[] = [];
        let next: string | null = '';
        while (next !== null) {
          const answer: { items: { id: string }[]; next: string | null } = await read(
            `?limit=2${next && `&cursor=${next}`}`,
          );
          seen.push(...ids(answer));
          next = answer.next;
        }
        assert.deepEqual(seen, ids(await read()));
      });

      it('does not repeat an entry when a newer one comes between two pages', async () => {
        await fresh();
        const first = await read('?limit=2');
        const { storeBoardEntries } = await import('@kuulluksi/server/board/store');
        await storeBoardEntries(database.handle, [entry('merkinta-6', { saidIn: '2026-11' })]);
        const second = await read(`?limit=2&cursor=${first.next}`);
        assert.deepEqual(ids(second), ['merkinta-3', 'merkinta-5']);
      });
    });

    describe('what is held in memory', () => {
      it('is renewed within a second after another server has changed it', async () => {
        let time = now.getTime();
        await fresh({ clock: () => new Date(time) });
        const total = async () => (await app.inject({ url: '/v1/groups' })).json().total;
        assert.equal(await total(), 5);
        await database.handle.transaction().execute(async transaction => {
          const { publicRecordsChanged } = await import('@kuulluksi/server/public-records');
          await transaction.deleteFrom('groups').where('id', '=', 'ryhma-b').execute();
          await publicRecordsChanged(transaction);
        });
        time += 1_000;
        assert.equal(await total(), 4);
      });
    });

    describe('the areas', () => {
      it('are all there: 23 areas, 308 municipalities, Valkeakoski in Pirkanmaa', async () => {
        await fresh();
        const { items } = (await app.inject({ url: '/v1/areas' })).json();
        assert.equal(items.length, 23);
        const places = items.flatMap((area: { municipalities: object[] }) => area.municipalities);
        assert.equal(places.length, 308);
        const pirkanmaa = items.find((area: { code: string }) => area.code === '08');
        assert.equal(pirkanmaa.shortName.text, 'Pirkanmaa');
        assert.ok(pirkanmaa.municipalities.some((place: { code: string }) => place.code === '908'));
      });

      it('are looked for by any name and by their centre: each with its area, the other name only where it differs', async () => {
        await fresh();
        const { items } = (await app.inject({ url: '/v1/municipalities?language=sv' })).json();
        assert.equal(items.length, 308);
        const of = (code: string) => items.find((place: { code: string }) => place.code === code);
        assert.deepEqual(of('049'), {
          code: '049',
          name: { text: 'Esbo', lang: 'sv' },
          area: '03',
          otherNames: [{ lang: 'fi', text: 'Espoo' }],
          centre: { latitude: 60.24, longitude: 24.67 },
        });
        assert.equal(of('908').otherNames, undefined);
      });

      it('of a newer file replace the names, those of an older one nothing', async () => {
        await fresh();
        const { includedAreas } = await import('@kuulluksi/server/areas/file');
        const { takeInAreas } = await import('@kuulluksi/server/areas/take-in');
        const included = includedAreas();
        assert.equal(await takeInAreas(database.handle, { ...included, validFrom: '2020-01-01' }), false);
        const renamed = included.municipalities.map(place =>
          place.code === '908' ? { ...place, name: { fi: 'Uusi nimi', sv: 'Nytt namn' } } : place,
        );
        const newer = { ...included, validFrom: '2027-01-01', municipalities: renamed };
        assert.equal(await takeInAreas(database.handle, newer), true);
        const { items } = (await (await freshRead()).inject({ url: '/v1/areas' })).json();
        assert.ok(JSON.stringify(items).includes('Uusi nimi'));
        await takeInAreas(database.handle, { ...included, validFrom: '2027-01-02' });
      });
      const freshRead = () => freshApp(database.handle, content);
    });
  });
});
