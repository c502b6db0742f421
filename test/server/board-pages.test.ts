import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { parseFeed } from '@rowanmanning/feed-parser';
import type { BoardEntryRecord } from '@kuulluksi/contract/board/records';
import type { PanelRecord } from '@kuulluksi/contract/panels/records';
import type { FastifyInstance } from 'fastify';
import { parse } from 'parse5';
import { fit, linesOf } from '../../packages/server/src/board/picture.ts';
import { seen } from '../../packages/server/src/board/xml.ts';
import { content, entry } from './content.ts';
import { freshApp, openForTest } from './support.ts';

const nasty = '</title>]]><img src=x onerror="alert(1)"><script>alert(1)</script> & "\'` {{7*7}} ${1}';
const answered = {
  answeredBy: 'coordinator',
  answeredIn: '2026-09',
  answeredWithin: 'within-a-month',
} as const;

const boardEntries: BoardEntryRecord[] = [
  entry('iltapala', {
    said: { fi: 'Toivottiin myöhäisempää iltapalaa.', sv: 'Ett senare kvällsmål önskades.' },
    answer: { status: 'done', what: { fi: 'Iltapala on nyt kello yhdeksän.' }, when: '2026-10' },
    timeline: [
      { status: 'planned', month: '2026-09' },
      { status: 'done', month: '2026-10' },
    ],
    ...answered,
  }),
  entry('huone', {
    kind: 'concern',
    said: { fi: 'Huoneeseen ei pitäisi tulla koputtamatta.' },
    answer: {
      status: 'not-possible',
      reasons: { fi: 'Yöllä käymme kerran katsomassa.', 'fi-simple': 'Yöllä katsomme kerran.' },
      reasonsForChildren: { fi: 'Aikuisen pitää nähdä, että kaikki on hyvin.' },
    },
    ...answered,
  }),
  entry('odottaa', {
    said: { fi: 'Saako koira tulla mukaan?' },
    kind: 'question',
    saidIn: '2026-08',
    panel: 'raati',
  }),
  entry('ilkea', {
    said: { fi: `${nasty}\u000b 🙂` },
    saidIn: '2026-08',
    answer: { status: 'passed-on', to: { fi: nasty }, reasons: { fi: nasty } },
    ...answered,
  }),
];

const panel = (id: string, more: Partial<PanelRecord> = {}): PanelRecord => ({
  id,
  organisation: 'esimerkki-maakunta',
  name: { fi: `Raati ${id}` },
  description: { fi: 'Nuorten oma raati.' },
  ageLevel: 'youth',
  ...more,
});
const panels = [
  panel('raati', { howToJoin: { fi: 'Laita viesti, niin sovitaan.', sv: 'Skicka ett meddelande.' } }),
  panel('suljettu'),
];

const wordsOf = (node: unknown): string => {
  const {
    nodeName,
    value,
    childNodes = [],
  } = node as {
    nodeName: string;
    value?: string;
    childNodes?: unknown[];
  };
  return nodeName === '#text' ? (value ?? '') : childNodes.map(wordsOf).join('');
};
const namesOf = (node: unknown): string[] => {
  const { nodeName, childNodes = [] } = node as { nodeName: string; childNodes?: unknown[] };
  return [nodeName, ...childNodes.flatMap(namesOf)];
};

describe('the board outside its element', () => {
  let database: Awaited<ReturnType<typeof openForTest>>;
  let app: FastifyInstance;
  const get = async (url: string) => {
    const answer = await app.inject({ url });
    return { status: answer.statusCode, body: answer.body, headers: answer.headers };
  };

  before(async () => {
    database = await openForTest();
    app = await freshApp(
      database.handle,
      { ...content, boardEntries, panels },
      { publicUrl: 'https://kuulluksi.example' },
    );
  });
  after(async () => {
    await app.close();
    await database.close();
  });

  describe('its own page', () => {
    it('holds the element, and its words for who has no JavaScript', async () => {
      const { status, body } = await get('/board?language=fi');
      assert.equal(status, 200);
      assert.match(body, /<kuulluksi-board\s/);
      assert.match(body, /Iltapala on nyt kello yhdeksän\./);
      assert.match(body, /script-src|<script type="module" src="\/kuulluksi\.js">/);
    });

    it('leads feed readers to the feed', async () => {
      const { body } = await get(`/board?organisation=${content.organisations[0]!.id}&language=sv`);
      const [, href = ''] =
        /<link rel="alternate" type="application\/atom\+xml"[^>]* href="([^"]+)"/.exec(body) ?? [];
      const { status, headers } = await get(href.replaceAll('&amp;', '&'));
      assert.equal(status, 200);
      assert.match(String(headers['content-type']), /^application\/atom\+xml/);
    });

    it('shows one entry alone by its name, and says when it is gone', async () => {
      const { body } = await get('/board?entry=huone');
      assert.match(body, /entry="huone"/);
      assert.doesNotMatch(body, /Iltapala/);
      const gone = await get('/board?entry=peruttu');
      assert.equal(gone.status, 404);
      assert.match(gone.body, /ei löydy enää/);
    });

    it('says that an organisation is unknown', async () => {
      assert.equal((await get('/board?organisation=vieras')).status, 404);
      assert.equal((await get('/print/board?organisation=vieras')).status, 404);
    });

    it('tells how somebody new gets into a panel and whom to ask, or that nobody new is taken', async () => {
      const { body } = await get('/board?language=fi');
      const words = wordsOf(parse(body)).replace(/\s+/g, ' ');
      assert.match(words, /Raati raati .*Näin pääset mukaan Laita viesti, niin sovitaan\./);
      assert.match(words, /Kysy lisää: osallisuuskoordinaattori/);
      assert.match(body, /href="mailto:osallisuus@maakunta\.example"/);
      assert.match(words, /Raati suljettu .*ei juuri nyt ota mukaan uusia/);
      const swedish = await get('/board?language=sv');
      assert.match(swedish.body, /Så kommer du med/);
      assert.match(swedish.body, /Skicka ett meddelande\./);
    });

    it('shows one entry alone without the panels', async () => {
      assert.doesNotMatch((await get('/board?entry=huone')).body, /Näin pääset mukaan/);
    });

    it('puts nothing of its address into the page but as an attribute', async () => {
      const { body } = await get(`/board?status=${encodeURIComponent('"><script>alert(1)</script>')}`);
      assert.equal(namesOf(parse(body)).filter(name => name === 'script').length, 1);
    });
  });

  describe('the summary on paper', () => {
    it('tells first what waits and last why not, each with a number', async () => {
      const { body } = await get('/print/board?language=fi');
      const titles = [...body.matchAll(/<h2>([^<]+)/g)].map(([, title]) => title?.trim());
      assert.deepEqual(titles, [
        'Odottaa vastausta (2)',
        'Tehty tai vastattu (1)',
        'Ei onnistu, ja miksi (1)',
        'Mitä haluamme sanoa näistä?',
      ]);
    });

    it('tells reasons in easy words and a child’s too', async () => {
      const { body } = await get('/print/board?status=not-possible');
      for (const words of ['Yöllä käymme kerran', 'Yöllä katsomme kerran', 'Aikuisen pitää nähdä']) {
        assert.ok(body.includes(words), words);
      }
      assert.doesNotMatch(body, /Iltapala/);
    });

    it('tells only what one panel raised when it is asked for', async () => {
      const { body } = await get('/print/board?language=fi&panel=raati');
      assert.match(body, /koira/);
      assert.doesNotMatch(body, /Iltapala|koputtamatta/);
      const none = await get('/print/board?language=fi&panel=vieras');
      assert.equal(none.status, 200);
      assert.doesNotMatch(none.body, /koira/);
    });

    it('of one panel names it, and tells how somebody new comes along', async () => {
      const { body } = await get('/print/board?language=fi&panel=raati');
      const words = wordsOf(parse(body)).replace(/\s+/g, ' ');
      assert.match(
        words,
        /Raati raati Nuorten oma raati\..*Näin pääset mukaan Laita viesti, niin sovitaan\./,
      );
      assert.doesNotMatch((await get('/print/board?language=fi')).body, /Laita viesti/);
    });

    it('carries months, never a day', async () => {
      const { body } = await get('/print/board?language=fi');
      assert.deepEqual(wordsOf(parse(body)).match(/\d{1,2}\.\d{1,2}\./g), null);
      assert.match(body, /marraskuu 2026/);
    });
  });

  describe('the feed', () => {
    it('is read by a feed reader: titles, links, months, newest change first', async () => {
      const { body, headers } = await get('/feeds/board.atom?language=fi');
      assert.match(String(headers['content-type']), /^application\/atom\+xml/);
      const feed = parseFeed(body);
      assert.equal(feed.meta.type, 'atom');
      assert.equal(feed.meta.version, '1.0');
      assert.equal(feed.title, 'Te sanoitte – me teimme');
      assert.equal(feed.self, 'https://kuulluksi.example/feeds/board.atom?language=fi');
      assert.equal(feed.items.length, boardEntries.length);
      const [first] = feed.items;
      assert.equal(first?.title, 'Tehty: Toivottiin myöhäisempää iltapalaa.');
      assert.equal(first?.url, 'https://kuulluksi.example/board?entry=iltapala&language=fi');
      assert.equal(first?.updated?.toISOString(), '2026-10-01T00:00:00.000Z');
      assert.ok(first?.content?.includes('Iltapala on nyt kello yhdeksän.'));
      assert.equal(new Set(feed.items.map(({ id }) => id)).size, boardEntries.length);
      for (const item of feed.items) assert.equal(item.updated?.getUTCDate(), 1);
    });

    it('is narrowed, speaks other languages, and says when an organisation is unknown', async () => {
      const swedish = parseFeed((await get('/feeds/board.atom?language=sv&status=done')).body);
      assert.deepEqual(
        swedish.items.map(({ title }) => title),
        ['Gjort: Ett senare kvällsmål önskades.'],
      );
      const { status, body } = await get('/feeds/board.atom?organisation=vieras');
      assert.equal(status, 404);
      assert.equal((JSON.parse(body) as { code: string }).code, 'unknown-organisation');
    });

    it('is not sent again to who has it', async () => {
      const { headers } = await get('/feeds/board.atom');
      const again = await app.inject({
        url: '/feeds/board.atom',
        headers: { 'if-none-match': String(headers['etag']) },
      });
      assert.equal(again.statusCode, 304);
    });
  });

  describe('words that would be markup', () => {
    const bad = ['script', 'img'];

    it('stay words on the page and on paper, all of them', async () => {
      for (const url of ['/board?entry=ilkea', '/print/board']) {
        const page = parse((await get(url)).body);
        assert.equal(wordsOf(page).split(nasty).length, 4, url);
        assert.ok(wordsOf(page).includes('🙂'), url);
        const scripts = url.startsWith('/print') ? 0 : 1;
        assert.equal(namesOf(page).filter(name => bad.includes(name)).length, scripts, url);
      }
    });

    it('stay words in the feed, all of them', async () => {
      const { body } = await get('/feeds/board.atom');
      assert.equal(parseFeed(body).items.length, boardEntries.length);
      // As XML says it: nothing inside CDATA is decoded, and nothing in it ends it.
      const contents = [...body.matchAll(/<content type="html"><!\[CDATA\[([^]*?)\]\]><\/content>/g)];
      assert.equal(contents.length, boardEntries.length);
      const inside = parse(contents.find(([, one]) => one?.includes('alert'))?.[1] ?? '');
      assert.equal(wordsOf(inside).split(nasty).length, 4);
      assert.deepEqual(
        namesOf(inside).filter(name => bad.includes(name)),
        [],
      );
    });

    it('stay words in the picture, all of them', async () => {
      const { body, headers } = await get('/pictures/board/ilkea.svg');
      assert.match(String(headers['content-security-policy']), /default-src 'none'.*sandbox/);
      const drawn = parse(body);
      assert.equal(wordsOf(drawn).split(nasty).length, 4);
      assert.deepEqual(
        namesOf(drawn).filter(name => bad.includes(name)),
        [],
      );
      assert.doesNotMatch(body, /\u000b/);
    });
  });

  describe('the picture of an entry', () => {
    it('is a square SVG that reaches for nothing elsewhere', async () => {
      const { status, body, headers } = await get('/pictures/board/iltapala.svg?language=fi');
      assert.equal(status, 200);
      assert.match(String(headers['content-type']), /^image\/svg\+xml/);
      assert.match(body, /viewBox="0 0 1080 1080"/);
      assert.match(body, /Tehty/);
      // A paraphrase looks like one: quotation marks are for a person's own words.
      assert.doesNotMatch(body, /”/);
      assert.doesNotMatch(body.replace('http://www.w3.org/2000/svg', ''), /https?:|href|url\(/);
    });

    it('of an entry that is not there is not found', async () => {
      for (const name of ['peruttu.svg', 'iltapala.png', 'iltapala']) {
        assert.equal((await get(`/pictures/board/${name}`)).status, 404, name);
      }
    });

    it('leaves out what XML cannot hold, and nothing else', () => {
      assert.equal(seen('a\u0000b\u000bc\ud800d\udc00e 🙂\t\n<&'), 'abcde 🙂\t\n<&');
    });

    it('takes smaller letters for more words, and keeps within its box', () => {
      const sizes = [46, 30, 26];
      assert.equal(fit('lyhyt', 800, 320, sizes).size, 46);
      const long = fit('sana '.repeat(400), 800, 320, sizes);
      assert.equal(long.size, 26);
      assert.ok(long.lines.length * long.size * 1.35 <= 320);
      assert.match(long.lines.at(-1) ?? '', /…$/);
    });

    it('cuts no letter and loses none when it breaks lines', () => {
      const text = `${'ä🙂'.repeat(30)} sana toinen`;
      assert.equal(linesOf(text, 7).join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
      for (const line of linesOf(text, 7)) assert.equal(seen(line), line);
    });
  });
});
