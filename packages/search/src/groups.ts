import type { Group, GroupSummary } from '@kuulluksi/contract/groups/schemas';
import type { GroupSort } from '@kuulluksi/contract/vocabularies';
import { wordsIn } from './fold.ts';
import type { SearchIndex, SearchRecord } from './index.ts';
import { search, type SearchAnswer, type SearchQuery } from './search.ts';

/** The oldest age that is told apart; older people are simply adults. */
export const oldest = 30;

const agesOf = ({ ages }: GroupSummary): string[] => {
  const codes: string[] = [];
  const last = Math.min(ages?.to ?? oldest, oldest);
  for (let age = Math.min(ages?.from ?? 0, oldest); ages && age <= last; age++) codes.push(`${age}`);
  return codes;
};

/** What goes on or is planned comes before what has been and has ended. */
const worth: Record<string, number> = { 'has-been': 0.8, ended: 0.7 };

/** A public group as the search sees it, in browser and server alike. Of a place only what its public form tells. */
export const recordOf = (group: GroupSummary): SearchRecord => ({
  id: group.id,
  title: group.name.text,
  text: [
    group.summary.text,
    group.place.municipality?.name.text,
    group.area.name.text,
    group.organisation.name.text,
    group.place.venue?.text,
    group.rhythm?.text,
  ]
    .filter(Boolean)
    .join(' '),
  facets: {
    audience: group.audiences,
    kind: group.kind ? [group.kind] : [],
    municipality: group.place.municipality ? [group.place.municipality.code] : [],
    area: [group.area.code],
    organisation: [group.organisation.id],
    careContext: group.careContexts,
    groupLanguage: group.languages,
    weekday: group.weekdays ?? [],
    access: [group.access],
    attendance: [group.attendance],
    standing: [group.standing],
    age: agesOf(group),
  },
  worth: worth[group.standing] ?? 1,
});

/**
 * The words of one group for the second step of a search: its public forms in every language, each word once a line;
 * names, then what a list shows, then all the rest. Public forms alone go in, so that a hidden address is in no index.
 */
export const wordsOf = (forms: readonly Group[]): string => {
  const records = forms.map(recordOf);
  const rest = forms.flatMap(form => [
    form.place.street ?? '',
    form.description.text,
    ...form.answers.map(({ answer }) => answer.text),
    form.contact.role.text,
  ]);
  const seen = new Set<string>();
  return [records.map(({ title }) => title), records.map(({ text }) => text), rest]
    .map(texts =>
      wordsIn(texts.join(' '))
        .filter(word => !seen.has(word) && seen.add(word))
        .join(' '),
    )
    .join('\n');
};

/** What goes on first, what has ended last. */
const standings = ['regular', 'planned', 'has-been', 'ended'];
/** What is shown where nobody says otherwise: what has ended is found by words or by choice alone. */
const going = standings.slice(0, 3);

/** Sorts by its letters: the next meeting first, then what tells no time, what is planned, has been, has ended. */
export const meetingKey = ({ next, standing }: Pick<GroupSummary, 'next' | 'standing'>): string =>
  next ? `0 ${next.day} ${next.from ?? ''}` : `${1 + standings.indexOf(standing)}`;

/** The place of each of them in an order. */
export const placesBy = <T>(items: readonly T[], compare: (one: T, other: T) => number): number[] => {
  const places: number[] = [];
  const inOrder = items.map((_, at) => at).sort((one, other) => compare(items[one]!, items[other]!));
  inOrder.forEach((at, place) => (places[at] = place));
  return places;
};

/**
 * The search of groups, in browser and server alike.
 * @param placesOf The place of each record in an order.
 */
export const searchGroups = (
  index: SearchIndex,
  {
    q = '',
    chosen,
    counted,
    sort,
  }: Required<Pick<SearchQuery, 'chosen' | 'counted'>> & {
    q?: string | undefined;
    sort?: GroupSort | undefined;
  },
  placesOf: (sort: Exclude<GroupSort, 'nearest'>) => readonly number[],
): SearchAnswer => {
  const words = q.trim() !== '';
  const by = words ? (sort ?? 'nearest') : sort === 'name' ? sort : 'next';
  const standing = chosen['standing'] ?? [];
  return search(index, {
    q,
    chosen: { ...chosen, standing: standing.length || words ? standing : going },
    counted,
    nearest: true,
    places: by === 'nearest' ? undefined : placesOf(by),
  });
};
