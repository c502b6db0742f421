import type { AgeLevel, InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import enChild from '../locales/en/join.child.json' with { type: 'json' };
import enYouth from '../locales/en/join.youth.json' with { type: 'json' };
import en from '../locales/en/join.json' with { type: 'json' };
import simpleChild from '../locales/fi-simple/join.child.json' with { type: 'json' };
import simpleYouth from '../locales/fi-simple/join.youth.json' with { type: 'json' };
import simple from '../locales/fi-simple/join.json' with { type: 'json' };
import fiChild from '../locales/fi/join.child.json' with { type: 'json' };
import fiYouth from '../locales/fi/join.youth.json' with { type: 'json' };
import fi from '../locales/fi/join.json' with { type: 'json' };
import svChild from '../locales/sv/join.child.json' with { type: 'json' };
import svYouth from '../locales/sv/join.youth.json' with { type: 'json' };
import sv from '../locales/sv/join.json' with { type: 'json' };
import type { Speech } from '../pages/speech.ts';
import { defineTexts, type IdOf, type Say } from '../texts.ts';

const messages = { fi, sv, en, 'fi-simple': simple };
const ofLevel: Partial<Record<AgeLevel, Record<InterfaceLanguage, Readonly<Record<string, string>>>>> = {
  child: { fi: fiChild, sv: svChild, en: enChild, 'fi-simple': simpleChild },
  youth: { fi: fiYouth, sv: svYouth, en: enYouth, 'fi-simple': simpleYouth },
};
const plain = defineTexts(messages);
export type JoinTextId = IdOf<typeof plain>;

/** How the page of who asks to join speaks: a page's speech, with words of its own. */
export interface JoinSpeech extends Omit<Speech, 't' | 'label'> {
  t: Say<JoinTextId>;
  /** The words of a code, or nothing where it has none. */
  label: (group: string, code: string) => string;
}

export const joinSpeech = (speech: Speech): JoinSpeech => {
  const { language, level } = speech;
  const t = plain(language);
  const own = ofLevel[level]?.[language] ?? {};
  const say: Say<JoinTextId> = (id, values) => own[`${id}.${level}`] ?? t(id, values);
  return {
    ...speech,
    t: say,
    label: (group, code) => {
      const id = `${group}.${code}` as JoinTextId;
      return id in messages.fi ? say(id) : '';
    },
  };
};
