import en from '../locales/en/mail.json' with { type: 'json' };
import fi from '../locales/fi/mail.json' with { type: 'json' };
import simple from '../locales/fi-simple/mail.json' with { type: 'json' };
import sv from '../locales/sv/mail.json' with { type: 'json' };
import { defineTexts } from '../texts.ts';

export const mailTexts = defineTexts({ fi, sv, en, 'fi-simple': simple });
