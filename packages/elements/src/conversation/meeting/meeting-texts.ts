import { defineTexts, type IdsOf } from '../../foundation/texts.ts';
import fi from '../../locales/fi/conversation-meeting.json';

export const meetingTexts = defineTexts(fi, {
  sv: () => import('../../locales/sv/conversation-meeting.json'),
  en: () => import('../../locales/en/conversation-meeting.json'),
  'fi-simple': () => import('../../locales/fi-simple/conversation-meeting.json'),
});
export type MeetingId = IdsOf<typeof meetingTexts>;
