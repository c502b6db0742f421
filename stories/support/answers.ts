import type { PublicFormContext } from '@kuulluksi/contract/foundation/public-form';
import { publicGroup, publicGroupSummary } from '@kuulluksi/contract/groups/public-form';
import type { Group, GroupsAnswer, GroupSummary } from '@kuulluksi/contract/groups/schemas';
import { publicOrganisation } from '@kuulluksi/contract/organisations/public-form';
import { allGroups } from '@kuulluksi/examples/groups/all-groups';
import { allOrganisations } from '@kuulluksi/examples/organisations/all-organisations';

const context = (language: string): PublicFormContext => ({
  language,
  languagesOf: id => allOrganisations.find(one => one.id === id)?.languages ?? ['fi'],
  organisationName: id => allOrganisations.find(one => one.id === id)?.name ?? { fi: id },
  areaName: code => ({ fi: code }),
  municipalityName: code => ({ fi: code }),
});
const publicGroups = (language: string): Group[] =>
  allGroups.map(record => publicGroup(record, undefined, context(language)));
void publicGroupSummary;
export const publicOrganisations = (language: string) =>
  allOrganisations.map(record => publicOrganisation(record, context(language)));

export const languageIn = (url: URL): string => url.searchParams.get('language') ?? 'fi';

const countBy = (groups: readonly GroupSummary[], codes: (group: GroupSummary) => readonly string[]) => {
  const counts: Record<string, number> = {};
  for (const code of groups.flatMap(codes)) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
};

/** What `GET /v1/groups` answers for these groups. */
export const groupsAnswer = (items: GroupSummary[], more: Partial<GroupsAnswer> = {}): GroupsAnswer => ({
  items,
  total: items.length,
  facets: {
    audience: countBy(items, group => group.audiences),
    kind: countBy(items, group => [group.kind]),
    municipality: countBy(items, ({ place }) => (place.municipality ? [place.municipality.code] : [])),
  },
  next: null,
  ...more,
});

/** The example groups of one organisation, in the language asked for. */
export const groupsOf = (url: URL, organisation = 'esimerkki-kanta-hame'): Group[] =>
  publicGroups(languageIn(url)).filter(group => group.organisation.id === organisation);
