import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { allOperations } from '@kuulluksi/contract/all-operations';
import { GroupsAnswer } from '@kuulluksi/contract/groups/schemas';
import { Problem } from '@kuulluksi/contract/problems';
import type { Database } from '@kuulluksi/server/database/open';
import { ProblemError } from '@kuulluksi/server/http/problem-error';
import type { FastifyInstance } from 'fastify';
import { content } from './content.ts';
import { feedback, freshApp, openForTest, rowsIn, send } from './support.ts';

let database: Database;
let app: FastifyInstance;
const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });
const ids = (answer: { json: () => { items: { id: string }[] } }) => answer.json().items.map(({ id }) => id);

before(async () => {
  database = await openForTest();
  app = await freshApp(database.handle, content);
});
after(() => database.close());

describe('finding groups', () => {
  it('answers with what the contract names', async () => {
    const answer = await get('/v1/groups');
    assert.equal(answer.statusCode, 200);
    assert.equal(GroupsAnswer.parse(answer.json()).total, 5);
  });

  it('finds by an inflected word, and by the name of the area', async () => {
    assert.ok(ids(await get('/v1/groups?q=j%C3%A4lkihuollossa')).includes('ryhma-a'));
    assert.ok(ids(await get('/v1/groups?q=Valkeakoski')).includes('ryhma-a'));
  });

  it('finds words of another language than the one asked for', async () => {
    assert.ok(ids(await get('/v1/groups?q=lagar&language=fi')).includes('ryhma-a'));
  });

  it('takes a filter once or several times, and counts each facet under the others', async () => {
    const { items, facets } = (
      await get('/v1/groups?audience=parent&kind=peer-group&kind=parent-group')
    ).json();
    assert.deepEqual(items.map(({ id }: { id: string }) => id).sort(), ['ryhma-b', 'ryhma-c']);
    assert.deepEqual(facets.kind, { 'parent-group': 1, 'peer-group': 1 });
    assert.deepEqual(facets.audience, { child: 1, parent: 2, youth: 3 });
  });

  it('gives pages that together are the whole', async () => {
    const first = await get('/v1/groups?limit=3');
    const second = await get(`/v1/groups?limit=3&cursor=${first.json().next}`);
    assert.equal(second.json().next, null);
    assert.deepEqual([...ids(first), ...ids(second)], ids(await get('/v1/groups')));
  });

  it('names the next session after the one that is left out', async () => {
    const { items } = (await get('/v1/groups?q=ryhma-a')).json();
    assert.deepEqual(items[0].next, { day: '2026-12-01', from: '17:00', to: '19:00' });
  });

  it('answers in the language asked for, and marks what is missing in it', async () => {
    const group = (await get('/v1/groups/ryhma-a?language=sv')).json();
    assert.deepEqual(group.name, { text: 'Eftervårdens grupp ryhma-a', lang: 'sv' });
    assert.equal(group.summary.lang, 'fi');
  });

  it('knows no group of another name', async () => {
    assert.equal((await get('/v1/groups/ei-ole')).json().code, 'not-found');
  });

  it('has words for a search in the browser, of the organisations asked for', async () => {
    const answer = await get('/v1/group-words?organisation=esimerkki-yhdistys');
    assert.deepEqual(ids(answer), ['ryhma-c']);
    assert.ok(answer.json().items[0].words.includes('kokataan'));
  });
});

describe('organisations', () => {
  it('come all, by name, or by area', async () => {
    assert.equal(ids(await get('/v1/organisations')).length, 2);
    assert.deepEqual(ids(await get('/v1/organisations?organisation=esimerkki-yhdistys')), [
      'esimerkki-yhdistys',
    ]);
    assert.equal(ids(await get('/v1/organisations?area=01')).length, 0);
  });

  it('that are not here are a problem of their own in every list', async () => {
    for (const path of ['organisations', 'groups', 'group-words', 'board', 'board/figures']) {
      const answer = await get(`/v1/${path}?organisation=ei-ole`);
      assert.equal(answer.statusCode, 404, path);
      assert.equal(answer.json().code, 'unknown-organisation', path);
    }
  });
});

describe('a bad input', () => {
  const queries: [string, string, string][] = [
    ['/v1/groups?audience=duck', 'audience', 'not-one-of'],
    ['/v1/groups?limit=0', 'limit', 'too-small'],
    ['/v1/groups?limit=201', 'limit', 'too-big'],
    ['/v1/groups?colour=red', 'colour', 'unknown-field'],
    [`/v1/groups?q=${'a'.repeat(201)}`, 'q', 'too-long'],
    ['/v1/groups/Not%20A%20Slug', 'id', 'wrong-form'],
    ['/v1/board?status=lost', 'status', 'not-one-of'],
    ['/v1/areas?language=%3F', 'language', 'wrong-form'],
  ];
  for (const [url, field, code] of queries) {
    it(`is named: ${url.slice(0, 40)}`, async () => {
      const answer = await get(url);
      assert.equal(answer.statusCode, 400);
      assert.match(String(answer.headers['content-type']), /^application\/problem\+json/);
      const problem = Problem.parse(answer.json());
      assert.equal(problem.code, 'invalid-input');
      assert.ok(
        problem.fields?.some(fault => fault.field === field && fault.code === code),
        JSON.stringify(problem.fields),
      );
    });
  }

  const bodies: [string, Record<string, unknown>, string, string][] = [
    ['no text', { text: undefined }, 'text', 'required'],
    ['an empty text', { text: '   ' }, 'text', 'required'],
    ['a text too long', { text: 'a'.repeat(5001) }, 'text', 'too-long'],
    ['an identity code', { text: 'Olen 131052-308T.' }, 'text', 'identity-code'],
    ['a key of another form', { key: 'abc' }, 'key', 'wrong-form'],
    ['an unknown kind', { kind: 'rant' }, 'kind', 'not-one-of'],
    ['a kind that the organisation does not take', { kind: 'experience' }, 'kind', 'not-one-of'],
    ['a field of nobody', { name: 'x' }, 'name', 'unknown-field'],
    ['a contact without a way', { contact: { value: 'x' } }, 'contact.way', 'required'],
    ['no leave', { publication: undefined }, 'publication', 'required'],
  ];
  for (const [what, changes, field, code] of bodies) {
    it(`of feedback is named and changes nothing: ${what}`, async () => {
      const answer = await send(app, feedback(changes));
      assert.equal(answer.statusCode, 400);
      assert.ok(
        answer
          .json()
          .fields.some((f: { field: string; code: string }) => f.field === field && f.code === code),
        answer.body,
      );
      for (const table of ['feedback', 'matters', 'messages', 'contacts', 'receipt_codes']) {
        assert.equal(await rowsIn(database.handle, table), 0, table);
      }
    });
  }

  it('to an organisation that takes no feedback changes nothing', async () => {
    const answer = await send(app, feedback({ organisation: 'esimerkki-yhdistys' }));
    assert.equal(answer.json().code, 'unknown-organisation');
    assert.equal(await rowsIn(database.handle, 'matters'), 0);
  });
});

describe('a problem', () => {
  const post = (payload: string, type = 'application/json') =>
    app.inject({ method: 'POST', url: '/v1/feedback', payload, headers: { 'content-type': type } });

  it('says that a body is no JSON, or the wrong kind, or too large', async () => {
    assert.equal((await post('{"key":')).json().code, 'malformed-body');
    assert.equal((await post('')).json().code, 'malformed-body');
    assert.equal((await post('{"__proto__": {"a": 1}}')).json().code, 'malformed-body');
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/xml']) {
      assert.equal((await post('{}', type)).json().code, 'unsupported-media-type', type);
    }
    const large = await post(JSON.stringify({ text: 'a'.repeat(270_000) }));
    assert.equal(large.statusCode, 413);
    assert.equal(large.json().code, 'too-large');
  });

  it('says that there is nothing, or not for this method', async () => {
    assert.equal((await get('/v1/nothing')).json().code, 'not-found');
    assert.equal((await get('/%')).json().code, 'not-found');
    const wrong = await app.inject({ method: 'DELETE', url: '/v1/groups/ryhma-a' });
    assert.equal(wrong.statusCode, 405);
    assert.equal(wrong.json().code, 'method-not-allowed');
    assert.equal(wrong.headers['allow'], 'GET, HEAD');
    assert.equal((await get('/v1/feedback')).json().code, 'method-not-allowed');
  });

  it('of the server itself tells nothing of its inside', async () => {
    const broken = await freshApp(database.handle, content);
    broken.get('/broken', () => {
      throw new Error('secret words');
    });
    broken.get('/busy', () => {
      throw new ProblemError('busy', { retryAfter: 5 });
    });
    const answer = await broken.inject('/broken');
    assert.equal(answer.statusCode, 500);
    assert.equal(answer.json().code, 'internal');
    assert.ok(!answer.body.includes('secret words'));
    assert.equal((await broken.inject('/busy')).headers['retry-after'], '5');
  });
});

describe('the headers', () => {
  it('let any page read what is public, without credentials', async () => {
    for (const url of ['/v1/groups', '/v1/board', '/v1/nothing', '/v1/groups?limit=0']) {
      const { headers } = await get(url, { origin: 'https://county.example' });
      assert.equal(headers['access-control-allow-origin'], '*', url);
      assert.equal(headers['access-control-allow-credentials'], undefined);
      assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
    }
    const preflight = await app.inject({
      method: 'OPTIONS',
      url: '/v1/feedback',
      headers: {
        origin: 'https://county.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    assert.equal(preflight.statusCode, 204);
    assert.equal(preflight.headers['access-control-allow-origin'], '*');
  });

  it("let no other page read the desk's calls", async () => {
    for (const method of ['GET', 'OPTIONS'] as const) {
      const { headers, statusCode } = await app.inject({
        method,
        url: '/v1/staff/matters',
        headers: { origin: 'https://county.example', 'access-control-request-method': 'GET' },
      });
      assert.equal(headers['access-control-allow-origin'], undefined);
      assert.equal(headers['cross-origin-resource-policy'], 'same-origin');
      assert.ok(statusCode >= 400);
    }
  });

  it('close everything that an answer does not need', async () => {
    const { headers } = await get('/v1/groups');
    assert.match(String(headers['content-security-policy']), /^default-src 'none'/);
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['referrer-policy'], 'no-referrer');
    assert.equal(headers['set-cookie'], undefined);
    assert.equal(headers['server'], undefined);
  });

  it('let a read be kept by its tag, and nothing else at all', async () => {
    const first = await get('/v1/groups');
    assert.equal(first.headers['cache-control'], 'no-cache');
    const again = await get('/v1/groups', { 'if-none-match': String(first.headers['etag']) });
    assert.equal(again.statusCode, 304);
    assert.equal(again.body, '');
    assert.equal((await get('/v1/nothing')).headers['cache-control'], 'no-store');
    assert.equal((await get('/health')).headers['cache-control'], 'no-store');
  });

  it('compress what is long', async () => {
    const answer = await get('/v1/areas', { 'accept-encoding': 'br' });
    assert.equal(answer.headers['content-encoding'], 'br');
    assert.equal(answer.headers['cache-control'], 'no-cache');
  });
});

describe('the description', () => {
  it('is OpenAPI 3.1 and names every operation', async () => {
    const { openapi, paths } = (await get('/v1/openapi.json')).json();
    assert.match(openapi, /^3\.1/);
    for (const { path, method } of Object.values(allOperations)) {
      assert.ok(paths[path]?.[method.toLowerCase()], `${method} ${path}`);
    }
  });
});
