import { fold } from './fold.ts';
import { ownWordsOf, type OwnWords, type OwnWordTable } from './own-words.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';

export interface SearchRecord {
  id: string;
  title: string;
  text: string;
  /** Codes by facet: `{ audience: ['youth'], kind: ['peer-group'] }`. People's own words stand for some of them. */
  facets: Record<string, readonly string[]>;
  /** How much a find is worth, where not all are worth the same: what has ended comes after what goes on. @default 1 */
  worth?: number;
}

/** Where a word may stand in a record, and how much it says there. */
export const columns = { title: 0, text: 1, words: 2, onlyCode: 3, code: 4 } as const;
/** Places in a posting for the column; a power of two. */
export const stride = 8;

export interface SearchIndex {
  /** In the order given. */
  records: readonly SearchRecord[];
  vocabulary: Vocabulary;
  /** For each word of the vocabulary the records and columns it stands in: record × stride + column. */
  postings: readonly (readonly number[])[];
  /** The same for each code of each facet that any record has. */
  facets: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
  /** People's own words, as far as they are here. */
  own: OwnWords;
  table: OwnWordTable;
  /** What was found by a single letter, which is in nearly everything. */
  letters: Map<string, Uint8Array>;
}

/** Words of a record, by its id. */
interface Words {
  id: string;
  words: string;
}

const put = (into: Map<string, number[]>, key: string, posting: number) => {
  const postings = into.get(key);
  if (!postings) into.set(key, [posting]);
  else if (postings.at(-1) !== posting) postings.push(posting);
};

const fill = (
  records: readonly SearchRecord[],
  items: readonly Words[],
  table: OwnWordTable,
): SearchIndex => {
  const words = new Map(items.map(item => [item.id, item.words]));
  const byWord = new Map<string, number[]>();
  const facets = new Map<string, Map<string, number[]>>();
  records.forEach((record, at) => {
    const [names = '', abouts = '', ...rest] = words.get(record.id)?.split('\n') ?? [];
    const texts = [`${record.title} ${names}`, `${record.text} ${abouts}`, rest.join(' ')];
    texts.forEach((text, column) => {
      for (const word of fold(text).split(' ')) if (word) put(byWord, word, at * stride + column);
    });
    for (const facet in record.facets) {
      const held = record.facets[facet]!;
      const codes = facets.get(facet) ?? new Map<string, number[]>();
      facets.set(facet, codes);
      const column = held.length > 1 ? columns.code : columns.onlyCode;
      for (const code of held) put(codes, code, at * stride + column);
    }
  });
  const vocabulary = vocabularyOf(byWord.keys());
  return {
    records,
    vocabulary,
    postings: vocabulary.words.map(word => byWord.get(word)!),
    facets,
    own: ownWordsOf(table),
    table,
    letters: new Map(),
  };
};

/** @param table People's own words; a page reads them later, with the words to look through. */
export const createIndex = (records: readonly SearchRecord[], table: OwnWordTable = []): SearchIndex =>
  fill(records, [], table);

/**
 * Adds words to look through besides title and text: names in other languages on the first line, what else a list
 * shows on the second, descriptions on the rest. They replace earlier ones, and so does a table.
 */
export const addWords = (index: SearchIndex, items: readonly Words[], table = index.table): void => {
  Object.assign(index, fill(index.records, items, table));
};
