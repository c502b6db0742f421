import type { AgeLevel } from '@kuulluksi/contract/vocabularies';
import { defineLevelTexts, defineTexts, type IdsOf, type TextBundle } from '../foundation/texts.ts';
import fi from '../locales/fi/pathways.json';

export const pathwaysTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/pathways.json'),
  en: () => import('../locales/en/pathways.json'),
  'fi-simple': () => import('../locales/fi-simple/pathways.json'),
});
export type PathwaysId = IdsOf<typeof pathwaysTexts>;

/** What a level says in words of its own. */
export const levelTexts: Partial<Record<AgeLevel, TextBundle<never>>> = {
  child: defineLevelTexts({
    fi: () => import('../locales/fi/pathways.child.json'),
    sv: () => import('../locales/sv/pathways.child.json'),
    en: () => import('../locales/en/pathways.child.json'),
    'fi-simple': () => import('../locales/fi-simple/pathways.child.json'),
  }),
};
