import { fold } from './fold.ts';
import { ownWordTable } from './own-word-table.ts';
import { vocabularyOf } from './vocabulary.ts';

export interface OwnWord {
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

const make = () => {
  const meanings = new Map<string, OwnWord[]>();
  const named = new Map<string, string[]>();
  for (const [typed, right] of ownWordTable) {
    const [meant = [], besides = []] = right.split('+').map(targets);
    const words = typed.split(' ').map(word => fold(word).replaceAll(' ', ''));
    for (const word of words) meanings.set(word, [...(meanings.get(word) ?? []), { meant, besides }]);
    if (meant[0]?.includes(':')) named.set(meant[0], [...(named.get(meant[0]) ?? []), ...words]);
  }
  return { vocabulary: vocabularyOf(meanings.keys()), meanings, named };
};

let made: ReturnType<typeof make> | undefined;

/**
 * The table, made ready when it is first asked: what each word means, and the words that name a code, for records that
 * have no such facet.
 */
export const ownWords = () => (made ??= make());
