import type { InterfaceLanguage } from '@kuulluksi/contract/page-vocabularies';
import { languageOfCode, languagesHere } from './languages-here.ts';

/** The nearest `lang` around a node, across shadow roots: the node's own, an ancestor's, the page's. */
const nearestLang = (node: Node): string | undefined => {
  for (let at: Node | null = node; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null) {
    const lang = (at as Partial<Element>).getAttribute?.('lang');
    if (lang) return lang;
  }
  return undefined;
};

/** The interface language that suits a tag best; that of the code (Finnish) where none does. */
export const interfaceLanguage = (tag: string | undefined): InterfaceLanguage => {
  const wanted = tag?.toLowerCase() ?? languageOfCode;
  const known = (candidate: string) => languagesHere.find(language => language === candidate);
  return known(wanted) ?? known(wanted.split('-')[0] ?? '') ?? languageOfCode;
};

export const languageOf = (node: Node): InterfaceLanguage => interfaceLanguage(nearestLang(node));

/** The tag for Intl: Finland's Swedish, and dates in English as they are written in Europe. */
export const formatLocale = (language: string): string =>
  ({ fi: 'fi-FI', 'fi-simple': 'fi-FI', sv: 'sv-FI', en: 'en-GB' })[language] ?? language;
