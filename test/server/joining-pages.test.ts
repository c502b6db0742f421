import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import type { Database } from '@kuulluksi/server/database/open';
import { content, group, hidden } from './content.ts';
import { freshApp, openForTest, rowsIn } from './support.ts';

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
const post = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: '/join?language=fi',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: new URLSearchParams(fields).toString(),
  });
const keyOf = (body: string) => /name="key" value="([0-9a-f]{32})"/.exec(body)?.[1] ?? '';
const codeOf = (body: string) =>
  (/class="code"[^>]*>(.*?)<\/p>/s.exec(body)?.[1] ?? '').replace(/<[^>]*>|\s/g, '');
const fields = {
  organisation: 'esimerkki-maakunta',
  kind: 'join',
  group: 'ryhma-a',
  nickname: 'Pikkuorava',
  way: 'code',
  words: 'Jännittää vähän.',
  ageLevel: 'youth',
  language: 'fi',
};
const freshKey = async () => keyOf((await get('/join?group=ryhma-a')).body);
const requests = () => rowsIn(database.handle, 'join_requests');

describe('asking to join on a page of the server', () => {
  test('holds the element, and a plain form inside it that needs no script and sets no cookie', async () => {
    const { statusCode, body, headers } = await get('/join?group=ryhma-a&language=sv&age-level=youth');
    assert.equal(statusCode, 200);
    assert.match(body, /<kuulluksi-join[^>]* group="ryhma-a"/);
    assert.match(body, /<form method="post" action="\/join\?language=sv"/);
    assert.match(String(headers['content-security-policy']), /default-src 'none'.*trusted-types lit-html/);
    assert.equal(headers['cache-control'], 'no-store');
    assert.equal(headers['set-cookie'], undefined);
    assert.equal(headers['access-control-allow-origin'], undefined);
  });

  test('stores what the plain form sends, once, and shows the code with the same key again', async () => {
    const key = await freshKey();
    const first = await post({ ...fields, key });
    const again = await post({ ...fields, key });
    assert.deepEqual([first.statusCode, again.statusCode], [201, 201]);
    assert.match(codeOf(first.body), /^\d{16}$/);
    assert.equal(codeOf(again.body), codeOf(first.body));
    assert.equal(await requests(), 1);
  });

  test('shows everything once more where something is at fault, and loses nothing', async () => {
    const { nickname: _, ...without } = fields;
    const { statusCode, body } = await post({ ...without, key: await freshKey() });
    assert.equal(statusCode, 400);
    assert.match(body, /role="alert"/);
    assert.match(body, /Jännittää vähän\./);
    assert.equal(await requests(), 0);
  });

  test('takes no key of another site, and shows everything once more first', async () => {
    const { statusCode, body } = await post(
      { ...fields, key: '0'.repeat(32) },
      { 'sec-fetch-site': 'cross-site' },
    );
    assert.equal(statusCode, 200);
    assert.notEqual(keyOf(body), '0'.repeat(32));
    assert.match(body, /Jännittää vähän\./);
    assert.equal(await requests(), 0);
  });

  test('says of a group or an organisation that is gone what can be done, and keeps the words', async () => {
    assert.equal((await get('/join?group=ei-ole')).statusCode, 404);
    assert.equal((await get('/join?organisation=ei-ole')).statusCode, 404);
    const { statusCode, body } = await post({ ...fields, group: 'poistettu', key: await freshKey() });
    assert.equal(statusCode, 404);
    assert.match(body, /Jännittää vähän\./);
    assert.match(body, /name="kind" value="wish"/);
  });

  test('tells nothing of a hidden place', async () => {
    for (const level of ['child', 'adult']) {
      const { body } = await get(`/join?group=suljettu-ryhma&age-level=${level}`);
      assert.ok(!body.includes(hidden.street) && !body.includes(hidden.venue) && !body.includes(hidden.time));
    }
  });

  test('does not call optional what a chosen way needs', async () => {
    const { body } = await get('/join?group=ryhma-a');
    const labels = [...body.matchAll(/<label for="plain-(\w+)"\s*>(.*?)<\/label/gs)];
    const said = Object.fromEntries(
      labels.map(([, name, words]) => [name, words?.includes('vapaaehtoinen')]),
    );
    assert.deepEqual(said, { nickname: false, value: false, safely: true, callingAs: true, words: true });
  });

  test('asks nobody to say that they want to join where one just comes', async () => {
    await app.close();
    app = await freshApp(database.handle, { ...content, groups: [group('ryhma-a', { access: 'walk-in' })] });
    const { body } = await get('/join?group=ryhma-a');
    assert.match(body, /voit tulla suoraan/);
    assert.doesNotMatch(body, /Kerro, että haluat mukaan/);
  });

  test('makes no markup of what somebody typed', async () => {
    const words = '</textarea><img src=x onerror="alert(1)"><script>alert(1)</script>';
    const { body } = await post({ ...fields, nickname: '', words, key: await freshKey() });
    assert.ok(!body.includes('<img') && !body.includes('<script>alert'));
    assert.match(body, /&lt;\/textarea&gt;/);
  });
});
