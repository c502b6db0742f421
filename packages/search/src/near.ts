/**
 * The beginning of the text that is the word but for one letter too many, missing, wrong or swapped; or nothing.
 */
export const nearBeginning = (text: string, word: string): string | undefined => {
  let at = 0;
  while (at < word.length && text[at] === word[at]) at++;
  const end = word.length;
  const after = word.slice(at + 1);
  if (text.startsWith(after, at + 1)) return text.slice(0, end);
  if (text.startsWith(word.slice(at), at + 1)) return text.slice(0, end + 1);
  if (text.startsWith(after, at)) return text.slice(0, end - 1);
  const swapped = (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
  return text.startsWith(swapped, at) ? text.slice(0, end) : undefined;
};
