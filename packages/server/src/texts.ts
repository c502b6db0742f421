import { interfaceLanguages, type InterfaceLanguage } from '@kuulluksi/contract/vocabularies';

type Messages = Readonly<Record<string, string>>;
type Singular<Id> = Id extends `${infer Base}_${'one' | 'other'}` ? Base : Id;
type Values = Readonly<Record<string, string | number>>;

/** Says a message of a bundle in one language. */
export type Say<Id extends string> = (id: Id, values?: Values) => string;

/** The interface language that suits a tag best; Finnish where none does. */
export const interfaceLanguage = (tag: string | undefined): InterfaceLanguage => {
  const wanted = tag?.toLowerCase() ?? 'fi';
  const known = (candidate: string | undefined) =>
    interfaceLanguages.find(language => language === candidate);
  return known(wanted) ?? known(wanted.split('-')[0]) ?? 'fi';
};

/** The tag for `lang` in a page or mail: easy Finnish is Finnish for who reads aloud. */
export const htmlLanguage = (language: InterfaceLanguage): string =>
  language === 'fi-simple' ? 'fi' : language;

/** The tag for Intl: Finland's Swedish, and dates in English as they are written in Europe. */
export const formatLocale = (language: InterfaceLanguage): string =>
  ({ fi: 'fi-FI', 'fi-simple': 'fi-FI', sv: 'sv-FI', en: 'en-GB' })[language];

/** Texts that the server itself says, in mails and on its pages; the same form of files as the elements'. */
export const defineTexts =
  <const M extends Messages>(messages: Record<InterfaceLanguage, M>) =>
  (language: InterfaceLanguage): Say<Singular<keyof M & string>> => {
    const own: Messages = messages[language];
    const plural = new Intl.PluralRules(formatLocale(language));
    return (id, values = {}) => {
      const { count } = values;
      const chosen = typeof count === 'number' ? own[`${id}_${plural.select(count)}`] : undefined;
      const message = chosen ?? own[id] ?? id;
      return message.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
    };
  };

/** The ids of the messages of a bundle. */
export type IdOf<B> = B extends (language: InterfaceLanguage) => Say<infer Id> ? Id : never;
