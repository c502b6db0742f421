/** What the rest of the form says in words of the level's own. Fetched only where that level is asked for. */
import { defineLevelTexts } from '../foundation/texts.ts';

export const bundles = [
  defineLevelTexts({
    fi: () => import('../locales/fi/feedback-form-rest.youth.json'),
    sv: () => import('../locales/sv/feedback-form-rest.youth.json'),
    en: () => import('../locales/en/feedback-form-rest.youth.json'),
    'fi-simple': () => import('../locales/fi-simple/feedback-form-rest.youth.json'),
  }),
];
