/**
 * How many letters must be put in, taken away, changed or swapped with their neighbour until a word is another, up to
 * a limit; beyond it only that it is more.
 */
export const lettersBetween = (word: string, other: string, limit: number): number => {
  if (Math.abs(word.length - other.length) > limit) return limit + 1;
  let two: number[] = [];
  let one = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= word.length; row++) {
    const now = [row];
    let least = row;
    for (let at = 1; at <= other.length; at++) {
      const same = word[row - 1] === other[at - 1];
      let letters = Math.min(one[at]! + 1, now[at - 1]! + 1, one[at - 1]! + (same ? 0 : 1));
      if (row > 1 && at > 1 && word[row - 1] === other[at - 2] && word[row - 2] === other[at - 1])
        letters = Math.min(letters, two[at - 2]! + 1);
      now[at] = letters;
      least = Math.min(least, letters);
    }
    if (least > limit) return limit + 1;
    two = one;
    one = now;
  }
  return one[other.length]!;
};

/** How many slips of a thumb are forgiven in a word of so many letters. */
export const slipsIn = (letters: number): number => (letters < 5 ? 0 : letters < 8 ? 1 : 2);
