import type { BoardEntry } from '@kuulluksi/contract/board/schemas';
import type { Group, GroupsAnswer, GroupSummary } from '@kuulluksi/contract/groups/schemas';
import type { PathwaysAnswer } from '@kuulluksi/contract/pathways/schemas';
import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
export { boardAnswer } from '@kuulluksi/examples/public-examples';
import {
  publicBoard,
  publicGroupDetails,
  publicGroups,
  publicOrganisations,
  publicPathways,
} from '@kuulluksi/examples/public-examples';

/** The stories stand still in time. */
export const today = '2026-11-22';

const languageIn = (url: URL): string => url.searchParams.get('language') ?? 'fi';

/** Is an organisation among those asked for? Asking for none is asking for all. */
const isAsked = (url: URL, organisation: string): boolean => {
  const asked = url.searchParams.getAll('organisation');
  return asked.length === 0 || asked.includes(organisation);
};

/** The public example groups that are asked for, in the language asked for. */
export const groupsOf = (url: URL): GroupSummary[] =>
  publicGroups(languageIn(url), today).items.filter(({ organisation }) => isAsked(url, organisation.id));

/** One group whole: what `GET /v1/groups/{id}` answers. */
export const groupOf = (url: URL): Group =>
  publicGroupDetails(url.pathname.split('/').at(-1) ?? '', languageIn(url), today);

export const boardOf = (url: URL): BoardEntry[] =>
  publicBoard(languageIn(url)).items.filter(({ organisation }) => isAsked(url, organisation.id));

export const organisationsOf = (url: URL): Organisation[] =>
  publicOrganisations(languageIn(url)).items.filter(({ id }) => isAsked(url, id));

/** What `GET /v1/pathways` answers, with a term that stands in the texts. */
export const pathwaysOf = (url: URL): PathwaysAnswer => {
  const language = languageIn(url);
  const answer = publicPathways(url.searchParams.get('organisation') ?? '', language, today);
  const [word, means] = termIn[language] ?? termIn['fi']!;
  const term = {
    id: 'vertaisryhma',
    term: { text: word, lang: language },
    explanation: { text: means, lang: language },
    forms: [word.replace(/ä$/, '')],
  };
  return { ...answer, glossary: [...answer.glossary, term] };
};
const termIn: Record<string, [string, string]> = {
  fi: ['vertaisryhmä', 'Ryhmä, jossa tapaat muita, jotka ovat kokeneet samanlaista.'],
  sv: ['kamratstödsgrupp', 'En grupp där du träffar andra med liknande erfarenheter.'],
  en: ['peer group', 'A group where you meet others who have been through similar things.'],
  'fi-simple': ['ryhmä', 'Ryhmässä tapaat muita ihmisiä.'],
};

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
    area: countOf(items.map(({ area }) => area.code)),
    careContext: countOf(items.flatMap(({ careContexts }) => careContexts)),
    access: countOf(items.map(({ access }) => access)),
    attendance: countOf(items.map(({ attendance }) => attendance)),
    groupLanguage: countOf(items.flatMap(({ languages }) => languages)),
    weekday: countOf(items.flatMap(({ weekdays = [] }) => weekdays)),
    standing: countOf(items.map(({ standing }) => standing)),
  },
  next: null,
  ...more,
});

/** What `GET /v1/group-words` answers: here each group's own name and sentence is enough. */
export const groupWordsAnswer = (groups: GroupSummary[]) => ({
  items: groups.map(({ id, name, summary }) => ({ id, words: `${name.text} ${summary.text}`.toLowerCase() })),
  madeAt: '2026-11-20T08:00:00.000Z',
});
