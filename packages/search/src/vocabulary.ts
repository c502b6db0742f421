import { endsForm, stemsOf } from './forms.ts';
import * as sure from './sure.ts';
import { lettersBetween, slipsIn } from './near.ts';

/** Distinct folded words in alphabetical order, also as one string, a line a word, so that one scan goes through all. */
export interface Vocabulary {
  words: readonly string[];
  all: string;
  /** Where each word's line begins; one more at the end. */
  starts: Uint32Array;
  /** The letters of each word as bits, to pass over what cannot be near. */
  letters?: Int32Array;
}

export const vocabularyOf = (given: Iterable<string>): Vocabulary => {
  const words = [...given].sort();
  const starts = new Uint32Array(words.length + 1);
  words.forEach((word, at) => (starts[at + 1] = starts[at]! + word.length + 1));
  return { words, all: `${words.join('\n')}\n`, starts };
};

export type Matches = Map<number, number>;

const note = (matches: Matches, at: number, found: number) => {
  if ((matches.get(at) ?? 0) < found) matches.set(at, found);
};

/** The first word that does not sort before this one. */
const placeOf = (words: readonly string[], sought: string): number => {
  let from = 0;
  let to = words.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (words[middle]! < sought) from = middle + 1;
    else to = middle;
  }
  return from;
};

const startsOf = (
  { words }: Vocabulary,
  beginning: string,
  each: (at: number, rest: string) => void,
): void => {
  for (let at = placeOf(words, beginning); words[at]?.startsWith(beginning); at++)
    each(at, words[at]!.slice(beginning.length));
};

/** Words that are this word, a form of it, or begin with it or with its stem. */
export const matchesFromStart = (vocabulary: Vocabulary, word: string): Matches => {
  const matches: Matches = new Map();
  startsOf(vocabulary, word, (at, rest) => note(matches, at, rest === '' ? sure.whole : sure.beginning));
  for (const stem of stemsOf(word)) {
    startsOf(vocabulary, stem, (at, rest) => {
      if (endsForm(stem, rest)) note(matches, at, sure.form);
      // A short stem is no proof by itself: huoli must not find huolto.
      else if (stem.length > 4) note(matches, at, sure.stemBeginning);
    });
  }
  return matches;
};

/** Where few letters of a word are enough: inside, only at its end, or nowhere. */
export type Few = 'inside' | 'end' | 'nowhere';

/** Adds words that hold this word, or its stem as their last part. */
export const addInside = (
  matches: Matches,
  { words, all, starts }: Vocabulary,
  word: string,
  few: Few,
): void => {
  if (word.length < 4 && few === 'nowhere') return;
  for (const sought of new Set([word, ...stemsOf(word)])) {
    const typed = sought === word;
    if (!typed && sought.length < 4) continue;
    let record = 0;
    for (let at = all.indexOf(sought); at >= 0; at = all.indexOf(sought, at + 1)) {
      while (starts[record + 1]! <= at) record++;
      const before = at - starts[record]!;
      if (before === 0) continue;
      const rest = words[record]!.slice(before + sought.length);
      if (sought.length > 3 && before > 1 && endsForm(sought, rest)) note(matches, record, sure.lastPart);
      else if (typed && sought.length > 3) note(matches, record, sure.inside);
      else if (typed && (rest === '' || few === 'inside')) note(matches, record, sure.fewInside);
    }
  }
};

const bitsOf = (word: string): number => {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
};
const howMany = (bits: number): number => {
  let left = bits;
  let many = 0;
  for (; left; many++) left &= left - 1;
  return many;
};

/** Words that are this word but for slips of a thumb, alone or with another ending. */
export const matchesNear = (vocabulary: Vocabulary, word: string): Matches => {
  const matches: Matches = new Map();
  if (word.length < 4 || /\d/.test(word)) return matches;
  const { words } = vocabulary;
  const letters = (vocabulary.letters ??= Int32Array.from(words, bitsOf));
  const slips = slipsIn(word.length);
  const bits = bitsOf(word);
  const stems = stemsOf(word)
    .map(stem => ({ stem, slips: slipsIn(stem.length - 2), bits: bitsOf(stem) }))
    .filter(one => one.slips);
  words.forEach((candidate, at) => {
    // Of each letter that is wrong one may be missing here and one there.
    if (Math.abs(candidate.length - word.length) < 4 && howMany(bits ^ letters[at]!) <= 2 * slips) {
      const between = lettersBetween(word, candidate, slips);
      if (between <= slips && (between < 2 || candidate[0] === word[0])) note(matches, at, 70 - 15 * between);
    }
    for (const one of stems) {
      const { length } = one.stem;
      if (candidate[0] !== one.stem[0] || howMany(one.bits & ~letters[at]!) > one.slips) continue;
      // Of a short stem no letter is missing or too many: kirjasto is not near to kirjataan.
      const more = length < 8 ? 0 : one.slips;
      for (let end = length - more; end <= Math.min(length + more, candidate.length); end++) {
        const beginning = candidate.slice(0, end);
        const isForm = endsForm(beginning, candidate.slice(end));
        const between = isForm || more ? lettersBetween(one.stem, beginning, one.slips) : length;
        if (between <= one.slips) note(matches, at, (isForm ? 65 : 55) - 15 * between);
      }
    }
  });
  return matches;
};
