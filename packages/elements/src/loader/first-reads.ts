import { boardFirstRead } from '../board/first-read.ts';
import { groupFinderFirstRead } from '../group-finder/first-read.ts';
import { feedbackFormFirstRead } from '../feedback-form/first-read.ts';

export interface FirstRead {
  path: string;
  query: Record<string, string | number | readonly string[] | undefined>;
}

/** What each element reads first, by its tag; an element that reads nothing by itself is missing. */
export const firstReads: Record<
  string,
  (organisations: string[], language: string, areas: string[]) => FirstRead
> = {
  'kuulluksi-board': boardFirstRead,
  'kuulluksi-group-finder': groupFinderFirstRead,
  'kuulluksi-feedback-form': feedbackFormFirstRead,
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
