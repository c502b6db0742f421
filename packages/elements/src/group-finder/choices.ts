import { audiences, groupKinds } from '@kuulluksi/contract/vocabularies';

/** What a person has chosen; nothing of it leaves the element but as a question to the server. */
export interface Choices {
  audience: readonly string[];
  kind: readonly string[];
  municipality: readonly string[];
}
export type Facet = keyof Choices;
export type Counts = Record<Facet, Record<string, number>>;

export const noChoices: Choices = { audience: [], kind: [], municipality: [] };
export const facets = ['audience', 'kind', 'municipality'] as const satisfies Facet[];

export const howManyChosen = (choices: Choices): number =>
  facets.reduce((sum, facet) => sum + choices[facet].length, 0);

/** Adds a code to what is chosen, or takes it away. */
export const toggled = (codes: readonly string[], code: string): string[] =>
  codes.includes(code) ? codes.filter(one => one !== code) : [...codes, code];

const order: Record<'audience' | 'kind', readonly string[]> = { audience: audiences, kind: groupKinds };

/** Codes that occur, in the order of the vocabulary; those that it does not know come last. */
export const codesOf = (facet: 'audience' | 'kind', counts: Record<string, number>): string[] => {
  const place = (code: string) => {
    const at = order[facet].indexOf(code);
    return at < 0 ? order[facet].length : at;
  };
  return Object.keys(counts).sort((one, other) => place(one) - place(other));
};
