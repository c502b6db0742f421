import en from '../locales/en/matter.json' with { type: 'json' };
import fi from '../locales/fi/matter.json' with { type: 'json' };
import simple from '../locales/fi-simple/matter.json' with { type: 'json' };
import sv from '../locales/sv/matter.json' with { type: 'json' };
import { defineTexts } from '../texts.ts';

export const matterTexts = defineTexts({ fi, sv, en, 'fi-simple': simple });
