import { defineTexts, type IdsOf } from '../foundation/texts.ts';
import fi from '../locales/fi/group-finder-choices.json';

export const choicesTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/group-finder-choices.json'),
  en: () => import('../locales/en/group-finder-choices.json'),
  'fi-simple': () => import('../locales/fi-simple/group-finder-choices.json'),
});
export type ChoicesId = IdsOf<typeof choicesTexts>;
