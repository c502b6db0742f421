import fi from '../locales/fi/feedback-form-more.json';
import { defineTexts, type IdsOf } from '../foundation/texts.ts';

/** What unfolds under "before you write". */
export const moreTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/feedback-form-more.json'),
  en: () => import('../locales/en/feedback-form-more.json'),
  'fi-simple': () => import('../locales/fi-simple/feedback-form-more.json'),
});
export type MoreId = IdsOf<typeof moreTexts>;
