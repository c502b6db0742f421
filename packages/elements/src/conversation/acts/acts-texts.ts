import { defineTexts, type IdsOf } from '../../foundation/texts.ts';
import fi from '../../locales/fi/conversation-acts.json';

export const actsTexts = defineTexts(fi, {
  sv: () => import('../../locales/sv/conversation-acts.json'),
  en: () => import('../../locales/en/conversation-acts.json'),
  'fi-simple': () => import('../../locales/fi-simple/conversation-acts.json'),
});
export type ActsId = IdsOf<typeof actsTexts>;
