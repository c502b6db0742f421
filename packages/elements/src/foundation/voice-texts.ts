import fi from '../locales/fi/voice.json';
import { defineTexts, type IdsOf } from './texts.ts';

/** Whose voice an entry of the board is, and what it is about. */
export const voiceTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/voice.json'),
  en: () => import('../locales/en/voice.json'),
  'fi-simple': () => import('../locales/fi-simple/voice.json'),
});
export type VoiceTextId = IdsOf<typeof voiceTexts>;
