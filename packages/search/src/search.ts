import { wordsIn } from './fold.ts';
import { columns, stride, type SearchIndex } from './index.ts';
import * as sure from './sure.ts';
import { afterAge, optionalWords } from './small-words.ts';
import { addInside, matchesFromStart, matchesNear, type Few, type Matches } from './vocabulary.ts';

export interface SearchQuery {
  q?: string | undefined;
  /** Chosen codes by facet. One of a facet's codes is enough; every facet must fit. */
  chosen?: Record<string, readonly string[]>;
  /** Facets to count. @default all */
  counted?: readonly string[];
  /** Where none has all the words, give those that come nearest. @default false */
  nearest?: boolean;
  /** The place of each record, by its place in the index: then what is found comes in this order. */
  places?: readonly number[] | undefined;
}

export interface SearchAnswer {
  /** Best first; in the order given when nothing is searched. */
  ids: string[];
  total: number;
  /** How many carry each code, by facet; each facet counted under the query and the choices of the others. */
  facets: Record<string, Record<string, number>>;
  /** None has all the words, or others come much nearer: what is nearest is there, though it has not all of them. */
  partial: boolean;
}

/** More words than this narrow nothing; a query must not cost without bound. */
const mostWords = 12;
/** How much a find counts by where it is. */
const weights: number[] = [];
weights[columns.title] = 1;
weights[columns.text] = 0.6;
weights[columns.words] = 0.25;
weights[columns.onlyCode] = 0.8;
weights[columns.code] = 0.5;
/** How sure a find by people's own words is. */
const byCode = 0.9;
const byOtherWords = 0.7;
const byBesides = 0.4;
/** Of the nearest find, what is still near. */
const near = 0.45;

/** Words of the texts and people's own words that a word of the query may be. */
interface Matched {
  texts: Matches;
  own: Matches;
}

/** One word of the query: how sure each column of each record holds it, in per cent. */
interface Sought {
  word: string;
  required: boolean;
  finds: Uint8Array;
  /** The same for what only brings further up. */
  besides: Uint8Array;
}

const surestOf = ({ texts, own }: Matched): number => Math.max(0, ...texts.values(), ...own.values());

const matchesOf = (index: SearchIndex, word: string): Matched => {
  const own = matchesFromStart(index.own.vocabulary, word);
  for (const [at, found] of own) if (found < (word.length < 4 ? sure.form : sure.beginning)) own.delete(at);
  const texts = matchesFromStart(index.vocabulary, word);
  // Have is no form of häpeä.
  for (const at of texts.keys())
    if (index.own.small.has(index.vocabulary.words[at]!)) texts.set(at, sure.inside);
  return { texts, own };
};

const spread = (finds: Uint8Array, postings: readonly number[] = [], found: number) => {
  for (let at = 0; at < postings.length; at++) {
    const posting = postings[at]!;
    if (finds[posting]! < found) finds[posting] = found;
  }
};

/** Marks the records in which a word of the query may be. */
const take = (index: SearchIndex, { finds, besides }: Sought, { texts, own }: Matched, least = 0): void => {
  for (const [at, found] of texts) if (found >= least) spread(finds, index.postings[at], found);
  const { vocabulary, meanings, named } = index.own;
  const reach = (into: Uint8Array, target: string, share: number, codeShare: number): void => {
    const [facet = '', code] = target.split(':');
    if (code === undefined) {
      for (const [at, found] of matchesFromStart(index.vocabulary, target))
        if (found >= sure.beginning) spread(into, index.postings[at], (share * found) / 100);
    } else if (index.facets.has(facet)) {
      spread(into, index.facets.get(facet)!.get(code), codeShare);
    } else {
      for (const word of named.get(target) ?? []) reach(into, word, share, 0);
    }
  };
  for (const [at, found] of own) {
    if (found < least) continue;
    for (const { meant, besides: more } of meanings.get(vocabulary.words[at]!)!) {
      for (const target of meant) reach(finds, target, found * byOtherWords, found * byCode);
      for (const target of more) reach(besides, target, found * byBesides, found * byBesides);
    }
  }
};

/** The same for a word that is surely meant, if it is one. */
const takeKnown = (index: SearchIndex, sought: readonly Sought[], word: string, least = sure.form): void => {
  const matched = matchesOf(index, word);
  if (surestOf(matched) >= least) for (const one of sought) take(index, one, matched);
};

/** Two words that a word is made of, if both are known, or the first, if it is long and known as it stands. */
const partsOf = (index: SearchIndex, word: string): string[] | undefined => {
  let best: string[] | undefined;
  let most = 0;
  for (let at = 3; at <= word.length - 3; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    const [first = 0, last = 0] = parts.map(part => surestOf(matchesOf(index, part)));
    const rest = word.length - at;
    // The shorter a part, the surer it must be: anything has three letters of something in it.
    const both =
      first >= (at > 5 ? sure.beginning : sure.whole) && last >= (rest > 3 ? sure.form : sure.whole);
    const now = both
      ? first + last + Math.min(at, rest)
      : at > 5 && (first === sure.whole || (at > 8 && matchesNear(index.own.vocabulary, parts[0]!).size))
        ? at
        : 0;
    if (now > most) [best, most] = [parts, now];
  }
  return best;
};

/** Looks for one word of the query; a compound that is nowhere is looked for by its parts. */
const seek = (index: SearchIndex, word: string, required: boolean, few: Few, isAge = false): Sought[] => {
  const letter = /^[a-z]$/.test(word) && few + word;
  const known = letter && index.letters.get(letter);
  const finds = known ? known.slice() : new Uint8Array(index.records.length * stride);
  const sought = { word, required, finds, besides: new Uint8Array(finds.length) };
  if (known) return [sought];
  const matched = matchesOf(index, word);
  if (/^\d\d?$/.test(word)) {
    spread(finds, index.facets.get('age')?.get(word), sure.whole);
    // 17 is the age, and hardly the hour.
    if (isAge) for (const at of matched.texts.keys()) matched.texts.set(at, sure.fewInside);
  }
  addInside(matched.texts, index.vocabulary, word, few);
  take(index, sought, matched);
  if (letter) index.letters.set(letter, finds.slice());
  // Beyond 60 letters it is no word with a slip.
  if (word.length < 4 || word.length > 60 || finds.some(found => found >= sure.inside / 2)) return [sought];

  // A letter once or twice, or two that changed places.
  for (let at = 0; at < word.length; at++) {
    const before = word.slice(0, at);
    const [one = '', other = ''] = word.slice(at);
    takeKnown(index, [sought], before + one + word.slice(at), word.length < 6 ? sure.whole : sure.form);
    if (word.length > 4)
      takeKnown(index, [sought], before + (one === other ? one : other + one) + word.slice(at + 2));
  }
  const near = {
    texts: matchesNear(index.vocabulary, word),
    own: matchesNear(index.own.vocabulary, matched.own.size ? '' : word),
  };
  const surest = surestOf(near);
  const parts = surest < 50 ? partsOf(index, word) : undefined;
  if (parts) return parts.flatMap(part => seek(index, part, required && !optionalWords.has(part), 'nowhere'));
  // What is nearer hides what is less near.
  take(index, sought, near, surest - 15);
  return [sought];
};

const seekAll = (index: SearchIndex, words: readonly string[]): Sought[] => {
  const telling = words.filter(word => !index.own.small.has(word));
  const used = telling.length ? telling : words;
  const firm = used.filter(word => !optionalWords.has(word));
  const sought = used.flatMap(word =>
    seek(
      index,
      word,
      !firm.length || firm.includes(word),
      // In a text that holds all words as they stand, only the first can begin inside a word.
      words.length === 1 ? 'inside' : word === words[0] ? 'end' : 'nowhere',
      afterAge.test(words[words.indexOf(word) + 1] ?? ''),
    ),
  );
  // What was written apart may be one word: jälki huolto, after care.
  words.slice(1).forEach((word, at) => {
    const joined = words[at]! + word;
    if (joined.length < 6 || /\d/.test(joined)) return;
    takeKnown(
      index,
      sought.filter(one => one.word === word || one.word === words[at]),
      joined,
    );
  });
  return sought;
};

/** Scores of the records; nothing for those that are not found. */
const rank = (
  index: SearchIndex,
  words: readonly string[],
  withNearest: boolean,
): { scores: Float64Array; partial: boolean } => {
  const { records } = index;
  const all = new Float64Array(records.length);
  const telling = new Float64Array(records.length);
  const missed = new Uint8Array(records.length);
  for (const { required, finds, besides } of seekAll(index, words)) {
    const own = new Float64Array(records.length);
    let many = 0;
    for (let at = 0; at < records.length; at++) {
      let sum = 0;
      let more = 0;
      for (let column = 0; column < weights.length; column++) {
        sum += weights[column]! * finds[at * stride + column]!;
        more += weights[column]! * besides[at * stride + column]!;
      }
      if (sum) own[at] = (sum + more) / 100;
      else if (required) missed[at] = 1;
      if (sum > 20) many++;
    }
    const rarity = Math.log(1 + records.length / Math.max(many, 1));
    for (let at = 0; at < records.length; at++) {
      all[at]! += own[at]! * rarity;
      if (required) telling[at]! += own[at]! * rarity;
    }
  }
  let best = 0;
  let nearest = 0;
  for (let at = 0; at < records.length; at++) {
    if (!missed[at]) best = Math.max(best, all[at]!);
    nearest = Math.max(nearest, telling[at]!);
  }
  const partial = withNearest && best < nearest;
  const scores = all.map((score, at) => {
    const found = !missed[at] || (partial && telling[at]! >= nearest * near);
    return found ? score * (records[at]!.worth ?? 1) : 0;
  });
  return { scores, partial };
};

const placeOf = (posting: number): number => Math.floor(posting / stride);

/** Sorted as numbers, which is many times quicker than by comparing. */
const sortedBy = (
  placeOf: (at: number) => number,
  found: readonly number[],
  records: number,
): readonly number[] =>
  Array.from(Float64Array.from(found, at => placeOf(at) * records + at).sort(), key => key % records);

/** Places of what is found, best first. */
const inOrder = (found: readonly number[], scores: Float64Array, records: number): readonly number[] => {
  const best = found.reduce((most, at) => Math.max(most, scores[at]!), 0);
  return sortedBy(at => Math.round((best - scores[at]!) * 1e6), found, records);
};

/**
 * Records that hold every word of the query, ranked, with the counts of the facets; where it is asked for, else those
 * that come nearest.
 */
export const search = (
  index: SearchIndex,
  { q = '', chosen = {}, counted = [...index.facets.keys()], nearest = false, places }: SearchQuery,
): SearchAnswer => {
  const { records, facets } = index;
  // 15v is 15 and v.
  const words = wordsIn(q.replace(/(\d)(?=v)/gi, '$1 ')).slice(0, mostWords);
  const { scores, partial } = words.length
    ? rank(index, words, nearest)
    : { scores: undefined, partial: false };

  /** How many facets each record misses, and the last of them. */
  const missed = new Uint8Array(records.length);
  const missing: string[] = [];
  for (const facet in chosen) {
    if (!chosen[facet]!.length) continue;
    const fits = new Uint8Array(records.length);
    for (const code of chosen[facet]!)
      for (const posting of facets.get(facet)?.get(code) ?? []) fits[placeOf(posting)] = 1;
    for (let at = 0; at < records.length; at++) {
      if (fits[at]) continue;
      missed[at]!++;
      missing[at] = facet;
    }
  }
  const held: number[] = [];
  for (let at = 0; at < records.length; at++) if (!missed[at] && (!scores || scores[at])) held.push(at);
  const found = places
    ? sortedBy(at => places[at]!, held, records.length)
    : scores
      ? inOrder(held, scores, records.length)
      : held;

  const counts = counted.map(facet => {
    const byCode: [code: string, count: number][] = [];
    for (const [code, postings] of facets.get(facet) ?? []) {
      let count = 0;
      for (const posting of postings) {
        const at = placeOf(posting);
        if ((!missed[at] || (missed[at] === 1 && missing[at] === facet)) && (!scores || scores[at])) count++;
      }
      if (count) byCode.push([code, count]);
    }
    return [facet, Object.fromEntries(byCode)];
  });
  return {
    ids: found.map(at => records[at]!.id),
    total: found.length,
    facets: Object.fromEntries(counts) as SearchAnswer['facets'],
    partial,
  };
};
