import type { GroupsAnswer } from '@kuulluksi/contract/groups/schemas';
import {
  attendances,
  audiences,
  careContexts,
  groupAccess,
  groupKinds,
  groupStandings,
  weekdays,
  type GroupSort,
} from '@kuulluksi/contract/vocabularies';

/** By what groups can be narrowed. */
export const facets = [
  'audience',
  'age',
  'municipality',
  'area',
  'weekday',
  'kind',
  'careContext',
  'attendance',
  'access',
  'groupLanguage',
  'standing',
] as const;
export type Facet = (typeof facets)[number];

/** Those that only some people need: they are folded at first. */
export const folded: readonly Facet[] = facets.slice(3);

/** What a person has chosen; nothing of it leaves the element but as a question to the server. */
export type Choices = Readonly<Record<Facet, readonly string[]>>;
/** How many carry each code of a facet; an age is not counted. */
export type Counts = Partial<Record<Facet, Readonly<Record<string, number>>>>;

export const noChoices = Object.fromEntries(facets.map(facet => [facet, []])) as unknown as Choices;

export const howManyChosen = (choices: Choices): number =>
  facets.reduce((sum, facet) => sum + choices[facet].length, 0);

/** Adds a code to what is chosen, or takes it away. */
export const toggled = (codes: readonly string[], code: string): string[] =>
  codes.includes(code) ? codes.filter(one => one !== code) : [...codes, code];

/** Facets of which the codes are known beforehand, in the order in which they are offered. */
export const vocabularies: Partial<Record<Facet, readonly string[]>> = {
  audience: audiences,
  weekday: weekdays,
  kind: groupKinds,
  careContext: careContexts,
  // One may come to what is both in either way: these two are asked.
  attendance: attendances.filter(code => code !== 'either'),
  access: groupAccess,
  standing: groupStandings,
};

/** Codes that occur, in the order of the vocabulary. */
export const codesOf = (
  facet: Facet,
  ...counts: (Readonly<Record<string, number>> | undefined)[]
): string[] => {
  const seen = Object.keys(Object.assign({}, ...counts) as object);
  return vocabularies[facet]?.filter(code => seen.includes(code)) ?? seen;
};

/** What is searched: words, choices, an order; and the group that stands above the list. */
export interface Asked {
  q: string;
  choices: Choices;
  sort: GroupSort | undefined;
  group: string | undefined;
}

/** What is asked of the server. */
export const queryOf = ({ q, choices, sort }: Omit<Asked, 'group'>) =>
  ({
    ...Object.fromEntries(
      facets.filter(facet => choices[facet].length).map(facet => [facet, choices[facet]]),
    ),
    ...(choices.age[0] && { age: Number(choices.age[0]) }),
    ...(q.trim() && { q: q.trim() }),
    ...(sort && { sort }),
  }) as Record<string, never>;

/** What occurs in either: counts are those of the latter. */
export const seenIn = (before: Counts, answer: Pick<GroupsAnswer, 'facets'>): Counts =>
  Object.fromEntries(facets.map(facet => [facet, { ...before[facet], ...(answer.facets as Counts)[facet] }]));
