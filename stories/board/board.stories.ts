import '@kuulluksi/elements/board/define';
import type { BoardEntry } from '@kuulluksi/contract/board/schemas';
import { answerStatuses } from '@kuulluksi/contract/vocabularies';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { press, select, unfold, untilMessage, write } from '../support/acts.ts';
import { boardAnswer, boardOf } from '../support/answers.ts';
import { attributesInCommon, elementWith } from '../support/attributes.ts';
import { inside } from '../support/shadow.ts';
import { away, never, problem, Reply, type Answer } from '../support/story-server.ts';
import { boardRoutes, figures, one } from './board-answers.ts';

const tag = 'kuulluksi-board';
const fallback = 'Koosteen vuoden palautteesta saat myös osallisuuskoordinaattorilta.';

const listed = (answer: Answer) => ({ routes: boardRoutes(boardOf, { 'GET /v1/board': answer }) });
const showing = (entries: (url: URL) => BoardEntry[]) => ({ routes: boardRoutes(entries) });
const changed = (change: (entry: BoardEntry, at: number) => BoardEntry) =>
  showing(url => boardOf(url).map(change));
const only = (choose: (entry: BoardEntry) => boolean) =>
  showing(url => boardOf(url).filter(choose).slice(0, 1));

const meta: Meta = {
  title: 'Elements/Board',
  component: tag,
  argTypes: attributesInCommon,
  args: { organisation: one },
  parameters: { routes: boardRoutes() },
  render: args => elementWith(tag, args, fallback),
};
export default meta;
type Story = StoryObj;
type Play = NonNullable<Story['play']>;

export const Loaded: Story = {};

export const Loading: Story = { parameters: listed(never) };

/** Nothing yet: what will stand here, and no blame. */
export const Empty: Story = { parameters: listed(() => boardAnswer([])) };

/** One entry for each status of an answer. A status is a word and a shape, never only a colour. */
export const EveryStatus: Story = {
  args: { organisation: '' },
  parameters: showing(url => {
    const entries = boardOf(url);
    return answerStatuses.flatMap(status => entries.find(entry => entry.status === status) ?? []);
  }),
};

/** Nobody has answered yet: the clock of who waits runs in view of everybody. */
export const Waiting: Story = {
  parameters: showing(url =>
    boardOf(url)
      .slice(0, 1)
      .map(({ id, organisation, said, ownWords, source, helped, kind, themes, saidIn, alsoRaisedBy }) => ({
        ...{ id, organisation, said, ownWords, source, helped, kind, themes, saidIn, alsoRaisedBy },
        status: 'received',
        timeline: [{ status: 'received', month: saidIn }],
        waitingMonths: 2,
      })),
  ),
};

/** Passed on to somebody else: to whom, why, and the clock that still runs. */
export const PassedOn: Story = { parameters: only(({ status }) => status === 'passed-on') };

/** A no, with its reasons open, and the same in easy words and for a child. */
export const NotPossible: Story = { parameters: only(({ status }) => status === 'not-possible') };

/** "This did not answer me": it is looked at again. */
export const Reopened: Story = {
  parameters: showing(url =>
    boardOf(url)
      .filter(({ status }) => status === 'answered')
      .slice(0, 1)
      .map(entry => ({ ...entry, status: 'reopened', waitingMonths: 1 })),
  ),
};

/** How a matter went on, in statuses and months. */
export const TimelineUnfolded: Story = {
  parameters: only(({ status, timeline }) => status === 'partly-done' && timeline.length > 2),
  play: async ({ canvasElement }) => {
    await unfold(canvasElement, tag, '.entry .more details');
    await expect(await inside(canvasElement, tag, '.timeline')).toBeVisible();
  },
};

/** Others raised the same, elsewhere or before: they lead to each other. */
export const AlsoRaisedByOthers: Story = {
  args: { organisation: '' },
  parameters: showing(url =>
    boardOf(url)
      .filter(({ alsoRaisedBy }) => alsoRaisedBy.length > 0)
      .slice(0, 2),
  ),
};

/** In a child's words: reasons were written for children. */
export const ForAChild: Story = {
  globals: { ageLevel: 'child' },
  parameters: showing(url => boardOf(url).filter(({ reasonsForChildren }) => reasonsForChildren)),
};

/** The page is about one entry: `entry="…"`. */
export const OneEntry: Story = {
  args: { entry: 'sisarusten-tapaamiset' },
  parameters: { routes: boardRoutes() },
  play: async ({ canvasElement }) => {
    await inside(canvasElement, tag, '.one .entry, .entry');
  },
};

/** The entry is not there any more: somebody took back what they said. */
export const OneEntryGone: Story = {
  args: { entry: 'ei-enaa-taalla' },
  play: async ({ canvasElement }) => {
    await inside(canvasElement, tag, '.message');
  },
};

const open: Play = async ({ canvasElement }) => {
  await unfold(canvasElement, tag, '.narrowing');
  await inside(canvasElement, tag, '#search');
};

/** Search and choices, once somebody asks for them. */
export const Browsing: Story = { play: open };

/** Narrowed to one status by a reader. */
export const NarrowedToAStatus: Story = {
  play: async context => {
    await open(context);
    await select(context.canvasElement, tag, '#status', 'done');
    await inside(context.canvasElement, tag, '.count .button, .count .link, .count button');
  },
};

/** Narrowed by the page: `status="not-possible"`. A reader may choose otherwise. */
export const NarrowedByThePage: Story = {
  args: { status: 'not-possible' },
  play: async ({ canvasElement }) => {
    await inside(canvasElement, tag, '.count button');
  },
};

export const NothingFound: Story = {
  play: async context => {
    await open(context);
    await write(context.canvasElement, tag, '#search', 'avaruusraketti');
    await inside(context.canvasElement, tag, '.message');
  },
};

/** Words of danger in a search bring help into view. They are matched on the device alone. */
export const HelpBesideTheSearch: Story = {
  play: async context => {
    await open(context);
    await write(context.canvasElement, tag, '#search', {
      fi: 'isä lyö',
      sv: 'pappa slår mig',
      en: 'my father hits me',
      'fi-simple': 'isä lyö',
    });
    await inside(context.canvasElement, tag, '.help');
  },
};

/** More than one answer holds: the rest comes when it is asked for. */
export const ShownByParts: Story = {
  parameters: listed(url => {
    const all = boardOf(url);
    const items = url.searchParams.has('cursor') ? all.slice(2, 4) : all.slice(0, 2);
    return { ...boardAnswer(all), items, next: url.searchParams.has('cursor') ? null : 'from-3' };
  }),
};

const shown =
  (selector: string): Play =>
  async ({ canvasElement }) => {
    await inside(canvasElement, tag, selector);
  };

/** "We asked": what an organisation asked everybody, and what came of it. */
export const Asked: Story = { args: { view: 'asked' }, play: shown('.asked .entry') };
/** Nothing has been asked yet. */
export const NothingAsked: Story = {
  args: { view: 'asked' },
  parameters: {
    routes: boardRoutes(boardOf, {
      'GET /v1/board': (url: URL) => boardAnswer(boardOf(url)),
      'GET /v1/open-questions': () => ({ items: [] }),
    }),
  },
  play: shown('.message'),
};
export const AskedAway: Story = {
  args: { view: 'asked' },
  parameters: { routes: boardRoutes(boardOf, { 'GET /v1/open-questions': away }) },
  play: untilMessage(tag),
};

/** How much was said and answered. */
export const Figures: Story = { args: { view: 'figures' }, play: shown('table.figures') };
/** Each organisation by itself: a sum would tell a small one by subtraction. */
export const FiguresOfSeveral: Story = {
  args: { view: 'figures', organisation: 'esimerkki-pirkanmaa esimerkki-keski-suomi' },
  play: shown('table.figures'),
};
/** Small numbers are told roughly, for they could tell who spoke. */
export const FiguresOfASmallOne: Story = {
  args: { view: 'figures' },
  parameters: { routes: boardRoutes(boardOf, { 'GET /v1/board/figures': figures(true) }) },
  play: shown('table.figures'),
};
export const FiguresAway: Story = {
  args: { view: 'figures' },
  parameters: { routes: boardRoutes(boardOf, { 'GET /v1/board/figures': away }) },
  play: untilMessage(tag),
};

const openFollow: Play = async ({ canvasElement }) => {
  await inside(canvasElement, tag, '.entry');
  await unfold(canvasElement, tag, 'details.follow');
  await inside(canvasElement, tag, '.follow-part #email');
};
/** Ways to keep up: a link, paper, a feed, a digest by mail for those who work with this. */
export const Follow: Story = { play: openFollow };
export const FollowWithoutAddress: Story = {
  play: async context => {
    await openFollow(context);
    await press(context.canvasElement, tag, '.digest .main');
    await inside(context.canvasElement, tag, '#email-error');
  },
};
const follow =
  (then: string): Play =>
  async context => {
    await openFollow(context);
    await write(context.canvasElement, tag, '#email', 'osallisuus@pirkanmaa.esimerkki.example');
    await press(context.canvasElement, tag, '.digest .main');
    await inside(context.canvasElement, tag, then);
  };
/** It begins only once the mail that comes is confirmed. */
export const FollowAsked: Story = { play: follow('.digest .message') };
export const FollowAway: Story = {
  parameters: { routes: boardRoutes(boardOf, { 'POST /v1/subscriptions': problem(503, 'busy') }) },
  play: follow('.digest [role=alert]'),
};

const openShare: Play = async ({ canvasElement }) => {
  await unfold(canvasElement, tag, '.entry .more details:last-child');
  await inside(canvasElement, tag, '.shared');
};
/** An entry is shared by its link, or as a picture with words for who does not see it. */
export const Share: Story = { parameters: only(({ status }) => status === 'done'), play: openShare };
export const SharePicture: Story = {
  parameters: only(({ status }) => status === 'done'),
  play: async context => {
    await openShare(context);
    await press(context.canvasElement, tag, '.shared > .actions > .button');
    await inside(context.canvasElement, tag, '.picture canvas');
  },
};

/** The server cannot be reached: the site's own children show, with one calm sentence. */
export const Away: Story = { parameters: listed(away), play: untilMessage(tag) };

/** The database behind the server is away: the same calm sentence, and it is tried again. */
export const DatabaseAway: Story = {
  parameters: listed(problem(503, 'database-away')),
  play: untilMessage(tag),
};

/** A wrong `organisation`: asking again would not help. */
export const UnknownOrganisation: Story = {
  args: { organisation: 'vaara-tunnus' },
  parameters: listed(problem(404, 'unknown-organisation')),
  play: untilMessage(tag),
};

/** One entry could not be read: the rest is shown, and `kuulluksi-remainder` tells the web team. */
export const PartlyBroken: Story = {
  parameters: listed(url => {
    const answer = boardAnswer(boardOf(url));
    return new Reply(200, { ...answer, items: [{ id: 'broken' }, ...answer.items.slice(1)] });
  }),
};

/** An answer that exists in Swedish only, on a page in any other language, carries its own `lang`. */
export const OtherLanguageText: Story = {
  parameters: changed((entry, at) =>
    at === 0
      ? { ...entry, said: { text: 'Kan jag träffa min nya socialarbetare i förväg?', lang: 'sv' } }
      : entry,
  ),
};

/** Codes that this version does not know yet read as "other", and nothing breaks. */
export const UnknownCode: Story = {
  parameters: changed(entry => ({ ...entry, source: 'street-interview' as BoardEntry['source'] })),
};

/** Own words, with leave, and an entry written down together with somebody, say so. */
export const OwnWordsAndHelped: Story = {
  parameters: changed(entry => ({ ...entry, ownWords: true, helped: true })),
};

/** Quick exit inside the element, on a page that somebody may have to leave in a hurry. */
export const WithExit: Story = {
  args: { exit: 'https://saa.example/' },
  play: async ({ canvasElement }) => {
    await inside(canvasElement, tag, '[part=exit-button]');
  },
};

export const Narrow: Story = { parameters: { width: 320 } };
export const NarrowBrowsing: Story = { ...Browsing, parameters: { width: 320 } };
export const NarrowAsked: Story = { ...Asked, parameters: { width: 320 } };
export const NarrowFigures: Story = { ...Figures, parameters: { width: 320 } };
export const NarrowFollow: Story = { ...Follow, parameters: { width: 320 } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const DarkAsked: Story = { ...Asked, globals: { theme: 'dark' } };
export const DarkFigures: Story = { ...Figures, globals: { theme: 'dark' } };
export const OnACountysSite: Story = { name: "On a county's site", globals: { look: 'county' } };
export const OnAnNgosSiteInDark: Story = {
  name: "On an NGO's site, dark",
  globals: { look: 'ngo', theme: 'dark' },
};
/** The tokens set to the system's colours. Real forced colours: see Foundations → Tokens. */
export const SystemColours: Story = { parameters: { systemColours: true } };
