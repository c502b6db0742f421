import type { Content } from '@kuulluksi/contract/content';
import { wrongTargets } from './pathways/rules.ts';
import { noLongerUsual } from './question-sets/rules.ts';

interface Named {
  id: string;
  organisation: string;
}

const twice = (list: string, names: readonly string[]): string[] =>
  names.flatMap((name, at) =>
    names.indexOf(name) < at ? [`${list}.${at}: "${name}" stands there before`] : [],
  );

/** Faults of a link from a record to another of the same organisation. */
const link = (
  field: string,
  organisation: string,
  name: string | undefined,
  target: { what: string; among: readonly Named[] },
): string[] => {
  if (name === undefined) return [];
  const found = target.among.filter(({ id }) => id === name);
  if (found.length === 0) return [`${field}: there is no ${target.what} "${name}"`];
  return found.some(one => one.organisation === organisation)
    ? []
    : [`${field}: "${name}" is of another organisation`];
};

/** Entries that matters tell of: there, of the same organisation, and each of one matter at most. */
const brokenEntries = ({ matters = [], boardEntries }: Content): string[] => {
  const told = new Set<string>();
  return matters.flatMap(({ boardEntry, organisation }, at) => {
    const field = `matters.${at}.boardEntry`;
    const broken = link(field, organisation, boardEntry, { what: 'board entry', among: boardEntries });
    if (broken.length > 0 || boardEntry === undefined) return broken;
    if (told.has(boardEntry)) return [`${field}: "${boardEntry}" tells of another matter already`];
    told.add(boardEntry);
    return [];
  });
};

const brokenPanels = ({ panels = [], panelMeetings = [], matters = [], boardEntries }: Content): string[] => [
  ...boardEntries.flatMap(({ organisation, panel }, at) =>
    link(`boardEntries.${at}.panel`, organisation, panel, { what: 'panel', among: panels }),
  ),
  ...panelMeetings.flatMap(({ organisation, panel }, at) =>
    link(`panelMeetings.${at}.panel`, organisation, panel, { what: 'panel', among: panels }),
  ),
  ...matters.flatMap(({ organisation, meeting }, at) =>
    link(`matters.${at}.meeting`, organisation, meeting, { what: 'meeting', among: panelMeetings }),
  ),
];

const brokenAgendas = ({ feedbackGroups = [], agendaMeetings = [], matters = [] }: Content): string[] =>
  agendaMeetings.flatMap(({ organisation, feedbackGroup, items }, at) => [
    ...link(`agendaMeetings.${at}.feedbackGroup`, organisation, feedbackGroup, {
      what: 'feedback group',
      among: feedbackGroups,
    }),
    ...items.flatMap(({ matter }, item) =>
      link(`agendaMeetings.${at}.items.${item}.matter`, organisation, matter, {
        what: 'matter',
        among: matters,
      }),
    ),
    ...twice(
      `agendaMeetings.${at}.items`,
      items.map(({ matter }) => matter),
    ),
  ]);

const brokenQuestions = ({ questionSets = [], openQuestions = [] }: Content): string[] => [
  ...openQuestions.flatMap(({ organisation, questionSet }, at) =>
    link(`openQuestions.${at}.questionSet`, organisation, questionSet, {
      what: 'question set',
      among: questionSets,
    }),
  ),
  ...questionSets.flatMap((set, at) =>
    set.usual && noLongerUsual(questionSets.slice(0, at), set).length > 0
      ? [`questionSets.${at}.usual: another set of these age levels is usual already`]
      : [],
  ),
];

const brokenPathways = ({ pathways = [], groups, openQuestions = [], panels = [] }: Content): string[] =>
  pathways.flatMap(({ organisation, targets }, at) =>
    wrongTargets(organisation, targets, { group: groups, openQuestion: openQuestions, panel: panels }).map(
      ({ field, named, id, foreign }) =>
        foreign
          ? `pathways.${at}.${field}: "${id}" is of another organisation`
          : `pathways.${at}.${field}: there is no ${named === 'openQuestion' ? 'open question' : named} "${id}"`,
    ),
  );

/** What a schema cannot see: records that name what the file does not hold, as sentences that name the field. */
export const brokenLinks = (content: Content): string[] => {
  const {
    organisations,
    groups,
    boardEntries,
    matters = [],
    questionSets = [],
    openQuestions = [],
  } = content;
  const { pathways = [], glossary = [] } = content;
  const { panels = [], panelMeetings = [], feedbackGroups = [], agendaMeetings = [] } = content;
  const known = new Set(organisations.map(({ id }) => id));
  const lists: Record<string, readonly Named[]> = {
    groups,
    boardEntries,
    matters,
    openQuestions,
    panels,
    panelMeetings,
    feedbackGroups,
    agendaMeetings,
    // Named within their organisation alone.
    pathways: pathways.map(({ id, organisation }) => ({ id: `${organisation}/${id}`, organisation })),
    glossary: glossary.map(({ id, organisation }) => ({ id: `${organisation}/${id}`, organisation })),
    // A set has versions, and a name within its organisation alone.
    questionSets: questionSets.map(({ id, organisation, version }) => ({
      id: `${organisation}/${id}/${version}`,
      organisation,
    })),
  };
  const strangers = Object.entries(lists).flatMap(([list, records]) =>
    records.flatMap(({ organisation }, at) =>
      known.has(organisation)
        ? []
        : [`${list}.${at}.organisation: there is no organisation "${organisation}"`],
    ),
  );
  const names = Object.entries({ organisations, ...lists }).flatMap(([list, records]) =>
    twice(
      list,
      records.map(({ id }) => id),
    ),
  );
  return [
    ...names,
    ...strangers,
    ...brokenEntries(content),
    ...brokenPathways(content),
    ...brokenPanels(content),
    ...brokenAgendas(content),
    ...brokenQuestions(content),
  ];
};
