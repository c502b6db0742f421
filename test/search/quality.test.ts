import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PublicFormContext } from '@kuulluksi/contract/foundation/public-form';
import { publicGroup, publicGroupSummary } from '@kuulluksi/contract/groups/public-form';
import { interfaceLanguages } from '@kuulluksi/contract/vocabularies';
import { allGroups } from '@kuulluksi/examples/groups/all-groups';
import { allOrganisations } from '@kuulluksi/examples/organisations/all-organisations';
import { recordOf, wordsOf } from '@kuulluksi/search/groups';
import { addWords, createIndex } from '@kuulluksi/search/index';
import { search } from '@kuulluksi/search/search';
import { includedAreas } from '@kuulluksi/server/areas/file';
import { foundNowhere, qualitySet } from './quality-set.ts';

const { municipalities, areas } = includedAreas();
const named = <T extends { name: Record<string, string> }>(found: T | undefined) => {
  assert.ok(found);
  return found;
};
const context = (language: string): PublicFormContext => ({
  language,
  languagesOf: id => named(allOrganisations.find(one => one.id === id)).languages,
  organisationName: id => named(allOrganisations.find(one => one.id === id)).name,
  areaName: code => named(areas.find(one => one.code === code)).name,
  municipalityName: code => named(municipalities.find(one => one.code === code)).name,
});

const index = createIndex(
  allGroups.map(group => recordOf(publicGroupSummary(group, undefined, context('fi')))),
);
const words = (group: (typeof allGroups)[number]) =>
  wordsOf(interfaceLanguages.map(language => publicGroup(group, undefined, context(language))));
addWords(
  index,
  allGroups.map(group => ({ id: group.id, words: words(group) })),
);

for (const [q, meant, amongFirst] of qualitySet) {
  test(`“${q}” finds ${meant.join(', ')} among the first ${amongFirst}.`, () => {
    const first = search(index, { q }).ids.slice(0, amongFirst);
    const missing = meant.filter(id => !first.includes(id));
    assert.deepEqual(missing, [], `found ${first.join(', ')}`);
  });
}
for (const q of foundNowhere) {
  test(`“${q}” finds nothing.`, () => assert.deepEqual(search(index, { q }).ids, []));
}
