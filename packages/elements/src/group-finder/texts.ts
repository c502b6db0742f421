import { defineTexts, type IdsOf } from '../foundation/texts.ts';
import fi from '../locales/fi/group-finder.json';

export const groupFinderTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/group-finder.json'),
  en: () => import('../locales/en/group-finder.json'),
  'fi-simple': () => import('../locales/fi-simple/group-finder.json'),
});
export type GroupFinderId = IdsOf<typeof groupFinderTexts>;
