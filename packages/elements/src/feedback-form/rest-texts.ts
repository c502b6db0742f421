import fi from '../locales/fi/feedback-form-rest.json';
import { defineTexts, type IdsOf } from '../foundation/texts.ts';

/** What the form says after its first view. */
export const restTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/feedback-form-rest.json'),
  en: () => import('../locales/en/feedback-form-rest.json'),
  'fi-simple': () => import('../locales/fi-simple/feedback-form-rest.json'),
});
export type RestId = IdsOf<typeof restTexts>;
