import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publicGroupSummary } from '@kuulluksi/contract/groups/public-form';
import { allGroups } from '@kuulluksi/examples/groups/all-groups';
import { recordOf } from '@kuulluksi/search/groups';
import { exampleContext } from './groups-index.ts';

const [any] = allGroups;
const codes = (ages: { from?: number; to?: number } | undefined) =>
  recordOf(publicGroupSummary({ ...any!, ages }, undefined, exampleContext('fi'))).facets['age'];

const cases: [what: string, ages: Parameters<typeof codes>[0], codes: string[]][] = [
  ['no age', undefined, []],
  ['15 to 17', { from: 15, to: 17 }, ['15', '16', '17']],
  ['up to 2', { to: 2 }, ['0', '1', '2']],
  ['from 29 on', { from: 29 }, ['29', '30']],
  ['28 to 99', { from: 28, to: 99 }, ['28', '29', '30']],
  ['grown people alone, from 40 on', { from: 40 }, ['30']],
  ['grown people alone, 45 to 60', { from: 45, to: 60 }, ['30']],
];
for (const [what, ages, expected] of cases) {
  test(`A group for ${what} is found by ${expected.join(', ') || 'no age'}.`, () => {
    assert.deepEqual(codes(ages), expected);
  });
}
