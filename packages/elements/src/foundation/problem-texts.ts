import fi from '../locales/fi/problem.json';
import { defineTexts, type IdsOf } from './texts.ts';

/** What a person reads where the server refused, by the problem's code. Fetched when it is needed. */
export const problemTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/problem.json'),
  en: () => import('../locales/en/problem.json'),
  'fi-simple': () => import('../locales/fi-simple/problem.json'),
});
export const bundles = [problemTexts];
export type ProblemTextId = IdsOf<typeof problemTexts>;
