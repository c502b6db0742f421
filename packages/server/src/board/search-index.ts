import { publicBoardEntry } from '@kuulluksi/contract/board/public-form';
import type { BoardEntryRecord } from '@kuulluksi/contract/board/records';
import type { BoardEntry } from '@kuulluksi/contract/board/schemas';
import type { PublicFormContext } from '@kuulluksi/contract/foundation/public-form';
import { wordsIn } from '@kuulluksi/search/fold';
import { addWords, createIndex, type SearchIndex, type SearchRecord } from '@kuulluksi/search/index';
import { ownWordTable } from '@kuulluksi/search/own-word-table';

/** Everything that an entry says besides what was said, as the search looks through it. */
const answerWords = (entry: BoardEntry): string =>
  [
    entry.what,
    entry.reasons,
    entry.reasonsForChildren,
    entry.to,
    entry.raisedBy,
    entry.unit?.name,
    entry.organisation.name,
  ]
    .map(words => words?.text ?? '')
    .join(' ');

const recordOf = (entry: BoardEntry): SearchRecord => ({
  id: entry.id,
  title: entry.said.text,
  text: answerWords(entry),
  facets: {
    organisation: [entry.organisation.id],
    status: [entry.status],
    source: [entry.source],
    theme: entry.themes,
    unit: entry.unit ? [entry.unit.id] : [],
    year: [entry.saidIn.slice(0, 4)],
  },
});

/** What was said in all languages on a line, and its answers on the next. */
const linesOf = (entries: readonly BoardEntry[]): string =>
  [entries.map(({ said }) => said.text), entries.map(answerWords)]
    .map(texts => wordsIn(texts.join(' ')).join(' '))
    .join('\n');

/** Every language in which an entry says anything. */
const languagesOf = ({ said, answer, raisedBy }: BoardEntryRecord): string[] => {
  const texts = [said, raisedBy, ...Object.values(answer ?? {})];
  return [...new Set(texts.flatMap(one => (typeof one === 'object' ? Object.keys(one) : [])))];
};

/** The search's index of the board, made from public forms alone, in the order given. */
export const indexOf = (
  records: readonly BoardEntryRecord[],
  context: (language: string | undefined) => PublicFormContext,
): SearchIndex => {
  const inFirst = context(undefined);
  const index = createIndex(
    records.map(record => recordOf(publicBoardEntry(record, inFirst))),
    ownWordTable,
  );
  addWords(
    index,
    records.map(record => ({
      id: record.id,
      words: linesOf(languagesOf(record).map(language => publicBoardEntry(record, context(language)))),
    })),
  );
  return index;
};
