import type { TextsByLanguage } from '../matters/answer-draft.ts';

const linesOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');

/** Topics as they are typed, one a line in each language: the first line of each is the first topic. */
export const topicsOf = (typed: TextsByLanguage): Record<string, string>[] => {
  const languages = Object.entries(typed).map(([language, text]) => [language, linesOf(text)] as const);
  const count = Math.max(0, ...languages.map(([, lines]) => lines.length));
  return Array.from({ length: count }, (_, at) =>
    Object.fromEntries(languages.flatMap(([language, lines]) => (lines[at] ? [[language, lines[at]]] : []))),
  );
};

/** Languages in which another number of topics was written than in the first: then lines would meet the wrong ones. */
export const unevenLanguages = (typed: TextsByLanguage, first: string): string[] => {
  const count = linesOf(typed[first]).length;
  return Object.entries(typed)
    .filter(([language, text]) => language !== first && linesOf(text).length > 0)
    .filter(([, text]) => linesOf(text).length !== count)
    .map(([language]) => language);
};

/** Topics as they stand in the field. */
export const typedTopics = (topics: readonly TextsByLanguage[]): Record<string, string> => {
  const languages = new Set(topics.flatMap(topic => Object.keys(topic)));
  return Object.fromEntries(
    [...languages].map(language => [language, topics.map(topic => topic[language] ?? '').join('\n')]),
  );
};
