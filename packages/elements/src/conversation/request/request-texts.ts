import { defineTexts, type IdsOf } from '../../foundation/texts.ts';
import fi from '../../locales/fi/conversation-request.json';

export const requestTexts = defineTexts(fi, {
  sv: () => import('../../locales/sv/conversation-request.json'),
  en: () => import('../../locales/en/conversation-request.json'),
  'fi-simple': () => import('../../locales/fi-simple/conversation-request.json'),
});
export type RequestId = IdsOf<typeof requestTexts>;
