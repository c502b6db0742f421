/** Does the text begin with the word, but for one letter too many, missing, wrong or swapped? */
export const beginsNear = (text: string, word: string): boolean => {
  let at = 0;
  while (at < word.length && text[at] === word[at]) at++;
  const rest = word.slice(at + 1);
  return (
    text.startsWith(rest, at + 1) ||
    text.startsWith(rest, at) ||
    text.startsWith(word.slice(at), at + 1) ||
    text.startsWith((word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2), at)
  );
};
