import type { Whereabouts } from '@kuulluksi/contract/areas/schemas';
import { fold } from '@kuulluksi/search/fold';

const namesOf = ({ name, otherNames = [] }: Whereabouts) => [name, ...otherNames].map(({ text }) => text);

/** How well a name answers what was typed; the lower the better, undefined not at all. */
const rank = (name: string, typed: string): number | undefined => {
  const folded = fold(name);
  if (folded.startsWith(typed)) return 0;
  // An inflected name, as one says it: Tampereella, Nokialta.
  if (typed.startsWith(folded)) return 1;
  return ` ${folded}`.includes(` ${typed}`) ? 2 : undefined;
};

/**
 * Municipalities whose name in any language answers what was typed, the best first; all of them, in the order given,
 * while nothing is typed.
 */
export const placesFor = (places: readonly Whereabouts[], typed: string): Whereabouts[] => {
  const folded = fold(typed);
  if (!folded) return [...places];
  const ranked = places.flatMap(place => {
    const ranks = namesOf(place).flatMap(name => rank(name, folded) ?? []);
    return ranks.length ? [{ place, rank: Math.min(...ranks) }] : [];
  });
  return ranked.sort((one, other) => one.rank - other.rank).map(({ place }) => place);
};
