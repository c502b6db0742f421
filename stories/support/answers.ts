import { publicBoardEntry } from '@kuulluksi/contract/board/public-form';
import type { BoardAnswer, BoardEntry } from '@kuulluksi/contract/board/schemas';
import type { PublicFormContext } from '@kuulluksi/contract/foundation/public-form';
import type { Texts } from '@kuulluksi/contract/foundation/texts';
import type { GroupRecord } from '@kuulluksi/contract/groups/records';
import { publicGroup } from '@kuulluksi/contract/groups/public-form';
import type { Group, GroupsAnswer, GroupSummary, Session } from '@kuulluksi/contract/groups/schemas';
import { publicOrganisation } from '@kuulluksi/contract/organisations/public-form';
import { exampleContent } from '@kuulluksi/examples/content';

const { organisations, groups, boardEntries } = exampleContent;

/** Names of the places of the organisation that the stories show. A server knows all of Finland's. */
const placeNames: Record<string, Texts> = {
  '05': { fi: 'Kanta-Häme', sv: 'Egentliga Tavastland' },
  '061': { fi: 'Forssa' },
  '109': { fi: 'Hämeenlinna', sv: 'Tavastehus' },
  '165': { fi: 'Janakkala' },
  '694': { fi: 'Riihimäki' },
};
const placeName = (code: string): Texts => placeNames[code] ?? { fi: code };

const context = (language: string): PublicFormContext => ({
  language,
  languagesOf: id => organisations.find(one => one.id === id)?.languages ?? ['fi'],
  organisationName: id => organisations.find(one => one.id === id)?.name ?? { fi: id },
  areaName: placeName,
  municipalityName: placeName,
});

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** A group's session in the week of 23 November 2026, on its weekday: the stories stand still in time. */
const sessionOf = ({ schedule }: GroupRecord): Session | undefined => {
  if (!schedule) return undefined;
  const weekday = /BYDAY=[-\d]*(\w\w)/.exec(schedule.recurrence)?.[1] ?? 'MO';
  return { day: `2026-11-${23 + weekdays.indexOf(weekday)}`, from: schedule.from, to: schedule.to };
};

export const languageIn = (url: URL): string => url.searchParams.get('language') ?? 'fi';

const countOf = (codes: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
};

/** What `GET /v1/groups` answers for these groups. */
export const groupsAnswer = (items: GroupSummary[], more: Partial<GroupsAnswer> = {}): GroupsAnswer => ({
  items,
  total: items.length,
  facets: {
    audience: countOf(items.flatMap(({ audiences }) => audiences)),
    kind: countOf(items.map(({ kind }) => kind)),
    municipality: countOf(items.flatMap(({ place }) => place.municipality?.code ?? [])),
  },
  next: null,
  ...more,
});

/** What `GET /v1/board` answers for these entries. */
export const boardAnswer = (items: BoardEntry[]): BoardAnswer => ({
  items,
  total: items.length,
  facets: {
    status: countOf(items.map(({ status }) => status)),
    source: countOf(items.map(({ source }) => source)),
  },
  next: null,
});

/** Is a record's organisation among those asked for? Asking for none is asking for all. */
const isAsked = (url: URL, organisation: string): boolean => {
  const asked = url.searchParams.getAll('organisation');
  return asked.length === 0 || asked.includes(organisation);
};

/** The public example groups that are asked for, in the language asked for. */
export const groupsOf = (url: URL): Group[] =>
  groups
    .filter(({ organisation }) => isAsked(url, organisation))
    .map(record => publicGroup(record, sessionOf(record), context(languageIn(url))));

export const boardOf = (url: URL): BoardEntry[] =>
  boardEntries
    .filter(({ organisation }) => isAsked(url, organisation))
    .map(record => publicBoardEntry(record, context(languageIn(url))));

export const organisationsOf = (url: URL) =>
  organisations
    .filter(({ id }) => isAsked(url, id))
    .map(record => publicOrganisation(record, context(languageIn(url))));
