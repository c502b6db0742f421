import { defineTexts, type IdsOf, type Translate } from '../foundation/texts.ts';
import fi from '../locales/fi/board-browsing.json';

export const browsingTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/board-browsing.json'),
  en: () => import('../locales/en/board-browsing.json'),
  'fi-simple': () => import('../locales/fi-simple/board-browsing.json'),
});
export type BrowsingTranslate = Translate<IdsOf<typeof browsingTexts>>;
