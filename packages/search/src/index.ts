import { fold } from './fold.ts';

export interface SearchRecord {
  id: string;
  title: string;
  text: string;
  /** Codes by facet: `{ audience: ['youth'], kind: ['peer-group'] }`. */
  facets: Record<string, readonly string[]>;
  /** Place in the order that is given when nothing is searched. @default the place among the records */
  order?: number;
}

/** One column of all records as a single string, so that one scan goes through all: a line a record, a space around each word. */
export interface Column {
  all: string;
  /** Where each record's line begins; one more at the end. */
  starts: Uint32Array;
}

export interface SearchIndex {
  /** In the order given. */
  records: readonly SearchRecord[];
  /** Title, text, words: the earlier, the better a find. */
  columns: Column[];
  /** Names of the facets that any record has. */
  facets: readonly string[];
  /** Distinct words of all columns, made when a typing error is first looked for. */
  vocabulary?: readonly string[] | undefined;
}

const columnOf = (texts: readonly string[]): Column => {
  const starts = new Uint32Array(texts.length + 1);
  const lines = texts.map((text, at) => {
    const line = ` ${fold(text)} \n`;
    starts[at + 1] = starts[at]! + line.length;
    return line;
  });
  return { all: lines.join(''), starts };
};

export const createIndex = (given: readonly SearchRecord[]): SearchIndex => {
  const placed = given.map((record, at) => ({ record, place: record.order ?? at }));
  const records = placed.sort((one, other) => one.place - other.place).map(({ record }) => record);
  return {
    records,
    columns: [columnOf(records.map(({ title }) => title)), columnOf(records.map(({ text }) => text))],
    facets: [...new Set(records.flatMap(record => Object.keys(record.facets)))],
  };
};

/** Adds words to look through besides title and text: descriptions, other languages. They replace earlier ones. */
export const addWords = (index: SearchIndex, items: readonly { id: string; words: string }[]): void => {
  const words = new Map(items.map(item => [item.id, item.words]));
  index.columns[2] = columnOf(index.records.map(({ id }) => words.get(id) ?? ''));
  index.vocabulary = undefined;
};
