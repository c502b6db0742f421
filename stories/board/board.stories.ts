import '@kuulluksi/elements/board/define';
import type { BoardEntry } from '@kuulluksi/contract/board/schemas';
import { answerStatuses } from '@kuulluksi/contract/vocabularies';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { press, untilMessage } from '../support/acts.ts';
import { boardAnswer, boardOf } from '../support/answers.ts';
import { attributesInCommon, elementWith } from '../support/attributes.ts';
import { inside } from '../support/shadow.ts';
import { away, never, problem, Reply, type Routes } from '../support/story-server.ts';

const tag = 'kuulluksi-board';

/** Answers like the server: narrowed by the status that is asked for, counts of all. */
const answering =
  (entries: (url: URL) => BoardEntry[]): Routes[string] =>
  url => {
    const all = entries(url);
    const asked = url.searchParams.get('status');
    const items = asked ? all.filter(({ status }) => status === asked) : all;
    return { ...boardAnswer(all), items, total: items.length };
  };
const board = (answer: Routes[string]) => ({ routes: { 'GET /v1/board': answer } });
const changed = (change: (entry: BoardEntry, at: number) => BoardEntry) =>
  board(answering(url => boardOf(url).map(change)));

const meta: Meta = {
  title: 'Elements/Board',
  component: tag,
  argTypes: attributesInCommon,
  args: { organisation: 'esimerkki-kanta-hame' },
  parameters: board(answering(url => boardOf(url))),
  render: args =>
    elementWith(tag, args, 'Koosteen vuoden palautteesta saat myös osallisuuskoordinaattorilta.'),
};
export default meta;
type Story = StoryObj;

export const Loaded: Story = {};

export const Loading: Story = { parameters: board(never) };

/** Nothing yet: what will stand here, and no blame. */
export const Empty: Story = { parameters: board(() => boardAnswer([])) };

/** One entry for each status of an answer. A status is a word and a shape, never only a colour. */
export const EveryStatus: Story = {
  args: { organisation: '' },
  parameters: board(
    answering(url => {
      const entries = boardOf(url);
      return answerStatuses.flatMap(status => entries.find(entry => entry.status === status) ?? []);
    }),
  ),
};

/** Narrowed to one status by a person. */
export const NarrowedToAStatus: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, tag, '.chip:nth-of-type(2) input');
    await expect(await inside(canvasElement, tag, '.chip:nth-of-type(2) input')).toBeChecked();
  },
};

/** More than one answer holds: the rest comes when it is asked for. */
export const ShownByParts: Story = {
  parameters: board(url => {
    const all = boardOf(url);
    const items = url.searchParams.has('cursor') ? all.slice(2, 4) : all.slice(0, 2);
    return { ...boardAnswer(all), items, next: url.searchParams.has('cursor') ? null : 'from-3' };
  }),
};

/** The server cannot be reached: the site's own children show, with one calm sentence. */
export const Away: Story = { parameters: board(away), play: untilMessage(tag) };

/** The database behind the server is away: the same calm sentence, and it is tried again. */
export const DatabaseAway: Story = {
  parameters: board(problem(503, 'database-away')),
  play: untilMessage(tag),
};

/** A wrong `organisation`: asking again would not help. */
export const UnknownOrganisation: Story = {
  args: { organisation: 'vaara-tunnus' },
  parameters: board(problem(404, 'unknown-organisation')),
  play: untilMessage(tag),
};

/** One entry could not be read: the rest is shown, and `kuulluksi-remainder` tells the web team. */
export const PartlyBroken: Story = {
  parameters: board(url => {
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

export const Narrow: Story = { parameters: { width: 320 } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const OnACountysSite: Story = { name: "On a county's site", globals: { look: 'county' } };
export const OnAnNgosSiteInDark: Story = {
  name: "On an NGO's site, dark",
  globals: { look: 'ngo', theme: 'dark' },
};
/** The tokens set to the system's colours. Real forced colours: see Foundations → Tokens. */
export const SystemColours: Story = { parameters: { systemColours: true } };
