/** The search in the browser, and what is said of a search alone; it comes as code of its own once somebody searches. */
import fi from '../locales/fi/group-finder-search.json';
import { defineTexts, type IdsOf } from '../foundation/texts.ts';

export const groupFinderSearchTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/group-finder-search.json'),
  en: () => import('../locales/en/group-finder-search.json'),
  'fi-simple': () => import('../locales/fi-simple/group-finder-search.json'),
});
export type GroupFinderSearchId = IdsOf<typeof groupFinderSearchTexts>;

export { recordOf } from '@kuulluksi/search/groups';
export { addWords, createIndex } from '@kuulluksi/search/index';
export { search } from '@kuulluksi/search/search';
export const bundles = [groupFinderSearchTexts];
