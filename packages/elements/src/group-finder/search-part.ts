/** The search in the browser, and what is said of a search alone; it comes as code of its own once somebody searches. */
import type { GroupSummary } from '@kuulluksi/contract/groups/schemas';
import { meetingKey, placesBy } from '@kuulluksi/search/groups';
import { formatLocale } from '../foundation/language.ts';
import { defineTexts, type IdsOf } from '../foundation/texts.ts';
import fi from '../locales/fi/group-finder-search.json';

const groupFinderSearchTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/group-finder-search.json'),
  en: () => import('../locales/en/group-finder-search.json'),
  'fi-simple': () => import('../locales/fi-simple/group-finder-search.json'),
});
export type GroupFinderSearchId = IdsOf<typeof groupFinderSearchTexts>;

export { recordOf, searchGroups } from '@kuulluksi/search/groups';
export { addWords, createIndex } from '@kuulluksi/search/index';
export const bundles = [groupFinderSearchTexts];

const orders = new WeakMap<readonly GroupSummary[], Map<string, number[]>>();

/** The place of each group in an order; made once for a list. */
export const placesIn = (
  groups: readonly GroupSummary[],
  sort: 'next' | 'name',
  language: string,
): number[] => {
  const held = orders.get(groups) ?? new Map<string, number[]>();
  orders.set(groups, held);
  const known = held.get(sort);
  if (known) return known;
  const said = groups.map(group => (sort === 'next' ? meetingKey(group) : group.name.text));
  const { compare } = new Intl.Collator(formatLocale(language));
  const places = placesBy(
    said,
    sort === 'next' ? (one, other) => (one < other ? -1 : Number(one > other)) : compare,
  );
  held.set(sort, places);
  return places;
};
