import assert from 'node:assert/strict';
import { test } from 'node:test';
import { search } from '@kuulluksi/search/search';
import { exampleIndex } from './groups-index.ts';
import { foundNowhere, qualitySet } from './quality-set.ts';
import { halfOf, qualityOf, queriesOf } from './quality.ts';

const index = exampleIndex();
const find = (q: string) => search(index, { q, nearest: true }).ids;

for (const half of ['tuning', 'held-out'] as const) {
  test(`Of the ${half} half of the set at least 95 of 100 queries find the right group among the first five.`, async () => {
    const { asked, share, wrong } = await qualityOf(half, find);
    assert.ok(asked > 400, `${asked} queries`);
    assert.ok(share >= 0.95, `${(share * 100).toFixed(1)} %:\n${wrong.join('\n')}`);
  });
}

for (const [part, least] of [
  ['unseen', 250],
  ['last', 100],
  ['after-all', 85],
] as const) {
  test(`Of the queries written by somebody else (${part}) at least 95 of 100 find the right group among the first five.`, async () => {
    const { asked, share, wrong } = await qualityOf(part, find);
    assert.ok(asked >= least, `${asked} queries`);
    assert.ok(share >= 0.95, `${(share * 100).toFixed(1)} %:\n${wrong.join('\n')}`);
  });
}

test('No query stands twice in the sets, and both halves of the first are about as large.', () => {
  const parts = ['tuning', 'held-out', 'unseen', 'after-mending', 'last', 'after-all'] as const;
  const queries = parts.flatMap(part => queriesOf(part).map(({ q }) => q.toLowerCase()));
  assert.equal(new Set(queries).size, queries.length);
  const tuning = qualitySet.filter(query => halfOf(query) === 'tuning').length;
  assert.ok(Math.abs(tuning / qualitySet.length - 0.5) < 0.1, `${tuning} of ${qualitySet.length}`);
});

test('At most one in twenty of the words that no group is about finds something.', () => {
  const found = foundNowhere.filter(q => find(q).length > 0);
  assert.ok(found.length <= foundNowhere.length / 20, found.join(', '));
});
