import { wordsIn } from './fold.ts';
import type { Column, SearchIndex } from './index.ts';
import { nearBeginning } from './near.ts';
import { otherWordsFor } from './own-words.ts';
import { stemsOf } from './stems.ts';

export interface SearchQuery {
  q?: string | undefined;
  /** Chosen codes by facet. One of a facet's codes is enough; every facet must fit. */
  chosen?: Record<string, readonly string[]>;
  /** Facets to count. @default all */
  counted?: readonly string[];
}

export interface SearchAnswer {
  /** Best first; in the order given when nothing is searched. */
  ids: string[];
  total: number;
  /** How many carry each code, by facet; each facet counted under the query and the choices of the others. */
  facets: Record<string, Record<string, number>>;
}

/** How good a find is; less is better. A column costs more than any kind of find, so a title goes before a text. */
const cost = {
  whole: 0,
  beginning: 1,
  inside: 2,
  stemBeginning: 3,
  stemInside: 4,
  ownWords: 5,
  near: 6,
  column: 8,
};
const notFound = 99;
/** More words than this narrow nothing; a query must not cost without bound. */
const mostWords = 12;

/** Scans a column and marks each record that holds the pattern. Says whether any did. */
const mark = (
  best: Uint8Array,
  { all, starts }: Column,
  pattern: string,
  penalty: number,
  beforeVowel = false,
): boolean => {
  let record = 0;
  let any = false;
  for (let at = all.indexOf(pattern); at >= 0; at = all.indexOf(pattern, at)) {
    if (beforeVowel && !/[aeiouy ]/.test(all[at + pattern.length]!)) {
      at++;
      continue;
    }
    while (starts[record + 1]! <= at) record++;
    if (best[record]! > penalty) best[record] = penalty;
    any = true;
    at = starts[record + 1]!;
  }
  return any;
};

/** The penalty of each record for one word of the query; `notFound` where it is nowhere. */
const penaltiesOf = (index: SearchIndex, word: string): Uint8Array => {
  const best = new Uint8Array(index.records.length).fill(notFound);
  const stems = stemsOf(word);
  const others = otherWordsFor(word);
  let any = false;
  index.columns.forEach((column, number) => {
    const scan = (pattern: string, penalty: number, beforeVowel?: boolean) => {
      const found = mark(best, column, pattern, penalty + number * cost.column, beforeVowel);
      any ||= found;
      return found;
    };
    // Three letters inside a word say little: isä stands in lisää too.
    if (scan(word, word.length < 4 ? cost.near : cost.inside) && scan(` ${word}`, cost.beginning))
      scan(` ${word} `, cost.whole);
    for (const stem of stems) {
      const short = stem.length < 6;
      if (stem.length > 3) scan(stem, cost.stemInside, short);
      scan(` ${stem}`, cost.stemBeginning, short);
    }
    for (const other of others) scan(other, cost.ownWords);
  });
  if (!any && word.length > 4) {
    index.vocabulary ??= [...new Set(index.columns.flatMap(({ all }) => all.split(/\s+/)))];
    const near = new Set<string>();
    for (const candidate of index.vocabulary) {
      // A short word must be near as a whole; of a longer one its beginning, as endings differ.
      const whole = word.length < 8;
      if (whole && candidate.length > word.length + 1) continue;
      for (const wanted of [word, ...stems]) {
        const beginning = (wanted === word || wanted.length > 6) && nearBeginning(candidate, wanted);
        if (beginning) near.add(whole ? ` ${candidate} ` : ` ${beginning}`);
      }
    }
    for (const pattern of near) {
      index.columns.forEach((column, number) =>
        mark(best, column, pattern, cost.near + number * cost.column),
      );
    }
  }
  return best;
};

/** Records that hold every word of the query, ranked, with the counts of the facets. */
export const search = (
  index: SearchIndex,
  { q = '', chosen = {}, counted = index.facets }: SearchQuery,
): SearchAnswer => {
  const { records } = index;
  const words = wordsIn(q).slice(0, mostWords);
  const score = new Uint16Array(records.length);
  const lost = new Uint8Array(records.length);
  for (const word of words) {
    penaltiesOf(index, word).forEach((penalty, at) => {
      score[at]! += penalty;
      if (penalty === notFound) lost[at] = 1;
    });
  }

  const choices = Object.entries(chosen)
    .filter(([, codes]) => codes.length)
    .map(([facet, codes]) => ({ facet, codes: new Set(codes) }));
  const counts = counted.map(facet => ({ facet, byCode: new Map<string, number>() }));
  const found: number[] = [];
  records.forEach((record, at) => {
    if (lost[at]) return;
    const missed = choices.filter(({ facet, codes }) => !record.facets[facet]?.some(code => codes.has(code)));
    if (!missed.length) found.push(at);
    for (const { facet, byCode } of counts) {
      if (missed.every(miss => miss.facet === facet)) {
        for (const code of record.facets[facet] ?? []) byCode.set(code, (byCode.get(code) ?? 0) + 1);
      }
    }
  });
  if (words.length) found.sort((one, other) => score[one]! - score[other]! || one - other);
  return {
    ids: found.map(at => records[at]!.id),
    total: found.length,
    facets: Object.fromEntries(counts.map(({ facet, byCode }) => [facet, Object.fromEntries(byCode)])),
  };
};
