/** Why a group takes nobody by a request: words that come where the server refused one. */
import { defineTexts, type IdsOf } from '../foundation/texts.ts';
import fi from '../locales/fi/join-refused.json';

const refusedTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/join-refused.json'),
  en: () => import('../locales/en/join-refused.json'),
  'fi-simple': () => import('../locales/fi-simple/join-refused.json'),
});
export const bundles = [refusedTexts];
export type RefusedId = IdsOf<typeof refusedTexts>;
