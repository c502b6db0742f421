import fi from '../../locales/fi/form.json';
import { defineTexts, type IdsOf } from '../texts.ts';

/** Words that every form needs. */
export const formTexts = defineTexts(fi, {
  sv: () => import('../../locales/sv/form.json'),
  en: () => import('../../locales/en/form.json'),
  'fi-simple': () => import('../../locales/fi-simple/form.json'),
});
export type FormTextId = IdsOf<typeof formTexts>;
