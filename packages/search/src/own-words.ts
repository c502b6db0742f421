import { fold } from './fold.ts';
import { stopWords } from './small-words.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';

/** What people type, and what it stands for: a line of `own-word-table.ts`, which tells how it is written. */
export type OwnWordTable = readonly (readonly [typed: string, meant: string])[];

interface OwnWord {
  /** Codes and words that it stands for. */
  meant: readonly string[];
  /** What only brings further up. */
  besides: readonly string[];
}

const targets = (side: string): string[] =>
  side
    .split(' ')
    .filter(Boolean)
    .flatMap(target => {
      const [, from, to] = /^age:(\d+)(?:-(\d+))?$/.exec(target) ?? [];
      if (from !== undefined)
        return Array.from(
          { length: Number(to ?? from) - Number(from) + 1 },
          (_, at) => `age:${Number(from) + at}`,
        );
      return target.includes(':') ? target : fold(target);
    });

/** People's own words, ready to be looked up: what each means, and the words that name a code. */
export interface OwnWords {
  vocabulary: Vocabulary;
  meanings: ReadonlyMap<string, readonly OwnWord[]>;
  /** For records that have no such facet. */
  named: ReadonlyMap<string, readonly string[]>;
  /** Words that say nothing: those of the table that stand for nothing, and those that are always here. */
  small: ReadonlySet<string>;
}

export const ownWordsOf = (table: OwnWordTable): OwnWords => {
  const meanings = new Map<string, OwnWord[]>();
  const named = new Map<string, string[]>();
  const small = new Set(stopWords);
  for (const [typed, right] of table) {
    const [meant = [], besides = []] = right.split('+').map(targets);
    const words = typed.split(' ').map(word => fold(word).replaceAll(' ', ''));
    for (const word of words)
      if (right) meanings.set(word, [...(meanings.get(word) ?? []), { meant, besides }]);
      else small.add(word);
    if (meant[0]?.includes(':')) named.set(meant[0], [...(named.get(meant[0]) ?? []), ...words]);
  }
  return { vocabulary: vocabularyOf(meanings.keys()), meanings, named, small };
};
