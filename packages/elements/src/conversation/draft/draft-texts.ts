import { defineTexts, type IdsOf } from '../../foundation/texts.ts';
import fi from '../../locales/fi/conversation-draft.json';

export const draftTexts = defineTexts(fi, {
  sv: () => import('../../locales/sv/conversation-draft.json'),
  en: () => import('../../locales/en/conversation-draft.json'),
  'fi-simple': () => import('../../locales/fi-simple/conversation-draft.json'),
});
export type DraftId = IdsOf<typeof draftTexts>;
