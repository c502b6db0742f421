/* What staff write of a matter for others is in other words than the person's. */

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
/** So many words in a row, the same as the person's, are a quotation; fewer than three alone are what anybody says. */
const quotation = 6;
const fewest = 3;

const holds = (words: readonly string[], run: readonly string[]): boolean =>
  ` ${words.join(' ')} `.includes(` ${run.join(' ')} `);

/** Does a wording repeat what the person wrote, in a run of words or whole? */
export const quotes = (wording: string, written: readonly string[]): boolean => {
  const words = wordsOf(wording);
  return written.some(text => {
    const theirs = wordsOf(text);
    if (theirs.length < fewest) return false;
    const length = Math.min(quotation, theirs.length);
    return theirs.some(
      (_, at) => at + length <= theirs.length && holds(words, theirs.slice(at, at + length)),
    );
  });
};

/** Does a wording hold what the person left of themselves: a name, a number, an address, who they are? */
export const names = (wording: string, left: readonly string[]): boolean => {
  const words = wordsOf(wording);
  const digits = wording.replace(/\D/g, '');
  return left.some(text => {
    const theirs = wordsOf(text);
    const number = text.replace(/\D/g, '');
    return (theirs.length > 0 && holds(words, theirs)) || (number.length >= 7 && digits.includes(number));
  });
};

export interface Known {
  /** All that the person wrote: messages and answers. */
  written: readonly string[];
  /** Of these what was written after the submission, of which nothing more was asked. */
  later?: readonly string[];
  /** All that they left of themselves. */
  left: readonly string[];
}

/** Does a text of staff repeat what the person wrote, or hold what they left of themselves? */
export const repeats = (text: string, { written, left }: Known): boolean =>
  quotes(text, written) || names(text, left);
