import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BoardEntryRecord } from '@kuulluksi/contract/board/records';
import type { BoardAnswer } from '@kuulluksi/contract/board/schemas';
import type { Content } from '@kuulluksi/contract/content';
import { storeBoardEntries } from '@kuulluksi/server/board/store';
import type { Database } from '@kuulluksi/server/database/open';
import type { FastifyInstance } from 'fastify';
import { content, entry } from './content.ts';
import { onEachDatabase } from './databases.ts';
import { freshApp } from './support.ts';

const [county, association] = content.organisations as [
  Content['organisations'][number],
  Content['organisations'][number],
];
const done = (what: Record<string, string>) => ({ status: 'done' as const, what, when: '2026-09' });
const answered = {
  answeredBy: 'coordinator',
  answeredIn: '2026-09',
  answeredWithin: 'within-a-month',
} as const;

const boardEntries: BoardEntryRecord[] = [
  entry('iltapala', {
    said: { fi: 'Toivottiin myöhäisempää iltapalaa.', sv: 'Ett senare kvällsmål önskades.' },
    themes: ['participation', 'being-met'],
    unit: 'iso-koti',
    answer: done({ fi: 'Iltapala on nyt kello yhdeksän.' }),
    ...answered,
  }),
  entry('huone', {
    said: { fi: 'Huoneeseen ei pitäisi tulla koputtamatta.' },
    kind: 'concern',
    themes: ['safety'],
    unit: 'pieni-koti',
    source: 'peer-evaluation',
    saidIn: '2025-11',
    answer: {
      status: 'not-possible',
      reasons: { fi: 'Yöllä käymme katsomassa.', 'fi-simple': 'Yöllä me katsomme, että kaikki on hyvin.' },
      reasonsForChildren: { fi: 'Yöllä aikuinen katsoo, että nukut turvassa.' },
    },
    ...answered,
    answeredIn: '2026-01',
  }),
  entry('ohjaaja', { idea: 'ohjaaja-ajoissa', raisedBy: { fi: 'Jälkihuollon raati' }, saidIn: '2026-08' }),
  entry('ohjaaja-uudelleen', {
    idea: 'ohjaaja-ajoissa',
    source: 'youth-forum',
    organisation: association.id,
    saidIn: '2026-10',
    answer: { status: 'passed-on', to: { fi: 'Kaupungille' }, reasons: { fi: 'Se päättää.' } },
    timeline: [
      { status: 'considering', month: '2026-10' },
      { status: 'passed-on', month: '2026-10' },
    ],
    ...answered,
    answeredIn: '2026-11',
  }),
];
const unit = (id: string, mayBeNamed: boolean) => ({
  id,
  kind: 'youth-home' as const,
  name: { fi: id === 'iso-koti' ? 'Isokoti' : 'Salakoti' },
  mayBeNamed,
});
const withBoard: Content = {
  ...content,
  organisations: [{ ...county, units: [unit('iso-koti', true), unit('pieni-koti', false)] }, association],
  boardEntries,
};

onEachDatabase((name, openDatabase) => {
  describe(`the board on ${name}`, () => {
    let database: Database;
    let app: FastifyInstance;
    const read = async (query = '') => (await app.inject({ url: `/v1/board${query}` })).json() as BoardAnswer;
    const ids = async (query = '') => (await read(query)).items.map(({ id }) => id);

    before(async () => {
      database = await openDatabase();
      app = await freshApp(database.handle, withBoard);
    });
    after(() => database.close());

    const filters: [string, string[]][] = [
      ['?theme=safety', ['huone']],
      ['?theme=safety&theme=participation', ['iltapala', 'huone']],
      ['?year=2025', ['huone']],
      ['?unit=esimerkki-maakunta.iso-koti', ['iltapala']],
      ['?source=youth-forum', ['ohjaaja-uudelleen']],
      ['?status=received', ['ohjaaja']],
      ['?year=2026&status=done', ['iltapala']],
      ['?organisation=esimerkki-yhdistys', ['ohjaaja-uudelleen']],
    ];
    for (const [query, expected] of filters) {
      it(`shows for ${query} just what it asks for`, async () =>
        assert.deepEqual(await ids(query), expected));
    }

    it('counts each choice under the search and the other choices', async () => {
      const { facets, total } = await read('?year=2026&status=done');
      assert.equal(total, 1);
      assert.deepEqual(facets.status, { done: 1, 'passed-on': 1, received: 1 });
      assert.deepEqual(facets.year, { '2026': 1 });
      assert.deepEqual(facets.theme, { participation: 1, 'being-met': 1 });
    });

    it('names the organisations and units that it counts, in the language asked for', async () => {
      const { names } = await read('?language=sv');
      assert.deepEqual(names['esimerkki-maakunta'], { text: 'Anordnaren esimerkki-maakunta', lang: 'sv' });
      assert.deepEqual(names['esimerkki-maakunta.iso-koti'], { text: 'Isokoti', lang: 'fi' });
    });

    const searches: [string, string[]][] = [
      ['iltapalat', ['iltapala']],
      ['iltapalaa yhdeksän', ['iltapala']],
      ['kvällsmålet', ['iltapala']],
      ['iltaplaa', ['iltapala']],
      ['turvassa', ['huone']],
      ['raadin', ['ohjaaja']],
      ['Isokodin', ['iltapala']],
    ];
    for (const [words, expected] of searches) {
      it(`finds by “${words}”, whatever its form`, async () => {
        assert.deepEqual(await ids(`?q=${encodeURIComponent(words)}`), expected);
      });
    }

    it('gives what was searched in pages that together are the whole, once each', async () => {
      const seen: string[] = [];
      let next: string | null = '';
      while (next !== null) {
        const answer: BoardAnswer = await read(`?q=ohjaaja&limit=1${next && `&cursor=${next}`}`);
        seen.push(...answer.items.map(({ id }) => id));
        next = answer.next;
      }
      assert.deepEqual(seen, await ids('?q=ohjaaja'));
    });

    it('names no unit where few live: in no entry, no count, no search, no choice', async () => {
      const whole = await app.inject({ url: '/v1/board?limit=100' });
      assert.doesNotMatch(whole.body, /Salakoti|pieni-koti/);
      assert.deepEqual(await ids('?q=Salakoti'), []);
      assert.deepEqual(await ids('?q=pieni-koti'), []);
      assert.deepEqual(await ids('?unit=esimerkki-maakunta.pieni-koti'), []);
      const one = await app.inject({ url: '/v1/board/entries/huone' });
      assert.doesNotMatch(one.body, /Salakoti|pieni-koti/);
    });

    it('gives one entry by its name, with its reasons in easier words and for children', async () => {
      const one = (await app.inject({ url: '/v1/board/entries/huone?language=fi' })).json();
      assert.equal(one.reasons.text, 'Yöllä käymme katsomassa.');
      assert.deepEqual(one.easyReasons, {
        text: 'Yöllä me katsomme, että kaikki on hyvin.',
        lang: 'fi-simple',
      });
      assert.equal(one.reasonsForChildren.text, 'Yöllä aikuinen katsoo, että nukut turvassa.');
    });

    it('knows no entry of another name', async () => {
      const answer = await app.inject({ url: '/v1/board/entries/ei-ole' });
      assert.deepEqual([answer.statusCode, answer.json().code], [404, 'not-found']);
    });

    it('shows who else raised the same idea', async () => {
      const [one] = (await read('?source=youth-forum')).items;
      assert.deepEqual(one?.alsoRaisedBy, [
        {
          id: 'ohjaaja',
          source: 'client-panel',
          raisedBy: { text: 'Jälkihuollon raati', lang: 'fi' },
          saidIn: '2026-08',
          status: 'received',
        },
      ]);
    });

    it('counts for how many months somebody has been waiting, what was passed on by a clock of its own', async () => {
      const waiting = Object.fromEntries(
        (await read('?limit=100')).items.map(({ id, waitingMonths }) => [id, waitingMonths]),
      );
      assert.deepEqual(waiting, {
        ohjaaja: 3,
        'ohjaaja-uudelleen': 1,
        iltapala: undefined,
        huone: undefined,
      });
    });

    it('is without an entry from the moment it is taken away, everywhere', async () => {
      await storeBoardEntries(database.handle, [entry('peruttu', { idea: 'ohjaaja-ajoissa' })]);
      assert.ok((await ids()).includes('peruttu'));
      await database.handle.deleteFrom('board_entries').where('id', '=', 'peruttu').execute();
      for (const url of ['/v1/board?limit=100', '/v1/board?q=peruttu', '/v1/board?source=youth-forum']) {
        assert.doesNotMatch((await app.inject({ url })).body, /peruttu/);
      }
      assert.equal((await app.inject({ url: '/v1/board/entries/peruttu' })).statusCode, 404);
    });

    it('refuses a year, a unit or a theme that cannot be one', async () => {
      for (const query of ['?year=26', '?unit=iso-koti', '?theme=weather', '?q=' + 'x'.repeat(201)]) {
        const answer = await app.inject({ url: `/v1/board${query}` });
        assert.deepEqual([answer.statusCode, answer.json().code], [400, 'invalid-input'], query);
      }
    });

    describe('its figures', () => {
      const figures = async (query: string) =>
        (await app.inject({ url: `/v1/board/figures${query}` })).json();

      it('count what stands on the board, by the year in which it was said', async () => {
        const { items, years } = await figures('?organisation=esimerkki-maakunta&year=2025&language=fi');
        assert.deepEqual(years, [2026, 2025]);
        assert.deepEqual(items, [
          {
            organisation: {
              id: 'esimerkki-maakunta',
              name: { text: 'Järjestäjä esimerkki-maakunta', lang: 'fi' },
            },
            year: 2025,
            received: { from: 1, to: 5 },
            answered: { from: 1 },
            waiting: { from: 0 },
            changes: { from: 0 },
          },
        ]);
      });

      it('come for each organisation by itself, never as a sum of several', async () => {
        const { items } = await figures('');
        assert.deepEqual(items.map((one: { organisation: { id: string } }) => one.organisation.id).sort(), [
          'esimerkki-maakunta',
          'esimerkki-yhdistys',
        ]);
      });

      it('are not given of a year of which not everything is kept any more', async () => {
        const answer = await app.inject({ url: '/v1/board/figures?year=2024' });
        assert.deepEqual(answer.json().fields, [{ field: 'year', code: 'not-one-of' }]);
      });
    });
  });
});
