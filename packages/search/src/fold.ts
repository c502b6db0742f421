/**
 * A text as the search sees it: lower case, without diacritics (å and ä are a, ö is o), words parted by one space.
 * Folding what is folded changes nothing.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The distinct words of a text, folded. */
export const wordsIn = (text: string): string[] => [...new Set(fold(text).split(' '))].filter(Boolean);
