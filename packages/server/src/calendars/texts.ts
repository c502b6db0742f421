import en from '../locales/en/calendar.json' with { type: 'json' };
import fi from '../locales/fi/calendar.json' with { type: 'json' };
import simple from '../locales/fi-simple/calendar.json' with { type: 'json' };
import sv from '../locales/sv/calendar.json' with { type: 'json' };
import { defineTexts } from '../texts.ts';

/** Words of calendars: neutral, for others may see them. */
export const calendarTexts = defineTexts({ fi, sv, en, 'fi-simple': simple });
