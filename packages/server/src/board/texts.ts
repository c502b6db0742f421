import en from '../locales/en/board.json' with { type: 'json' };
import fi from '../locales/fi/board.json' with { type: 'json' };
import simple from '../locales/fi-simple/board.json' with { type: 'json' };
import sv from '../locales/sv/board.json' with { type: 'json' };
import { defineTexts } from '../texts.ts';

/** Words of the board's own page, its print summary, its feed and its pictures. */
export const boardTexts = defineTexts({ fi, sv, en, 'fi-simple': simple });
