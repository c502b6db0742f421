import en from '../locales/en/subscriptions.json' with { type: 'json' };
import fi from '../locales/fi/subscriptions.json' with { type: 'json' };
import simple from '../locales/fi-simple/subscriptions.json' with { type: 'json' };
import sv from '../locales/sv/subscriptions.json' with { type: 'json' };
import { defineTexts } from '../texts.ts';

export const subscriptionTexts = defineTexts({ fi, sv, en, 'fi-simple': simple });
