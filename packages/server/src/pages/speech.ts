import type { Text } from '@kuulluksi/contract/foundation/texts';
import { interfaceLanguages, type InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import en from '../locales/en/pages.json' with { type: 'json' };
import simple from '../locales/fi-simple/pages.json' with { type: 'json' };
import fi from '../locales/fi/pages.json' with { type: 'json' };
import sv from '../locales/sv/pages.json' with { type: 'json' };
import { defineTexts, formatLocale, type IdOf, type Say } from '../texts.ts';
import { html, type Markup } from './html.ts';

const messages = { fi, sv, en, 'fi-simple': simple };
const texts = defineTexts(messages);
/** The ids of the texts of the server's pages. */
export type PageTextId = IdOf<typeof texts>;

/** How a page of the server speaks one language. Texts have the form of the elements' own: i18next's JSON. */
export interface Speech {
  language: InterfaceLanguage;
  /** The tag for Intl and for `lang`: easy Finnish is Finnish there. */
  locale: string;
  t: Say<PageTextId>;
  /** The label of a code; an unknown one reads as "other". */
  label: (group: string, code: string) => string;
  /** A text of an organisation's, marked with its own language where it is not the page's. */
  say: (text: Text) => Markup;
}

const speechOf = (language: InterfaceLanguage): Speech => {
  const own: Readonly<Record<string, string>> = messages[language];
  const locale = formatLocale(language);
  const t = texts(language);
  return {
    language,
    locale,
    t,
    label: (group, code) => own[`${group}.${code}`] ?? t('other'),
    say: ({ text, lang }) =>
      lang === language || lang === language.split('-')[0]
        ? html`${text}`
        : html`<span lang="${lang}">${text}</span>`,
  };
};

const speeches = new Map(interfaceLanguages.map(language => [language, speechOf(language)]));

/** Speech in the language asked for; Finnish where there is none. */
export const speechIn = (asked: unknown): Speech =>
  speeches.get(asked as InterfaceLanguage) ?? (speeches.get('fi') as Speech);
