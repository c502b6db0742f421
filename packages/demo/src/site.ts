import type { Markup } from './html.ts';

export const languages = ['fi', 'sv', 'en', 'fi-simple'] as const;
export type Language = (typeof languages)[number];

/** A word in the four languages of the sites. */
export type Words = Record<Language, string>;

/** One address of a site, without the language: `groups`; empty for the front page. */
export interface Page {
  path: string;
  /** Name in the site's navigation; missing for a page that stands elsewhere. */
  inNavigation?: Words;
  title: Words;
  body: (language: Language) => Markup;
}

export interface Site {
  name: string;
  port: number;
  /** Folder of the site's own style and pictures, below public/. */
  folder: string;
  pages: Page[];
  layout: (page: Page, language: Language, address: (path: string, language: Language) => string) => Markup;
}

/** `/groups` in Finnish, `/sv/groups` in Swedish. */
export const addressOf = (path: string, language: Language): string =>
  `/${[language === 'fi' ? '' : language, path].filter(Boolean).join('/')}`;

export const languageNames: Words = { fi: 'Suomi', sv: 'Svenska', en: 'English', 'fi-simple': 'Selkosuomi' };
