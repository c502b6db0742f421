import fi from '../locales/fi/matter.json';
import { defineTexts, type IdsOf } from './texts.ts';

/** Labels of a matter's codes (kind, status, source, role), for all that show a matter's course. */
export const matterTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/matter.json'),
  en: () => import('../locales/en/matter.json'),
  'fi-simple': () => import('../locales/fi-simple/matter.json'),
});
export type MatterTextId = IdsOf<typeof matterTexts>;
