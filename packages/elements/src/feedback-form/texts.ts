import type { AgeLevel } from '@kuulluksi/contract/vocabularies';
import { defineLevelTexts, defineTexts, type IdsOf, type TextBundle } from '../foundation/texts.ts';
import fi from '../locales/fi/feedback-form.json';

export const feedbackFormTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/feedback-form.json'),
  en: () => import('../locales/en/feedback-form.json'),
  'fi-simple': () => import('../locales/fi-simple/feedback-form.json'),
});
export type FeedbackFormId = IdsOf<typeof feedbackFormTexts>;

/** What a level says in words of its own. The adult's words are the plain ones. */
export const levelTexts: Partial<Record<AgeLevel, TextBundle<never>>> = {
  youth: defineLevelTexts({
    fi: () => import('../locales/fi/feedback-form.youth.json'),
    sv: () => import('../locales/sv/feedback-form.youth.json'),
    en: () => import('../locales/en/feedback-form.youth.json'),
    'fi-simple': () => import('../locales/fi-simple/feedback-form.youth.json'),
  }),
  professional: defineLevelTexts({
    fi: () => import('../locales/fi/feedback-form.professional.json'),
    sv: () => import('../locales/sv/feedback-form.professional.json'),
    en: () => import('../locales/en/feedback-form.professional.json'),
    'fi-simple': () => import('../locales/fi-simple/feedback-form.professional.json'),
  }),
};
