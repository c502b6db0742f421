import type { AgeLevel } from '@kuulluksi/contract/vocabularies';
import { defineLevelTexts, defineTexts, type IdsOf, type TextBundle } from '../foundation/texts.ts';
import fi from '../locales/fi/join.json';

export const joinTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/join.json'),
  en: () => import('../locales/en/join.json'),
  'fi-simple': () => import('../locales/fi-simple/join.json'),
});
export type JoinId = IdsOf<typeof joinTexts>;

/** What a level says in words of its own. The adult's words are the plain ones. */
export const levelTexts: Partial<Record<AgeLevel, TextBundle<never>>> = {
  child: defineLevelTexts({
    fi: () => import('../locales/fi/join.child.json'),
    sv: () => import('../locales/sv/join.child.json'),
    en: () => import('../locales/en/join.child.json'),
    'fi-simple': () => import('../locales/fi-simple/join.child.json'),
  }),
  youth: defineLevelTexts({
    fi: () => import('../locales/fi/join.youth.json'),
    sv: () => import('../locales/sv/join.youth.json'),
    en: () => import('../locales/en/join.youth.json'),
    'fi-simple': () => import('../locales/fi-simple/join.youth.json'),
  }),
};
