import { defineTexts, type IdsOf } from '../foundation/texts.ts';
import fi from '../locales/fi/conversation.json';

export const conversationTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/conversation.json'),
  en: () => import('../locales/en/conversation.json'),
  'fi-simple': () => import('../locales/fi-simple/conversation.json'),
});
export type ConversationId = IdsOf<typeof conversationTexts>;
