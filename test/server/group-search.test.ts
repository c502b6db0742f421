import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { exampleContent } from '@kuulluksi/examples/content';
import type { Database } from '@kuulluksi/server/database/open';
import type { FastifyInstance } from 'fastify';
import { qualityOf } from '../search/quality.ts';
import { freshApp, openForTest } from './support.ts';

let database: Database;
let app: FastifyInstance;
before(async () => {
  database = await openForTest();
  app = await freshApp(database.handle, exampleContent);
});
after(() => database.close());

const search = async (q: string, more = '') =>
  (await app.inject({ url: `/v1/groups?language=fi&limit=200&q=${encodeURIComponent(q)}${more}` })).json<{
    items: { id: string; ages?: { from?: number; to?: number }; place: { visibility: string } }[];
    total: number;
    facets: Record<string, Record<string, number>>;
    partial?: boolean;
  }>();

describe('the search of groups over HTTP', () => {
  for (const half of ['tuning', 'held-out'] as const) {
    it(`finds the right group among the first five for 95 of 100 queries of the ${half} half`, async () => {
      const { asked, share, wrong } = await qualityOf(half, async q =>
        (await search(q)).items.map(({ id }) => id),
      );
      assert.ok(asked > 400, `${asked} queries`);
      assert.ok(share >= 0.95, wrong.join('\n'));
    });
  }

  it('says that not all that was found has all the words, and only then', async () => {
    assert.equal((await search('jälkihuolto')).partial, undefined);
    const { partial, total } = await search('jälkihuolto jalkapallo');
    assert.equal(partial, true);
    assert.ok(total > 3);
  });

  it('narrows what comes near by the choices like anything found', async () => {
    const { items } = await search('jälkihuolto jalkapallo', '&municipality=908');
    assert.deepEqual(
      items.map(({ id }) => id),
      ['valkeakosken-nuorten-olohuone'],
    );
  });

  for (const [name, code] of [
    ['audience', 'parent'],
    ['kind', 'meeting-place'],
    ['municipality', '092'],
    ['careContext', 'after-care'],
    ['access', 'walk-in'],
    ['attendance', 'remote'],
    ['groupLanguage', 'sv'],
    ['weekday', 'tue'],
    ['standing', 'has-been'],
    ['area', '08'],
  ] as const) {
    it(`narrows by ${name}, and counts what it would show`, async () => {
      const all = await search('');
      const { total, facets } = await search('', `&${name}=${code}`);
      assert.ok(total > 0 && total < all.total, `${total} of ${all.total}`);
      if (name !== 'area') {
        assert.equal(all.facets[name]?.[code], total);
        assert.deepEqual(facets[name], all.facets[name]);
      }
    });
  }

  it('narrows by age to groups that say for which ages they are', async () => {
    const { items } = await search('', '&age=8');
    assert.ok(items.length > 0);
    for (const { ages } of items) assert.ok((ages?.from ?? 0) <= 8 && (ages?.to ?? 99) >= 8);
  });

  it('finds groups for grown people by any age of theirs', async () => {
    const { items } = await search('', '&age=45');
    assert.ok(items.length > 0);
    for (const { ages } of items) assert.ok((ages?.to ?? 99) >= 30);
  });

  for (const wrong of ['weekday=sunday', 'access=open', 'age=-1', 'age=x', 'groupLanguage=%20']) {
    it(`refuses a value that it does not know: ${wrong}`, async () => {
      const answer = await app.inject({ url: `/v1/groups?${wrong}` });
      assert.equal(answer.statusCode, 400);
      assert.equal(answer.json<{ code: string }>().code, 'invalid-input');
    });
  }

  it('tells no weekday of a group whose time is not public', async () => {
    const { items } = await search('', '&weekday=mon&weekday=tue&weekday=wed&weekday=thu&weekday=fri');
    for (const { place } of items) assert.notEqual(place.visibility, 'told-after-contact');
  });

  it('takes a word without end', async () => {
    assert.equal((await search('ä'.repeat(200))).total, 0);
  });
});
