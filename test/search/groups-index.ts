import assert from 'node:assert/strict';
import type { PublicFormContext } from '@kuulluksi/contract/foundation/public-form';
import { allGroups } from '@kuulluksi/examples/groups/all-groups';
import { allOrganisations } from '@kuulluksi/examples/organisations/all-organisations';
import type { SearchIndex } from '@kuulluksi/search/index';
import { includedAreas } from '@kuulluksi/server/areas/file';
import { indexOf } from '@kuulluksi/server/groups/rules';

const { municipalities, areas } = includedAreas();
const named = <T extends { name: Record<string, string> }>(found: T | undefined) => {
  assert.ok(found);
  return found;
};
export const exampleContext = (language: string | undefined): PublicFormContext => ({
  language,
  languagesOf: id => named(allOrganisations.find(one => one.id === id)).languages,
  organisationName: id => named(allOrganisations.find(one => one.id === id)).name,
  areaName: code => named(areas.find(one => one.code === code)).name,
  municipalityName: code => named(municipalities.find(one => one.code === code)).name,
});

/** The index of the example groups, as the server makes it. */
export const exampleIndex = (): SearchIndex => indexOf(allGroups, exampleContext).index;
