import { defineTexts, type IdsOf } from '../foundation/texts.ts';
import fi from '../locales/fi/feedback-form.json';

export const feedbackFormTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/feedback-form.json'),
  en: () => import('../locales/en/feedback-form.json'),
  'fi-simple': () => import('../locales/fi-simple/feedback-form.json'),
});
export type FeedbackFormId = IdsOf<typeof feedbackFormTexts>;
