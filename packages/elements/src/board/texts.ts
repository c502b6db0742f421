import { defineTexts, type IdsOf } from '../foundation/texts.ts';
import fi from '../locales/fi/board.json';

export const boardTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/board.json'),
  en: () => import('../locales/en/board.json'),
  'fi-simple': () => import('../locales/fi-simple/board.json'),
});
export type BoardId = IdsOf<typeof boardTexts>;
