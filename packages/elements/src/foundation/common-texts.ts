import fi from '../locales/fi/common.json';
import { defineTexts, type IdsOf } from './texts.ts';

/** Words that every element may need at any time: waiting, away. */
export const commonTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/common.json'),
  en: () => import('../locales/en/common.json'),
  'fi-simple': () => import('../locales/fi-simple/common.json'),
});
export type CommonId = IdsOf<typeof commonTexts>;
