import type { BoardFigures } from '@kuulluksi/contract/board/figures-schemas';
import type { BoardEntry } from '@kuulluksi/contract/board/schemas';
import type { OpenQuestion } from '@kuulluksi/contract/open-questions/schemas';
import { publicOpenQuestions } from '@kuulluksi/examples/public-examples';
import { boardAnswer, boardOf, organisationsOf, today } from '../support/answers.ts';
import { languageOf, wordsIn } from '../support/languages.ts';
import { problem, type Answer, type Routes } from '../support/story-server.ts';

/** Its board has every status, units, a timeline and open questions. */
export const one = 'esimerkki-pirkanmaa';

type Entries = (url: URL) => BoardEntry[];

const matches = (entry: BoardEntry, url: URL): boolean => {
  const asked = (name: string) => url.searchParams.get(name);
  const q = asked('q')?.toLowerCase() ?? '';
  return [
    !asked('status') || entry.status === asked('status'),
    !asked('theme') || entry.themes.some(theme => theme === asked('theme')),
    !asked('source') || entry.source === asked('source'),
    !asked('unit') || entry.unit?.id === asked('unit'),
    !asked('year') || entry.saidIn.startsWith(asked('year') ?? ''),
    !q || [entry.said, entry.what, entry.reasons].some(text => text?.text.toLowerCase().includes(q)),
  ].every(Boolean);
};

const questionsOf = (url: URL, state?: OpenQuestion['state']): OpenQuestion[] => {
  const organisations = url.searchParams.getAll('organisation');
  return publicOpenQuestions(languageOf(url), today).filter(
    question =>
      (organisations.length === 0 || organisations.includes(question.organisation.id)) &&
      (!state || question.state === state),
  );
};

/** Answers like the server: narrowed by what is asked for, with counts of all. */
export const listing =
  (entries: Entries): Answer =>
  url => {
    const all = entries(url);
    const items = all.filter(entry => matches(entry, url));
    const questions = { all: questionsOf(url).length, open: questionsOf(url, 'open').length };
    return { ...boardAnswer(all), items, total: items.length, questions };
  };

const told = (from: number, to?: number) => ({ from, ...(to !== undefined && { to }) });

const figuresOf = (url: URL, rough: boolean): BoardFigures[] =>
  organisationsOf(url).map(({ id, name }, place) => ({
    organisation: { id, name },
    year: Number(url.searchParams.get('year') ?? 2026),
    // Small numbers would tell who spoke: the server says them roughly, or not at all.
    ...(rough
      ? { received: told(5, 9), answered: told(0, 4), waiting: told(0), changes: told(0, 4) }
      : {
          received: told(64 + 11 * place, 64 + 11 * place),
          answered: told(58 + 9 * place, 58 + 9 * place),
          waiting: told(5, 9),
          changes: told(21, 21),
          medianDays: 9 + place,
        }),
  }));

export const figures =
  (rough = false): Answer =>
  url => ({ items: figuresOf(url, rough), years: [2026, 2025] });

/** What was asked of everybody: one open, one that comes, and one with what came of it. */
const askedOf = (url: URL): OpenQuestion[] => {
  const language = languageOf(url);
  const known = questionsOf(url);
  const [first] = known;
  if (!first) return known;
  const coming: OpenQuestion = {
    ...first,
    id: 'kesan-tekeminen',
    question: wordsIn(language, {
      fi: 'Mitä haluaisit tehdä kesällä yhdessä?',
      sv: 'Vad skulle du vilja göra tillsammans i sommar?',
      en: 'What would you like to do together in the summer?',
      'fi-simple': 'Mitä haluat tehdä kesällä yhdessä?',
    }),
    state: 'coming',
    opensOn: '2027-03-01',
    closesOn: '2027-04-15',
  };
  delete coming.background;
  const waiting: OpenQuestion = {
    ...coming,
    id: 'kirje-perheelle',
    question: wordsIn(language, {
      fi: 'Mitä kirjeessä pitäisi lukea, kun asiakkuus alkaa?',
      sv: 'Vad borde stå i brevet när klientskapet börjar?',
      en: 'What should the letter say when the client relationship begins?',
      'fi-simple': 'Saat meiltä ensimmäisen kirjeen. Mitä siinä pitää lukea?',
    }),
    state: 'closed',
    opensOn: '2026-09-15',
    closesOn: '2026-11-15',
    answered: '10-19',
  };
  return [
    ...known.filter(({ state }) => state === 'open'),
    coming,
    waiting,
    ...known.filter(({ result }) => result),
  ];
};

/** The server of a board's story. */
export const boardRoutes = (entries: Entries = boardOf, more: Routes = {}): Routes => ({
  'GET /v1/board': listing(entries),
  'GET /v1/board/entries/*': (url, body) =>
    // An address of one entry names no organisation.
    entries(new URL(`?language=${languageOf(url)}`, url)).find(({ id }) => url.pathname.endsWith(`/${id}`)) ??
    problem(404, 'not-found')(url, body),
  'GET /v1/board/figures': figures(),
  'GET /v1/open-questions': url => ({ items: askedOf(url) }),
  'GET /v1/organisations': url => ({ items: organisationsOf(url) }),
  'POST /v1/subscriptions': () => ({ outcome: 'confirm-by-mail' }),
  ...more,
});
