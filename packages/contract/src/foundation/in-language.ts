import type { Text, Texts } from './texts.ts';

/**
 * A text in the language asked for, else in a wider one (`fi` for `fi-simple`), else in the first of the
 * organisation's languages that there is, else in any. The answer says which it became.
 */
export const inLanguage = (texts: Texts, asked: string | undefined, languages: readonly string[]): Text => {
  const wider = asked?.split('-')[0];
  const lang =
    [asked, wider, ...languages, ...Object.keys(texts)].find(tag => tag && Object.hasOwn(texts, tag)) ??
    'und';
  return { text: texts[lang] ?? '', lang };
};
