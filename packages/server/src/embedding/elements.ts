import { AreaCode, MunicipalityCode } from '@kuulluksi/contract/areas/schemas';
import { LanguageTag, Slug } from '@kuulluksi/contract/foundation/texts';
import * as v from '@kuulluksi/contract/vocabularies';
import * as z from 'zod/mini';

/** An attribute of an element that an address, or the embedding page, may set beforehand. */
export interface Attribute {
  name: string;
  /** Its codes, where it takes no others. */
  codes?: readonly string[];
  /** Takes several with spaces between. */
  several?: boolean;
  /** The part of a value that may stand there; nothing where none may. */
  read: (value: string) => string | undefined;
}

const words = (value: string) => value.split(/\s+/).filter(Boolean);
const oneOf = (name: string, codes: readonly string[]): Attribute => ({
  name,
  codes,
  read: value => codes.find(code => code === value),
});
const eachThat = (test: (word: string) => boolean) => (value: string) =>
  [...new Set(words(value))].filter(test).slice(0, 20).join(' ') || undefined;
const someOf = (name: string, codes: readonly string[]): Attribute => ({
  name,
  codes,
  several: true,
  read: eachThat(word => codes.includes(word)),
});
const is = (schema: z.core.$ZodType) => (value: string) => z.safeParse(schema, value).success;
const each = (name: string, schema: z.core.$ZodType): Attribute => ({
  name,
  several: true,
  read: eachThat(is(schema)),
});
const one = (name: string, test: (value: string) => boolean): Attribute => ({
  name,
  read: value => (test(value.trim()) ? value.trim() : undefined),
});
const slug = (name: string) => one(name, is(Slug));
const text = (name: string) => one(name, value => value.length > 0 && value.length <= 100);

/** What every element takes. `theme` is that of its page, or of its frame. */
export const inCommon: readonly Attribute[] = [
  each('organisation', Slug),
  each('area', AreaCode),
  oneOf('age-level', v.ageLevels),
  oneOf('theme', ['light', 'dark']),
];

export interface Embeddable {
  /** The page of the server's own with the same element. */
  page: string;
  /** What of the element's attributes that page takes, and under which name. */
  pageTakes: Readonly<Record<string, string>>;
  attributes: readonly Attribute[];
  /** Is it there to write in? */
  takesWords: boolean;
  /** Pixels of a frame that nobody makes higher. */
  height: number;
}

/** The elements that can stand alone on a page. */
export const embeddable = {
  'group-finder': {
    page: '/groups',
    pageTakes: {},
    attributes: [
      someOf('audience', v.audiences),
      someOf('kind', v.groupKinds),
      each('municipality', MunicipalityCode),
      someOf('care-context', v.careContexts),
      someOf('access', v.groupAccess),
      oneOf('attendance', ['on-site', 'remote']),
      each('group-language', LanguageTag),
      someOf('weekday', v.weekdays),
      someOf('standing', v.groupStandings),
      one('age', value => /^\d{1,3}$/.test(value)),
      text('search'),
      oneOf('sort', v.groupSorts),
      slug('group'),
    ],
    takesWords: false,
    height: 900,
  },
  pathways: {
    page: '/pathways',
    pageTakes: { audience: 'audience', 'care-context': 'care-context', 'age-level': 'age-level' },
    attributes: [oneOf('audience', v.audiences), oneOf('care-context', v.careContexts)],
    takesWords: false,
    height: 800,
  },
  'feedback-form': {
    page: '/feedback',
    pageTakes: {
      'question-set': 'question-set',
      'open-question': 'open-question',
      unit: 'unit',
      'age-level': 'age-level',
    },
    attributes: [slug('question-set'), slug('open-question'), slug('unit')],
    takesWords: true,
    height: 1000,
  },
  conversation: {
    page: '/conversation',
    pageTakes: { 'age-level': 'age-level' },
    attributes: [],
    takesWords: true,
    height: 700,
  },
  board: {
    page: '/board',
    pageTakes: {
      status: 'status',
      about: 'theme',
      source: 'source',
      year: 'year',
      unit: 'unit',
      entry: 'entry',
      'age-level': 'age-level',
    },
    attributes: [
      oneOf('status', v.answerStatuses),
      oneOf('about', v.feedbackThemes),
      oneOf('source', v.matterSources),
      one('year', value => /^20\d\d$/.test(value)),
      one('unit', value => value.split('.').length <= 2 && value.split('.').every(is(Slug))),
      text('search'),
      slug('entry'),
      oneOf('view', ['board', 'asked', 'panels', 'figures']),
    ],
    takesWords: false,
    height: 900,
  },
  join: {
    page: '/join',
    pageTakes: { group: 'group', kind: 'kind', as: 'as', 'age-level': 'age-level' },
    attributes: [slug('group'), oneOf('kind', v.joinKinds), oneOf('as', v.comeAlongRoles)],
    takesWords: true,
    height: 900,
  },
} as const satisfies Record<string, Embeddable>;

export type ElementName = keyof typeof embeddable;
export const elementNames = Object.keys(embeddable) as ElementName[];
export const embeddableOf = (name: ElementName): Embeddable => embeddable[name];

/** What of a query an element takes: known names with values that may stand there; the rest is passed over. */
export const settingsOf = (
  element: ElementName,
  query: Readonly<Record<string, string>>,
): Record<string, string> =>
  Object.fromEntries(
    [...inCommon, ...embeddableOf(element).attributes].flatMap(({ name, read }) => {
      const value = query[name] === undefined ? undefined : read(query[name]);
      return value === undefined ? [] : [[name, value]];
    }),
  );
