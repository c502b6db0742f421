import meetingEn from '../locales/en/meeting.json' with { type: 'json' };
import en from '../locales/en/pathways.json' with { type: 'json' };
import meetingFi from '../locales/fi/meeting.json' with { type: 'json' };
import fi from '../locales/fi/pathways.json' with { type: 'json' };
import meetingSimple from '../locales/fi-simple/meeting.json' with { type: 'json' };
import simple from '../locales/fi-simple/pathways.json' with { type: 'json' };
import meetingSv from '../locales/sv/meeting.json' with { type: 'json' };
import sv from '../locales/sv/pathways.json' with { type: 'json' };
import { defineTexts, type IdOf, type Say } from '../texts.ts';

/** Words of the page of ways to take part. */
export const pathwaysTexts = defineTexts({ fi, sv, en, 'fi-simple': simple });
export type PathwaysSay = Say<IdOf<typeof pathwaysTexts>>;

/** Words of the sheet "what I want to say in my meeting". */
export const meetingTexts = defineTexts({
  fi: meetingFi,
  sv: meetingSv,
  en: meetingEn,
  'fi-simple': meetingSimple,
});
