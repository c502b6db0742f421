import en from '../locales/en/embedding.json' with { type: 'json' };
import fi from '../locales/fi/embedding.json' with { type: 'json' };
import simple from '../locales/fi-simple/embedding.json' with { type: 'json' };
import sv from '../locales/sv/embedding.json' with { type: 'json' };
import { matterTexts } from '../board/matter-texts.ts';
import { groupSpeech } from '../groups/texts.ts';
import { joinSpeech } from '../joining/texts.ts';
import type { Speech } from '../pages/speech.ts';
import { defineTexts, type IdOf, type Say } from '../texts.ts';

/** Words of the page that writes codes. */
export const embeddingTexts = defineTexts({ fi, sv, en, 'fi-simple': simple });
export type EmbeddingTextId = IdOf<typeof embeddingTexts>;
export type EmbeddingSay = Say<EmbeddingTextId>;

/** The words of a code of an attribute: those that the pages of its own capability use. */
export const labelOf = (speech: Speech, attribute: string, code: string): string => {
  const own = embeddingTexts(speech.language);
  const [group, say]: [string, (id: never) => string] = {
    audience: ['audience', groupSpeech(speech).t] as [string, (id: never) => string],
    'care-context': ['careContext', groupSpeech(speech).t] as [string, (id: never) => string],
    status: ['status', matterTexts(speech.language)] as [string, (id: never) => string],
    about: ['theme', speech.t] as [string, (id: never) => string],
    as: ['as', joinSpeech(speech).t] as [string, (id: never) => string],
  }[attribute] ?? [attribute, own];
  return say(`${group}.${code}` as never);
};
