import type { GroupRecord } from '@kuulluksi/contract/groups/records';
import { allGroups } from '@kuulluksi/examples/groups/all-groups';

const parts = 'ka lei mo ni pu ro sa te vi ja hel kun ras tim ol'.split(' ');
/** A made-up word that the search knows nothing of; the same for the same number. */
const word = (number: number): string => {
  let left = number;
  let made = '';
  for (let part = 0; part < 4; part += 1, left = Math.floor(left / parts.length))
    made += parts[left % parts.length]!;
  return made;
};

/**
 * The example groups over and over, each time in another municipality, with a name of its own and three words that
 * hardly another group uses, so that there are as many different words as in as many real groups.
 * @param municipalities Codes to spread them over.
 */
export const manyGroups = (count: number, municipalities: readonly string[]): GroupRecord[] =>
  Array.from({ length: count }, (_, at) => {
    const group = allGroups[at % allGroups.length]!;
    const own = [at, at * 7 + 3, at * 13 + 5].map(word);
    const withMore = (texts: Record<string, string>, more: string) =>
      Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, `${text} ${more}`]));
    return {
      ...group,
      id: `${group.id}-${at}`,
      name: withMore(group.name, own[0]!) as GroupRecord['name'],
      description: withMore(group.description, own.join(' ')) as GroupRecord['description'],
      place: {
        ...group.place,
        ...(group.place.municipality && { municipality: municipalities[at % municipalities.length]! }),
      },
    };
  });
