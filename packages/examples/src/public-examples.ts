import { publicBoardEntry } from '@kuulluksi/contract/board/public-form';
import type { BoardEntryRecord } from '@kuulluksi/contract/board/records';
import type { BoardAnswer, BoardEntry } from '@kuulluksi/contract/board/schemas';
import { inLanguage } from '@kuulluksi/contract/foundation/in-language';
import type { PublicFormContext } from '@kuulluksi/contract/foundation/public-form';
import { publicGroup, publicGroupSummary } from '@kuulluksi/contract/groups/public-form';
import type { GroupRecord } from '@kuulluksi/contract/groups/records';
import type { Group, GroupsAnswer, Schedule, Session } from '@kuulluksi/contract/groups/schemas';
import { publicOpenQuestion } from '@kuulluksi/contract/open-questions/public-form';
import type { OpenQuestion } from '@kuulluksi/contract/open-questions/schemas';
import { publicOrganisation } from '@kuulluksi/contract/organisations/public-form';
import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import { publicTerm } from '@kuulluksi/contract/glossary/public-form';
import { publicPathway } from '@kuulluksi/contract/pathways/public-form';
import type { PathwaysAnswer } from '@kuulluksi/contract/pathways/schemas';
import { publicQuestionSet } from '@kuulluksi/contract/question-sets/public-form';
import type { QuestionSet } from '@kuulluksi/contract/question-sets/schemas';
import { exampleContent } from './content.ts';
import { areaNames, municipalityNames } from './places.ts';

/** The examples as a reader gets them, for stories and tests that have no server behind them. */
const contextIn = (language: string): PublicFormContext => ({
  language,
  languagesOf: id => exampleContent.organisations.find(one => one.id === id)?.languages ?? ['fi'],
  organisationName: id => exampleContent.organisations.find(one => one.id === id)?.name ?? { fi: id },
  areaName: code => areaNames[code] ?? { fi: code },
  municipalityName: code => municipalityNames[code] ?? { fi: code },
  unitOf: (id, unit) =>
    exampleContent.organisations.find(one => one.id === id)?.units.find(one => one.id === unit),
});

const count = (codes: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
};

const weekdayCodes = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const oneDay = 86_400_000;

const nextOfWeeks = (schedule: Schedule, today: string): Session | undefined => {
  if (!schedule.recurrence.includes('FREQ=WEEKLY')) return undefined;
  const interval = Number(/INTERVAL=(\d+)/.exec(schedule.recurrence)?.[1] ?? 1);
  const days = /BYDAY=([A-Z,]+)/.exec(schedule.recurrence)?.[1]?.split(',');
  const until = /UNTIL=(\d{4})(\d{2})(\d{2})/.exec(schedule.recurrence)?.slice(1).join('-');
  const first = Date.parse(schedule.firstDay);
  // Weeks are counted from the Monday of the first session's week, as RFC 5545 does.
  const firstMonday = first - ((new Date(first).getUTCDay() + 6) % 7) * oneDay;
  const begin = Math.max(first, Date.parse(today));
  for (let time = begin; time < begin + 7 * oneDay * (interval + 3); time += oneDay) {
    const day = new Date(time).toISOString().slice(0, 10);
    if (until !== undefined && day > until) return undefined;
    const inWeek = Math.floor((time - firstMonday) / (7 * oneDay)) % interval === 0;
    const onDay = days
      ? days.includes(weekdayCodes[new Date(time).getUTCDay()] ?? '')
      : (time - first) % (7 * oneDay) === 0;
    if (inWeek && onDay && !schedule.except.includes(day)) {
      return { day, from: schedule.from, to: schedule.to };
    }
  }
  return undefined;
};

/**
 * The next session of a plain weekly schedule on or after a day; a story needs no more of the calendar.
 * @param today A day, `2026-11-22`.
 */
export const nextWeekly = ({ schedules }: GroupRecord, today: string): Session | undefined =>
  schedules
    ?.flatMap(schedule => nextOfWeeks(schedule, today) ?? [])
    .sort((one, other) => one.day.localeCompare(other.day))[0];

const comingOf = (record: GroupRecord, today: string | undefined) =>
  today === undefined ? {} : { next: nextWeekly(record, today) };

/**
 * All groups in a language, as one page.
 * @param today Adds the next session of weekly groups; without it none has one.
 */
export const publicGroups = (language: string, today?: string): GroupsAnswer => {
  const context = contextIn(language);
  const items = exampleContent.groups.map(record =>
    publicGroupSummary(record, comingOf(record, today), context),
  );
  return {
    items,
    total: items.length,
    facets: {
      audience: count(items.flatMap(item => item.audiences)),
      kind: count(items.map(item => item.kind)),
      municipality: count(items.flatMap(item => item.place.municipality?.code ?? [])),
    },
    next: null,
  };
};

/** One group whole, as its details show it. */
export const publicGroupDetails = (id: string, language: string, today?: string): Group => {
  const record = exampleContent.groups.find(group => group.id === id);
  if (!record) throw new Error(`No example group is called ${id}.`);
  return publicGroup(record, comingOf(record, today), contextIn(language));
};

/** The ways to take part of an organisation, each with what it leads to. */
export const publicPathways = (organisation: string, language: string, today?: string): PathwaysAnswer => {
  const context = contextIn(language);
  const of = publicOrganisations(language).items.find(({ id }) => id === organisation);
  const say = (texts: Record<string, string>) =>
    inLanguage(texts, language, context.languagesOf(organisation));
  const groups = publicGroups(language, today).items;
  const around = {
    group: (id: string) => groups.find(group => group.id === id),
    openQuestion: (id: string) => {
      const question = exampleContent.openQuestions.find(one => one.id === id);
      return question && { id, question: say(question.question) };
    },
    panel: (id: string) => {
      const panel = exampleContent.panels.find(one => one.id === id);
      return panel && { id, name: say(panel.name) };
    },
    takesFeedback: of?.feedback !== undefined,
  };
  return {
    items: exampleContent.pathways
      .filter(record => record.organisation === organisation)
      .map(record => publicPathway(record, around, context)),
    organisations: of
      ? [
          {
            id: of.id,
            name: of.name,
            contact: of.contact,
            expertFrom: 12,
            takesFeedback: around.takesFeedback,
          },
        ]
      : [],
    glossary: exampleContent.glossary.map(term => publicTerm(term, language, ['fi'])),
  };
};

/** The month in which the examples are read. */
const month = '2026-11';

/** One entry of the board. */
export const publicEntry = (record: BoardEntryRecord, language: string): BoardEntry =>
  publicBoardEntry(record, contextIn(language), {
    month,
    alsoRaisedBy: exampleContent.boardEntries.filter(
      ({ idea }) => idea !== undefined && idea === record.idea,
    ),
  });

/** Entries of the board as an answer of the server, with counts and names. */
export const boardAnswer = (items: BoardEntry[]): BoardAnswer => ({
  items,
  total: items.length,
  facets: {
    status: count(items.map(item => item.status)),
    source: count(items.map(item => item.source)),
    theme: count(items.flatMap(item => item.themes)),
    unit: count(items.flatMap(item => item.unit?.id ?? [])),
    year: count(items.map(item => item.saidIn.slice(0, 4))),
    organisation: count(items.map(item => item.organisation.id)),
  },
  names: Object.fromEntries(
    items.flatMap(({ organisation, unit }) =>
      [organisation, unit].flatMap(named => (named ? [[named.id, named.name]] : [])),
    ),
  ),
  questions: { all: 0, open: 0 },
  panels: 0,
  next: null,
});

/** The whole board in a language, the newest first, as one page. */
export const publicBoard = (language: string): BoardAnswer =>
  boardAnswer(
    exampleContent.boardEntries
      .map(record => publicEntry(record, language))
      .sort((one, other) => (other.answeredIn ?? other.saidIn).localeCompare(one.answeredIn ?? one.saidIn)),
  );

/** All organisations in a language. */
export const publicOrganisations = (language: string): { items: Organisation[] } => ({
  items: exampleContent.organisations.map(record => publicOrganisation(record, contextIn(language))),
});

/** All question sets in a language. */
export const publicQuestionSets = (language: string): QuestionSet[] =>
  exampleContent.questionSets.map(record => publicQuestionSet(record, contextIn(language)));

/**
 * What was asked of everybody, in a language.
 * @param today A day, `2026-11-22`, which says what is open.
 */
export const publicOpenQuestions = (language: string, today: string): OpenQuestion[] =>
  exampleContent.openQuestions.map(record =>
    publicOpenQuestion(record, { answers: 0, today }, contextIn(language)),
  );
