import { defineTexts, type IdsOf } from '../texts.ts';
import fi from '../../locales/fi/exit.json';

export const exitTexts = defineTexts(fi, {
  sv: () => import('../../locales/sv/exit.json'),
  en: () => import('../../locales/en/exit.json'),
  'fi-simple': () => import('../../locales/fi-simple/exit.json'),
});
export type ExitTextId = IdsOf<typeof exitTexts>;
