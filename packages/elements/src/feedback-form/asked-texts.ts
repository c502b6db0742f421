import fi from '../locales/fi/feedback-form-asked.json';
import { defineTexts, type IdsOf } from '../foundation/texts.ts';

/** What the form says around an organisation's own questions. */
export const askedTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/feedback-form-asked.json'),
  en: () => import('../locales/en/feedback-form-asked.json'),
  'fi-simple': () => import('../locales/fi-simple/feedback-form-asked.json'),
});
export type AskedId = IdsOf<typeof askedTexts>;
