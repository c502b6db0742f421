import type { AgeLevel } from '@kuulluksi/contract/vocabularies';
import { defineLevelTexts, defineTexts, type IdsOf, type TextBundle } from '../foundation/texts.ts';
import fi from '../locales/fi/conversation.json';

export const conversationTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/conversation.json'),
  en: () => import('../locales/en/conversation.json'),
  'fi-simple': () => import('../locales/fi-simple/conversation.json'),
});
export type ConversationId = IdsOf<typeof conversationTexts>;

/** What a level says in words of its own, in every part. The adult's words are the plain ones. */
export const levelTexts: Partial<Record<AgeLevel, TextBundle<never>>> = {
  child: defineLevelTexts({
    fi: () => import('../locales/fi/conversation.child.json'),
    sv: () => import('../locales/sv/conversation.child.json'),
    en: () => import('../locales/en/conversation.child.json'),
    'fi-simple': () => import('../locales/fi-simple/conversation.child.json'),
  }),
  youth: defineLevelTexts({
    fi: () => import('../locales/fi/conversation.youth.json'),
    sv: () => import('../locales/sv/conversation.youth.json'),
    en: () => import('../locales/en/conversation.youth.json'),
    'fi-simple': () => import('../locales/fi-simple/conversation.youth.json'),
  }),
  professional: defineLevelTexts({
    fi: () => import('../locales/fi/conversation.professional.json'),
    sv: () => import('../locales/sv/conversation.professional.json'),
    en: () => import('../locales/en/conversation.professional.json'),
    'fi-simple': () => import('../locales/fi-simple/conversation.professional.json'),
  }),
};
