import type { Text } from '@kuulluksi/contract/foundation/texts';
import { interfaceLanguages, type AgeLevel, type InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import enChild from '../locales/en/pages.child.json' with { type: 'json' };
import enProfessional from '../locales/en/pages.professional.json' with { type: 'json' };
import enYouth from '../locales/en/pages.youth.json' with { type: 'json' };
import en from '../locales/en/pages.json' with { type: 'json' };
import simpleChild from '../locales/fi-simple/pages.child.json' with { type: 'json' };
import simpleProfessional from '../locales/fi-simple/pages.professional.json' with { type: 'json' };
import simpleYouth from '../locales/fi-simple/pages.youth.json' with { type: 'json' };
import simple from '../locales/fi-simple/pages.json' with { type: 'json' };
import fiChild from '../locales/fi/pages.child.json' with { type: 'json' };
import fiProfessional from '../locales/fi/pages.professional.json' with { type: 'json' };
import fiYouth from '../locales/fi/pages.youth.json' with { type: 'json' };
import fi from '../locales/fi/pages.json' with { type: 'json' };
import svChild from '../locales/sv/pages.child.json' with { type: 'json' };
import svProfessional from '../locales/sv/pages.professional.json' with { type: 'json' };
import svYouth from '../locales/sv/pages.youth.json' with { type: 'json' };
import sv from '../locales/sv/pages.json' with { type: 'json' };
import { defineTexts, formatLocale, type IdOf, type Say } from '../texts.ts';
import { html, type Markup } from './html.ts';

type Messages = Readonly<Record<string, string>>;

const messages = { fi, sv, en, 'fi-simple': simple };
/** What a level says in words of its own: `kind.youth` beside `kind`. The adult's words are the plain ones. */
const ofLevel: Record<AgeLevel, Partial<Record<InterfaceLanguage, Messages>>> = {
  child: { fi: fiChild, sv: svChild, en: enChild, 'fi-simple': simpleChild },
  youth: { fi: fiYouth, sv: svYouth, en: enYouth, 'fi-simple': simpleYouth },
  adult: {},
  professional: {
    fi: fiProfessional,
    sv: svProfessional,
    en: enProfessional,
    'fi-simple': simpleProfessional,
  },
};

/** The ids of the texts of the server's pages. */
export type PageTextId = IdOf<ReturnType<typeof defineTexts<typeof fi>>>;

/** How a page of the server speaks one language. Texts have the form of the elements' own: i18next's JSON. */
export interface Speech {
  language: InterfaceLanguage;
  /** The level of words, and of the help that is named. */
  level: AgeLevel;
  /** The tag for Intl and for `lang`: easy Finnish is Finnish there. */
  locale: string;
  t: Say<PageTextId>;
  /** The label of a code; an unknown one reads as "other". */
  label: (group: string, code: string) => string;
  /** A text of an organisation's, marked with its own language where it is not the page's. */
  say: (text: Text) => Markup;
}

/** The plain texts, with the level's own over them. */
const messagesOf = (language: InterfaceLanguage, level: AgeLevel): typeof fi => {
  const own = Object.entries(ofLevel[level][language] ?? {});
  return {
    ...messages[language],
    ...Object.fromEntries(own.map(([id, words]) => [id.replace(`.${level}`, ''), words])),
  };
};

const speechOf = (language: InterfaceLanguage, level: AgeLevel): Speech => {
  const own = messagesOf(language, level);
  const known: Messages = own;
  const locale = formatLocale(language);
  const t = defineTexts({ fi: own, sv: own, en: own, 'fi-simple': own })(language);
  return {
    language,
    level,
    locale,
    t,
    label: (group, code) => known[`${group}.${code}`] ?? t('other'),
    say: ({ text, lang }) =>
      lang === language || lang === language.split('-')[0]
        ? html`${text}`
        : html`<span lang="${lang}">${text}</span>`,
  };
};

const levels = Object.keys(ofLevel) as AgeLevel[];
const speeches = new Map<string, Speech>(
  interfaceLanguages.flatMap(language =>
    levels.map(level => [`${language} ${level}`, speechOf(language, level)] as const),
  ),
);

/** Speech in the language asked for, Finnish where there is none; in the words of the level. */
export const speechIn = (asked: unknown, level: AgeLevel = 'adult'): Speech =>
  speeches.get(`${String(asked)} ${level}`) ?? (speeches.get(`fi ${level}`) as Speech);
