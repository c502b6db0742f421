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
    items: { id: string }[];
    total: number;
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

  it('takes a word without end', async () => {
    assert.equal((await search('ä'.repeat(200))).total, 0);
  });
});
