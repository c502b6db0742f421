import fi from '../locales/fi/feedback-form-reached.json';
import { defineTexts, type IdsOf } from '../foundation/texts.ts';

/** What is asked of who wants to be reached or known. */
export const reachedTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/feedback-form-reached.json'),
  en: () => import('../locales/en/feedback-form-reached.json'),
  'fi-simple': () => import('../locales/fi-simple/feedback-form-reached.json'),
});
export type ReachedId = IdsOf<typeof reachedTexts>;
