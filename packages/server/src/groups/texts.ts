import en from '../locales/en/group.json' with { type: 'json' };
import fi from '../locales/fi/group.json' with { type: 'json' };
import simple from '../locales/fi-simple/group.json' with { type: 'json' };
import sv from '../locales/sv/group.json' with { type: 'json' };
import type { Speech } from '../pages/speech.ts';
import { defineTexts, type IdOf, type Say } from '../texts.ts';

const groupTexts = defineTexts({ fi, sv, en, 'fi-simple': simple });
type GroupTextId = IdOf<typeof groupTexts>;

/** How the pages of groups speak: a page's speech, with words of their own. */
export interface GroupSpeech extends Omit<Speech, 't' | 'label'> {
  t: Say<GroupTextId>;
  /** The label of a code; undefined for one that needs no words: what is usual, or unknown here. */
  label: (group: string, code: string) => string | undefined;
  day: (day: string) => string;
}

export const groupSpeech = (speech: Speech): GroupSpeech => {
  const t = groupTexts(speech.language);
  const format = new Intl.DateTimeFormat(speech.locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return {
    ...speech,
    t,
    label: (group, code) => {
      const id = `${group}.${code}`;
      const label = t(id as GroupTextId);
      return label === id ? undefined : label;
    },
    day: day => format.format(new Date(`${day}T12:00:00Z`)),
  };
};
