import en from '../locales/en/digest.json' with { type: 'json' };
import fi from '../locales/fi/digest.json' with { type: 'json' };
import simple from '../locales/fi-simple/digest.json' with { type: 'json' };
import sv from '../locales/sv/digest.json' with { type: 'json' };
import { defineTexts } from '../texts.ts';

export const digestTexts = defineTexts({ fi, sv, en, 'fi-simple': simple });
