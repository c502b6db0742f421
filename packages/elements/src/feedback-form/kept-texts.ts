import fi from '../locales/fi/feedback-form-kept.json';
import { defineTexts, type IdsOf } from '../foundation/texts.ts';

/** What is said where newer words came too late. */
export const keptTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/feedback-form-kept.json'),
  en: () => import('../locales/en/feedback-form-kept.json'),
  'fi-simple': () => import('../locales/fi-simple/feedback-form-kept.json'),
});
export type KeptId = IdsOf<typeof keptTexts>;
