/** What most texts here are written in; they are folded without taking letters apart. */
const common = /^[\x00-\x7fåäöÅÄÖ–’”]*$/;

const folded = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/**
 * A text as the search sees it: lower case, without diacritics (å and ä are a, ö is o), words parted by one space.
 * Folding what is folded changes nothing.
 */
export const fold = (text: string): string =>
  folded.test(text)
    ? text
    : (common.test(text)
        ? text
            .toLowerCase()
            .replace(/[åä]/g, 'a')
            .replace(/ö/g, 'o')
            .replace(/[^a-z0-9]+/g, ' ')
        : text
            .normalize('NFKD')
            .replace(/[\p{M}\u00ad]/gu, '')
            .toLowerCase()
            .replace(/[^\p{L}\p{N}]+/gu, ' ')
      ).trim();

/** The distinct words of a text, folded. */
export const wordsIn = (text: string): string[] => [...new Set(fold(text).split(' '))].filter(Boolean);
