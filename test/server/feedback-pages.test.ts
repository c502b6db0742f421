import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import type { Database } from '@kuulluksi/server/database/open';
import { limits } from '@kuulluksi/server/security/rate-limits';
import { content } from './content.ts';
import { freshApp, open, openForTest, rowsIn } from './support.ts';

let database: Database;
let app: FastifyInstance;
before(async () => (database = await openForTest()));
after(() => database.close());
beforeEach(async () => {
  await app?.close();
  app = await freshApp(database.handle, content);
});
after(() => app.close());

const get = (url: string) => app.inject({ method: 'GET', url });
const asForm = (fields: Record<string, string>, headers: Record<string, string> = {}) => ({
  headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  payload: new URLSearchParams(fields).toString(),
});
const post = (fields: Record<string, string>, headers?: Record<string, string>) =>
  app.inject({ method: 'POST', url: '/feedback', ...asForm(fields, headers) });
const fields = {
  organisation: 'esimerkki-maakunta',
  kind: 'idea',
  text: 'Iltapalaa voisi saada myöhemmin.',
  publication: 'ask-first',
  ageLevel: 'youth',
  language: 'fi',
};
const keyOf = (body: string) => /name="key" value="([0-9a-f]{32})"/.exec(body)?.[1] ?? '';
const codeOf = (body: string) =>
  (/class="code"[^>]*>(.*?)<\/p>/s.exec(body)?.[1] ?? '').replace(/<[^>]*>|\s/g, '');

describe('the feedback form on a page of the server', () => {
  test('holds the element, and a plain form inside it that needs no script', async () => {
    const { statusCode, body, headers } = await get('/feedback?organisation=esimerkki-maakunta&language=sv');
    assert.equal(statusCode, 200);
    assert.match(body, /<kuulluksi-feedback-form[^>]* organisation="esimerkki-maakunta"/);
    assert.match(body, /<form method="post" action="\/feedback"/);
    assert.match(body, /<html lang="sv">/);
    assert.match(String(headers['content-security-policy']), /default-src 'none'.*trusted-types lit-html/);
    assert.equal(headers['cache-control'], 'no-store');
    assert.equal(headers['access-control-allow-origin'], undefined);
  });

  test('says of an unknown organisation that it is not here', async () => {
    const { statusCode, body } = await get('/feedback?organisation=ei-ole');
    assert.equal(statusCode, 404);
    assert.match(body, /ei löydy palvelusta/);
  });

  test('tells whom to turn to where nobody takes feedback', async () => {
    const { body } = await get('/feedback?organisation=esimerkki-yhdistys');
    assert.match(body, /ota yhteyttä|ottaa yhteyttä/i);
    assert.match(body, /osallisuus@maakunta\.example/);
  });

  test('writes nothing of the address into the page as markup', async () => {
    const { body } = await get(`/feedback?unit=${encodeURIComponent('"><script>alert(1)</script>')}`);
    assert.doesNotMatch(body, /<script>alert/);
  });
});

describe('a plain form that is sent', () => {
  test('from another page is shown once more and not stored', async () => {
    const { statusCode, body } = await post(fields);
    assert.equal(statusCode, 200);
    assert.match(body, /ei ole vielä lähetetty/);
    assert.match(body, /Iltapalaa voisi saada myöhemmin\./);
    assert.match(keyOf(body), /^[0-9a-f]{32}$/);
    assert.equal(await rowsIn(database.handle, 'matters'), 0);
  });

  test('from the page that shows it is stored, and its code opens the conversation', async () => {
    const key = keyOf((await post(fields)).body);
    const sent = await post({ ...fields, key });
    assert.equal(sent.statusCode, 201);
    const conversation = await open(app, codeOf(sent.body));
    assert.equal(conversation.json().messages[0].text.text, fields.text);
  });

  test('from another site, with a key that the site chose, is shown once more with another key', async () => {
    const key = 'a'.repeat(32);
    for (const text of ['', fields.text]) {
      const { body } = await post({ ...fields, text, key }, { 'sec-fetch-site': 'cross-site' });
      assert.doesNotMatch(body, new RegExp(key));
    }
    assert.equal(await rowsIn(database.handle, 'matters'), 0);
    const { statusCode } = await post({ ...fields, key }, { 'sec-fetch-site': 'same-origin' });
    assert.equal(statusCode, 201);
  });

  test('too often from one address comes back with all that was typed', async () => {
    const few = await freshApp(database.handle, content, { limits: { ...limits, submissions: 1 } });
    await few.inject({ method: 'POST', url: '/feedback', ...asForm(fields) });
    const { statusCode, headers, body } = await few.inject({
      method: 'POST',
      url: '/feedback',
      ...asForm(fields),
    });
    assert.equal(statusCode, 429);
    assert.match(String(headers['content-type']), /^text\/html/);
    assert.match(body, /Palvelussa on nyt ruuhkaa/);
    assert.ok(body.includes(fields.text));
  });

  test('as anything but a form is refused', async () => {
    const { statusCode } = await app.inject({ method: 'POST', url: '/feedback', payload: { text: {} } });
    assert.equal(statusCode, 415);
  });

  test('twice is stored once, with the same code', async () => {
    const key = keyOf((await post(fields)).body);
    const [one, other] = [await post({ ...fields, key }), await post({ ...fields, key })];
    assert.equal(codeOf(one.body), codeOf(other.body));
    assert.equal(await rowsIn(database.handle, 'matters'), 1);
  });

  test('with other words under the same key keeps the first and says so', async () => {
    const key = keyOf((await post(fields)).body);
    await post({ ...fields, key });
    const { body } = await post({ ...fields, text: 'Muuta.', key });
    assert.match(body, /Ensimmäinen lähetyksesi oli jo perillä/);
  });

  const faults: [what: string, changes: Record<string, string>, words: RegExp][] = [
    ['without words', { text: ' ' }, /Kirjoita, mitä haluat sanoa\./],
    ['without a kind', { kind: '' }, /Valitse yksi vaihtoehto: Millaista asiaa/],
    ['that is too long', { text: 'a'.repeat(5001) }, /enintään 5000 merkkiä, nyt 5001/],
    ['with an identity code', { text: 'Hän on 131052-308T' }, /Tekstissä on henkilötunnus/],
    ['to nobody', { organisation: 'ei-ole' }, /Valitse yksi vaihtoehto: Kenelle haluat kirjoittaa/],
  ];
  for (const [what, changes, words] of faults) {
    test(`${what} comes back with what is wrong and all that was typed`, async () => {
      const given = { ...fields, ...changes };
      const { body } = await post(given);
      assert.match(body, words);
      if (given.text.trim()) assert.ok(body.includes(given.text));
      assert.equal(await rowsIn(database.handle, 'matters'), 0);
    });
  }

  test('shows a script as the words that it is', async () => {
    const { body } = await post({ ...fields, text: '</textarea><script>alert(1)</script>' });
    assert.doesNotMatch(body, /<script>alert/);
    assert.match(body, /&lt;\/textarea&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;/);
  });

  test('keeps the lines of a text as the person wrote them', async () => {
    const key = keyOf((await post(fields)).body);
    const sent = await post({ ...fields, text: 'Yksi\r\nKaksi', key });
    const conversation = await open(app, codeOf(sent.body));
    assert.equal(conversation.json().messages[0].text.text, 'Yksi\nKaksi');
  });
});

describe('a form on paper', () => {
  const questionSet = {
    id: 'lapsen-palaute',
    organisation: 'esimerkki-maakunta',
    version: 3,
    ageLevels: ['child' as const],
    title: { fi: 'Mitä sinulle kuuluu?' },
    questions: [
      { id: 'olo', kind: 'mood' as const, words: { fi: 'Millainen olo sinulla on?' }, optional: true },
      {
        id: 'kiva',
        kind: 'choices' as const,
        words: { fi: 'Mikä on kivaa?' },
        options: [
          { id: 'ruoka', words: { fi: 'Ruoka' } },
          { id: 'kaverit', words: { fi: 'Kaverit' } },
        ],
        optional: true,
      },
      { id: 'muuta', kind: 'text' as const, words: { fi: 'Mitä haluat kertoa <lisää>?' }, optional: true },
    ],
    usual: true,
  };

  test("holds every question of the age level's set, with faces, boxes and lines", async () => {
    await app.close();
    app = await freshApp(database.handle, { ...content, questionSets: [questionSet] });
    const { body, statusCode } = await get('/print/feedback?organisation=esimerkki-maakunta&age-level=child');
    assert.equal(statusCode, 200);
    for (const words of ['Millainen olo sinulla on?', 'Tosi huono', 'Kaverit', 'kertoa &lt;lisää&gt;?']) {
      assert.ok(body.includes(words), words);
    }
    assert.ok(body.includes('lapsen-palaute, 3'), 'the version, for whoever enters it');
    assert.doesNotMatch(body, /<script/);
  });

  test('is the plain form where there is no set', async () => {
    const { body } = await get('/print/feedback?organisation=esimerkki-maakunta');
    assert.match(body, /Millaista asiaa viestisi koskee\?/);
  });
});
