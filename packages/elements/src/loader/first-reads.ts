import type { AgeLevel } from '@kuulluksi/contract/vocabularies';
import { boardFirstRead } from '../board/first-read.ts';
import { groupFinderFirstRead } from '../group-finder/first-read.ts';
import { feedbackFormFirstRead } from '../feedback-form/first-read.ts';

export interface FirstRead {
  path: string;
  query: Record<string, string | number | readonly string[] | undefined>;
}

/** What an element's first read may follow from. */
export interface Around {
  organisations: string[];
  areas: string[];
  language: string;
  level: AgeLevel;
  /** An attribute that this element alone has. */
  own: (attribute: string) => string | undefined;
}

/** What each element reads first, by its tag; an element that reads nothing by itself is missing. */
export const firstReads: Record<string, (around: Around) => FirstRead> = {
  'kuulluksi-board': ({ organisations, language }) => boardFirstRead(organisations, language),
  'kuulluksi-group-finder': ({ organisations, language, areas }) =>
    groupFinderFirstRead(organisations, language, areas),
  'kuulluksi-feedback-form': ({ organisations, language, level, own }) =>
    feedbackFormFirstRead({
      organisations,
      language,
      level,
      questionSet: own('question-set'),
      openQuestion: own('open-question'),
    }),
};

/** The address of a read, spelled as the client spells it: names in order. */
export const addressOf = (api: string, { path, query }: FirstRead): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query).sort(([one], [other]) => (one < other ? -1 : 1))) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined) search.append(name, String(one));
    }
  }
  return api.replace(/\/$/, '') + path + (search.size ? `?${search}` : '');
};
