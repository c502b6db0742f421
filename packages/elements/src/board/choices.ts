import type { BoardAnswer } from '@kuulluksi/contract/board/schemas';
import { answerStatuses, feedbackThemes, matterSources } from '@kuulluksi/contract/vocabularies';

/** By what a board can be narrowed, in the order in which it is offered. */
export const facets = ['status', 'theme', 'source', 'year', 'unit', 'organisation'] as const;
export type Facet = (typeof facets)[number];

/** What a reader chose; an empty word chooses nothing. */
export type Choices = Record<Facet | 'q', string>;

export const noChoices: Choices = {
  status: '',
  theme: '',
  source: '',
  year: '',
  unit: '',
  organisation: '',
  q: '',
};

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const fits: Record<Facet | 'entry', (value: string) => boolean> = {
  status: value => (answerStatuses as readonly string[]).includes(value),
  theme: value => (feedbackThemes as readonly string[]).includes(value),
  source: value => (matterSources as readonly string[]).includes(value),
  year: value => /^20\d\d$/.test(value),
  unit: value => /^[a-z0-9-]+\.[a-z0-9-]+$/.test(value),
  organisation: value => slug.test(value),
  entry: value => slug.test(value) && value.length <= 64,
};

/** One entry that is shown alone, or the choices under which the board is shown. */
export interface Shown {
  choices: Choices;
  entry: string;
}

/** What is asked for by name, as far as it can be asked for at all. */
export const readShown = (get: (name: string) => string | null | undefined): Shown => {
  const known = (name: Facet | 'entry'): string => {
    const value = get(name)?.trim() ?? '';
    return value && fits[name](value) ? value : '';
  };
  const chosen = Object.fromEntries(facets.map(facet => [facet, known(facet)])) as Record<Facet, string>;
  return { choices: { ...chosen, q: get('q')?.trim() ?? '' }, entry: known('entry') };
};

/** Attributes of another name: `theme` is light or dark on every element. */
const attributes: Partial<Record<string, string>> = { theme: 'about', q: 'search' };

/** What the attributes of an element ask for. `organisation` is not chosen but given: the board is about it. */
export const presetBy = (attribute: (name: string) => string | undefined): Shown =>
  readShown(name => (name === 'organisation' ? undefined : attribute(attributes[name] ?? name)));

/**
 * What is shown, as the words of an address; the words that somebody searched are left out: they are theirs alone.
 */
export const wordsOfAddress = ({ choices, entry }: Shown): URLSearchParams => {
  const words = new URLSearchParams();
  if (entry) words.set('entry', entry);
  else for (const facet of facets) if (choices[facet]) words.set(facet, choices[facet]);
  return words;
};

export const howManyChosen = (choices: Choices): number => facets.filter(facet => choices[facet]).length;

/** What is asked of the server for these choices. */
export const queryOf = ({ organisation, ...others }: Choices): Record<string, string | string[]> => ({
  ...Object.fromEntries(Object.entries(others).filter(([, value]) => value)),
  ...(organisation && { organisation: [organisation] }),
});

/** Codes that have occurred so far, and names, so that nothing comes and goes while a reader chooses and types. */
export interface Seen {
  codes: Record<Facet, readonly string[]>;
  names: BoardAnswer['names'];
}

export const nothingSeen: Seen = {
  codes: { status: [], theme: [], source: [], year: [], unit: [], organisation: [] },
  names: {},
};

export const seenWith = (seen: Seen, { facets: counts, names }: BoardAnswer): Seen => ({
  codes: Object.fromEntries(
    facets.map(facet => [facet, [...new Set([...seen.codes[facet], ...Object.keys(counts[facet])])]]),
  ) as unknown as Seen['codes'],
  names: { ...seen.names, ...names },
});
