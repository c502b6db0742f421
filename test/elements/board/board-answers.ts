import type { BoardAnswer, BoardEntry } from '@kuulluksi/contract/board/schemas';
import { html } from '@open-wc/testing';
import '../../../packages/elements/src/board/define.ts';
import type { KuulluksiBoard } from '../../../packages/elements/src/board/board.ts';
import { api, FakeServer, problem } from '../support/fake-server.ts';
import { rootOf, show, until } from '../support/fixtures.ts';

export const text = (words: string, lang = 'fi') => ({ text: words, lang });

export const entry = (id: string, more: Partial<BoardEntry> = {}): BoardEntry => ({
  id,
  organisation: { id: 'koe', name: text('Koe') },
  said: text(`Sanottu ${id}`),
  ownWords: false,
  source: 'client-panel',
  helped: false,
  voice: 'youth',
  kind: 'idea',
  status: 'received',
  themes: [],
  saidIn: '2026-09',
  timeline: [{ status: 'received', month: '2026-09' }],
  alsoRaisedBy: [],
  ...more,
});

export const answered = {
  answeredBy: 'coordinator',
  answeredIn: '2026-10',
  answeredWithin: 'within-two-weeks',
} as const;

export const entries: BoardEntry[] = [
  entry('done', {
    ...answered,
    status: 'done',
    what: text('Retki tehtiin'),
    when: '2026-10',
    themes: ['participation', 'safety'],
    unit: { id: 'koe.iso-koti', name: text('Isokoti') },
    timeline: [
      { status: 'received', month: '2026-05' },
      { status: 'planned', month: '2026-06' },
      { status: 'done', month: '2026-10' },
    ],
  }),
  entry('refused', {
    ...answered,
    status: 'not-possible',
    kind: 'question',
    reasons: text('Koska laki ei salli'),
    easyReasons: text('Laki sanoo ei.', 'fi-simple'),
    reasonsForChildren: text('Aikuisilla on tähän sääntö.'),
    saidIn: '2025-11',
  }),
  entry('waiting', { helped: true, source: 'web-feedback', waitingMonths: 2 }),
  entry('passed', {
    ...answered,
    status: 'passed-on',
    to: text('Kaupungille'),
    reasons: text('Se päättää'),
    waitingMonths: 5,
    raisedBy: text('Sankarien ryhmä'),
    alsoRaisedBy: [{ id: 'done', source: 'youth-forum', voice: 'youth', saidIn: '2026-05', status: 'done' }],
  }),
  entry('other-language', {
    ...answered,
    status: 'answered',
    said: text('Vi vill tala', 'sv'),
    what: text('Ja', 'sv'),
  }),
];

const countOf = (codes: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
};

export const answer = (items: BoardEntry[], more: Partial<BoardAnswer> = {}): BoardAnswer => ({
  items,
  total: items.length,
  facets: {
    status: countOf(items.map(({ status }) => status)),
    source: countOf(items.map(({ source }) => source)),
    theme: countOf(items.flatMap(({ themes }) => themes)),
    unit: countOf(items.flatMap(({ unit }) => unit?.id ?? [])),
    year: countOf(items.map(({ saidIn }) => saidIn.slice(0, 4))),
    organisation: countOf(items.map(({ organisation }) => organisation.id)),
  },
  names: { koe: text('Koe'), 'koe.iso-koti': text('Isokoti') },
  questions: { all: 0, open: 0 },
  panels: 0,
  next: null,
  ...more,
});

/** A server that narrows by status, year and words, and knows each entry by its name. */
export const boardServer = (): FakeServer =>
  new FakeServer()
    .on('GET /v1/board', (_, url) => {
      const { status, year, q } = Object.fromEntries(url.searchParams);
      const items = entries.filter(
        one =>
          (!status || one.status === status) &&
          (!year || one.saidIn.startsWith(year)) &&
          (!q || one.said.text.includes(q)),
      );
      return { ...answer(items), facets: answer(entries).facets };
    })
    .on('GET /v1/organisations', () => ({ items: [] }))
    .on('GET /v1/board/entries/*', (_, url) => {
      const id = url.pathname.split('/').at(-1);
      return entries.find(one => one.id === id) ?? problem(404, 'not-found');
    });

type Language = Parameters<typeof show>[1];

export const board = (language: Language = 'fi', attributes: Record<string, string> = {}) => {
  const element = document.createElement('kuulluksi-board');
  for (const [name, value] of Object.entries({ api, organisation: 'koe', ...attributes })) {
    element.setAttribute(name, value);
  }
  element.innerHTML = '<p>Soita meille</p>';
  return show<KuulluksiBoard>(html`<div>${element}</div>`, language).then(() => element);
};

/** A board with its first list. */
export const loaded = async (language: Language = 'fi', attributes: Record<string, string> = {}) => {
  const element = await board(language, attributes);
  await until(() => rootOf(element).querySelector('.entry'), 'entries are shown');
  await until(() => rootOf(element).querySelector('.views, .one'), 'the board can be browsed');
  return element;
};

/** A board whose search and choices are open. */
export const narrowing = async (language: Language = 'fi', attributes: Record<string, string> = {}) => {
  const element = await loaded(language, attributes);
  const details = rootOf(element).querySelector<HTMLDetailsElement>('.narrowing');
  if (details) details.open = true;
  await until(() => rootOf(element).querySelector('#search'), 'the search is here');
  return element;
};

export const namesOf = (element: Element): string[] =>
  [...rootOf(element).querySelectorAll('.who')].map(({ id }) => id.replace('said-', ''));
