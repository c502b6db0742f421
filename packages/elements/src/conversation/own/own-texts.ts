import { defineTexts, type IdsOf } from '../../foundation/texts.ts';
import fi from '../../locales/fi/conversation-own.json';

export const ownTexts = defineTexts(fi, {
  sv: () => import('../../locales/sv/conversation-own.json'),
  en: () => import('../../locales/en/conversation-own.json'),
  'fi-simple': () => import('../../locales/fi-simple/conversation-own.json'),
});
export type OwnId = IdsOf<typeof ownTexts>;
