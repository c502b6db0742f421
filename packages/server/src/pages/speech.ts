import type { Text } from '@kuulluksi/contract/foundation/texts';
import { interfaceLanguages, type InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import en from '../locales/en/pages.json' with { type: 'json' };
import simple from '../locales/fi-simple/pages.json' with { type: 'json' };
import fi from '../locales/fi/pages.json' with { type: 'json' };
import sv from '../locales/sv/pages.json' with { type: 'json' };
import { html, type Markup } from './html.ts';

type Messages = typeof fi;
type Singular<Id> = Id extends `${infer Base}_${'one' | 'other'}` ? Base : Id;
/** The ids of the texts of the server's pages. */
export type PageTextId = Singular<keyof Messages>;

const messages: Readonly<Record<InterfaceLanguage, Messages>> = { fi, sv, en, 'fi-simple': simple };
const locales: Readonly<Record<InterfaceLanguage, string>> = {
  fi: 'fi-FI',
  sv: 'sv-FI',
  en: 'en-GB',
  'fi-simple': 'fi-FI',
};

/** How a page of the server speaks one language. Texts have the form of the elements' own: i18next's JSON. */
export interface Speech {
  language: InterfaceLanguage;
  /** The tag for Intl and for `lang`: easy Finnish is Finnish there. */
  locale: string;
  t: (id: PageTextId, values?: Readonly<Record<string, string | number>>) => string;
  /** The label of a code; an unknown one reads as "other". */
  label: (group: string, code: string) => string;
  /** A text of an organisation's, marked with its own language where it is not the page's. */
  say: (text: Text) => Markup;
}

const speechOf = (language: InterfaceLanguage): Speech => {
  const own: Readonly<Record<string, string>> = messages[language];
  const locale = locales[language];
  const plural = new Intl.PluralRules(locale);
  const t: Speech['t'] = (id, values = {}) => {
    const { count } = values;
    const chosen = typeof count === 'number' ? own[`${id}_${plural.select(count)}`] : undefined;
    return (chosen ?? own[id] ?? id).replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
      String(values[name] ?? ''),
    );
  };
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
