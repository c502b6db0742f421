import { wordsIn } from './fold.ts';
import { columns, stride, type SearchIndex } from './index.ts';
import { ownWords } from './own-words.ts';
import { afterAge, optionalWords, stopWords } from './small-words.ts';
import { addInside, matchesFromStart, matchesNear, sure, type Matches } from './vocabulary.ts';

export interface SearchQuery {
  q?: string | undefined;
  /** Chosen codes by facet. One of a facet's codes is enough; every facet must fit. */
  chosen?: Record<string, readonly string[]>;
  /** Facets to count. @default all */
  counted?: readonly string[];
  /** Where none has all the words, give those that come nearest. @default false */
  nearest?: boolean;
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
const byBesides = 0.3;
/** Of the nearest find, what is still near. */
const near = 0.45;
/** Those that have all words are less near than this to the nearest: then others come with them. */
const much = 0.6;
/** Less than this says nothing by itself. */
const little = 0.06;
/** What any record that is found scores. */
const least = 1e-6;

/** How sure each column of each record holds a word of the query, in per cent. */
type Finds = Uint8Array;

const strongest = (matches: Matches): number => Math.max(0, ...matches.values());

const spread = (finds: Finds, postings: readonly number[] | undefined, found: number) => {
  if (postings) for (const posting of postings) if (finds[posting]! < found) finds[posting] = found;
};

/** Own words that a word is, or a form or a beginning of. */
const ownMatches = (word: string): Matches => {
  const { vocabulary } = ownWords();
  const matches = matchesFromStart(vocabulary, word);
  for (const [at, found] of matches) {
    if (found < sure.form && (word.length < 4 || found < sure.beginning)) matches.delete(at);
  }
  return matches;
};

const spreadOwn = (finds: Finds, boost: Finds, index: SearchIndex, matches: Matches) => {
  const { vocabulary, meanings, named } = ownWords();
  const reach = (into: Finds, target: string, share: number, codeShare: number): void => {
    const [facet = '', code] = target.split(':');
    if (code === undefined) {
      for (const [at, found] of matchesFromStart(index.vocabulary, target))
        if (found >= sure.beginning) spread(into, index.postings[at], (share * found) / 100);
    } else if (index.facets.includes(facet)) {
      spread(into, index.codes.get(target), codeShare);
    } else {
      for (const word of named.get(target) ?? []) reach(into, word, share, 0);
    }
  };
  for (const [at, found] of matches) {
    for (const { meant, besides } of meanings.get(vocabulary.words[at]!)!) {
      for (const target of meant) reach(finds, target, found * byOtherWords, found * byCode);
      for (const target of besides) reach(boost, target, found * byBesides, found * byBesides);
    }
  }
};

/** Two words that a word is made of, if both are known. */
export const partsOf = (index: SearchIndex, word: string): [string, string] | undefined => {
  let best: [string, string] | undefined;
  let bestSure = 0;
  for (let at = 3; at <= word.length - 3; at++) {
    const parts: [string, string] = [word.slice(0, at), word.slice(at)];
    const [first, last] = parts.map(part =>
      Math.max(strongest(matchesFromStart(index.vocabulary, part)), strongest(ownMatches(part))),
    ) as [number, number];
    // The shorter a part, the surer it must be: anything has three letters of something in it.
    const firm = at > 5 ? sure.beginning : sure.whole;
    if (first < firm || last < (word.length - at > 3 ? sure.form : sure.whole)) continue;
    if (stopWords.has(parts[0]) || stopWords.has(parts[1])) continue;
    const now = first + last + Math.min(at, word.length - at);
    if (now > bestSure) [best, bestSure] = [parts, now];
  }
  return best;
};

interface Sought {
  word: string;
  required: boolean;
  finds: Finds;
  boost: Finds;
}

/** Looks for one word of the query; a compound that is nowhere is looked for by its parts. */
const seek = (
  index: SearchIndex,
  word: string,
  {
    required,
    few,
    isAge = false,
  }: { required: boolean; few: Parameters<typeof addInside>[3]; isAge?: boolean },
): Sought[] => {
  const finds = new Uint8Array(index.records.length * stride);
  const boost = new Uint8Array(finds.length);
  const spreadAll = (matches: Matches) => {
    for (const [at, found] of matches) spread(finds, index.postings[at], found);
  };
  const sought = [{ word, required, finds, boost }];
  if (/^\d{1,2}$/.test(word)) {
    spread(finds, index.codes.get(`age:${Number(word)}`), sure.whole);
    if (isAge) {
      for (const at of matchesFromStart(index.vocabulary, word).keys())
        spread(finds, index.postings[at], sure.fewInside);
      return sought;
    }
  }
  const matches = matchesFromStart(index.vocabulary, word);
  const own = ownMatches(word);
  addInside(matches, index.vocabulary, word, few);
  spreadAll(matches);
  spreadOwn(finds, boost, index, own);
  if (strongest(matches) >= sure.inside || word.length < 4 || (own.size && finds.some(Boolean)))
    return sought;

  const slips = matchesNear(index.vocabulary, word);
  const ownSlips = own.size ? new Map<number, number>() : matchesNear(ownWords().vocabulary, word);
  const surest = Math.max(strongest(slips), strongest(ownSlips));
  const parts = surest < 50 ? partsOf(index, word) : undefined;
  if (parts)
    return parts.flatMap(part =>
      seek(index, part, { required: required && !optionalWords.has(part), few: 'nowhere' }),
    );
  // What is nearer hides what is less near.
  for (const [from, to] of [
    [slips, matches],
    [ownSlips, own],
  ] as const) {
    for (const [at, found] of from) if (found > surest - 16) to.set(at, found);
  }
  spreadAll(matches);
  spreadOwn(finds, boost, index, own);
  return sought;
};

/** A query's words as they are looked for: 15v is 15 and v. */
const queryWords = (q: string): string[] =>
  [
    ...new Set(wordsIn(q.slice(0, 1000)).flatMap(word => /^(\d+)(\D+)$/.exec(word)?.slice(1) ?? [word])),
  ].slice(0, mostWords);

const seekAll = (index: SearchIndex, words: readonly string[]): Sought[] => {
  const telling = words.filter(word => !stopWords.has(word));
  const used = telling.length ? telling : words;
  const firm = used.filter(word => !optionalWords.has(word));
  const sought = used.flatMap(word => {
    const next = words[words.indexOf(word) + 1];
    return seek(index, word, {
      required: firm.length === 0 || firm.includes(word),
      // In a text that holds all words as they stand, only the first can begin inside a word.
      few: words.length === 1 ? 'inside' : word === words[0] ? 'end' : 'nowhere',
      isAge: next !== undefined && afterAge.test(next),
    });
  });
  // What was written apart may be one word: jälki huolto, after care.
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (next === undefined || word.length + next.length < 6 || /\d/.test(word + next)) return;
    const joined = word + next;
    const matches = matchesFromStart(index.vocabulary, joined);
    const own = ownMatches(joined);
    if (Math.max(strongest(matches), strongest(own)) < sure.form) return;
    for (const one of sought) {
      if (one.word !== word && one.word !== next) continue;
      for (const [term, found] of matches) spread(one.finds, index.postings[term], found);
      spreadOwn(one.finds, one.boost, index, own);
    }
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
  for (const { required, finds, boost } of seekAll(index, words)) {
    const own = new Float64Array(records.length);
    let many = 0;
    for (let at = 0; at < records.length; at++) {
      let sum = 0;
      let more = 0;
      for (let column = 0; column < weights.length; column++) {
        sum += weights[column]! * finds[at * stride + column]!;
        more += weights[column]! * boost[at * stride + column]!;
      }
      if (sum) own[at] = (sum + more) / 100;
      else if (required) missed[at] = 1;
      if (sum > 20) many++;
    }
    const rarity = Math.log(1 + records.length / Math.max(many, 1));
    for (let at = 0; at < records.length; at++) {
      all[at]! += own[at]! * rarity;
      if (required && own[at]! > little) telling[at]! += own[at]! * rarity;
    }
  }
  let best = 0;
  let nearest = 0;
  for (let at = 0; at < records.length; at++) {
    if (!missed[at]) best = Math.max(best, all[at]! + least);
    nearest = Math.max(nearest, telling[at]!);
  }
  const partial = withNearest && best < nearest * much;
  const scores = all.map((score, at) => {
    const found = !missed[at] || (partial && telling[at]! >= nearest * near);
    return found ? (score + least) * (records[at]!.worth ?? 1) : 0;
  });
  return { scores, partial };
};

/** Records that hold every word of the query, ranked, with the counts of the facets; else those that come nearest. */
export const search = (
  index: SearchIndex,
  { q = '', chosen = {}, counted = index.facets, nearest = false }: SearchQuery,
): SearchAnswer => {
  const { records } = index;
  const words = queryWords(q);
  const { scores, partial } = words.length
    ? rank(index, words, nearest)
    : { scores: undefined, partial: false };

  const choices = Object.entries(chosen)
    .filter(([, codes]) => codes.length)
    .map(([facet, codes]) => ({ facet, codes: new Set(codes) }));
  const counts = counted.map(facet => ({ facet, byCode: new Map<string, number>() }));
  const found: number[] = [];
  records.forEach((record, at) => {
    if (scores && !scores[at]) return;
    const missed = choices.filter(({ facet, codes }) => !record.facets[facet]?.some(code => codes.has(code)));
    if (!missed.length) found.push(at);
    for (const { facet, byCode } of counts) {
      if (missed.every(miss => miss.facet === facet)) {
        for (const code of record.facets[facet] ?? []) byCode.set(code, (byCode.get(code) ?? 0) + 1);
      }
    }
  });
  if (scores) found.sort((one, other) => scores[other]! - scores[one]! || one - other);
  return {
    ids: found.map(at => records[at]!.id),
    total: found.length,
    facets: Object.fromEntries(counts.map(({ facet, byCode }) => [facet, Object.fromEntries(byCode)])),
    partial,
  };
};
