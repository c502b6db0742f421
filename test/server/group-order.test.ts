import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { exampleContent } from '@kuulluksi/examples/content';
import type { Database } from '@kuulluksi/server/database/open';
import { groupOrders } from '@kuulluksi/server/groups/order';
import type { FastifyInstance } from 'fastify';
import { group } from './content.ts';
import { freshApp, openForTest } from './support.ts';

interface Item {
  id: string;
  name: { text: string };
  standing: string;
  next?: { day: string; from?: string };
}

let database: Database;
let app: FastifyInstance;
before(async () => {
  database = await openForTest();
  app = await freshApp(database.handle, exampleContent);
});
after(() => database.close());

const read = async (more = '', language = 'fi') => {
  const answer = await app.inject({ url: `/v1/groups?language=${language}&limit=200${more}` });
  assert.equal(answer.statusCode, 200, answer.body);
  return answer.json<{ items: Item[]; total: number; facets: Record<string, Record<string, number>> }>();
};
const ids = (items: readonly Item[]) => items.map(({ id }) => id);
const sortedBy = <T>(values: readonly T[], compare?: (one: T, other: T) => number) =>
  assert.deepEqual(values, [...values].sort(compare));

describe('the order of groups', () => {
  it('gives the next meeting first where nothing is said', async () => {
    const { items } = await read();
    sortedBy(items.flatMap(({ next }) => (next ? [`${next.day} ${next.from}`] : [])));
    assert.deepEqual(ids(items), ids((await read('&sort=next')).items));
  });

  it('gives what tells no time after what does', async () => {
    const told = (await read()).items.map(({ next }) => Boolean(next));
    assert.ok(told.includes(true) && told.includes(false));
    assert.equal(told.lastIndexOf(true) < told.indexOf(false), true);
  });

  it('gives what is only planned, and then what has been, after what goes on', async () => {
    const order = ['regular', 'planned', 'has-been'];
    const places = (await read()).items.flatMap(({ next, standing }) =>
      next ? [] : [order.indexOf(standing)],
    );
    sortedBy(places, (one, other) => one - other);
  });

  it('leaves out what has ended, unless it is chosen or its words are searched', async () => {
    const ended = exampleContent.groups.find(({ standing }) => standing === 'ended')!;
    assert.equal(ids((await read()).items).includes(ended.id), false);
    assert.deepEqual(ids((await read('&standing=ended')).items), [ended.id]);
    const words = encodeURIComponent(ended.name['fi']!);
    assert.equal(ids((await read(`&q=${words}`)).items).includes(ended.id), true);
  });

  it('goes by name where that is asked for, in the language of the answer', async () => {
    for (const language of ['fi', 'sv']) {
      const { items } = await read('&sort=name', language);
      sortedBy(
        items.map(({ name }) => name.text),
        new Intl.Collator(language).compare,
      );
    }
  });

  it('is sorted once for each language of the names, whatever languages are asked for', () => {
    const groups = new Map(['b', 'a'].map(id => [id, group(id, { name: { fi: id, sv: id } })]));
    const records = {
      groups,
      organisations: new Map(),
      index: { records: [...groups.keys()].map(id => ({ id })) },
    } as never;
    const placesIn = groupOrders();
    const order = (language: string | undefined) => placesIn(records, 'name', language, new Date(0));
    assert.deepEqual(order(undefined), [1, 0]);
    for (let n = 0; n < 30; n++) assert.equal(order(`en-x-a${n}`), order(undefined));
    assert.equal(order('sv-FI'), order('sv'));
    assert.equal(order('sv') === order('fi'), false);
  });

  it('gives the nearest match first where words are searched, and the next meeting where that is asked for', async () => {
    const plain = await read('&q=nuorten');
    const nearest = await read('&q=nuorten&sort=nearest');
    const next = await read('&q=nuorten&sort=next');
    assert.deepEqual(ids(plain.items), ids(nearest.items));
    sortedBy(next.items.flatMap(one => (one.next ? [`${one.next.day} ${one.next.from}`] : [])));
    assert.deepEqual(ids(next.items).sort(), ids(plain.items).sort());
  });

  it('without words has no nearest match: the next meeting comes first', async () => {
    assert.deepEqual(ids((await read('&sort=nearest')).items), ids((await read()).items));
  });

  it('is the same over several pages', async () => {
    const whole = ids((await read()).items);
    const found: string[] = [];
    let cursor = '';
    do {
      const page = (await app.inject({ url: `/v1/groups?language=fi&limit=9${cursor}` })).json<{
        items: Item[];
        next: string | null;
      }>();
      found.push(...ids(page.items));
      cursor = page.next ? `&cursor=${page.next}` : '';
    } while (cursor);
    assert.deepEqual(found, whole);
  });

  it('refuses an order that it does not know', async () => {
    assert.equal((await app.inject({ url: '/v1/groups?sort=members' })).statusCode, 400);
  });
});
