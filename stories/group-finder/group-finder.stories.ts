import '@kuulluksi/elements/group-finder/define';
import type { GroupSummary } from '@kuulluksi/contract/groups/schemas';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { untilMessage } from '../support/acts.ts';
import { groupOf, groupsAnswer, groupsOf, groupWordsAnswer } from '../support/answers.ts';
import { attributesInCommon, elementWith } from '../support/attributes.ts';
import { inside } from '../support/shadow.ts';
import { away, never, problem, Reply, type Routes } from '../support/story-server.ts';

const tag = 'kuulluksi-group-finder';

/** Answers like the server for a small organisation: the list, the words behind it, one group. */
const routes: Routes = {
  'GET /v1/groups': url => groupsAnswer(groupsOf(url)),
  'GET /v1/group-words': url => groupWordsAnswer(groupsOf(url)),
  'GET /v1/groups/*': groupOf,
};
const changed = (change: (group: GroupSummary, at: number) => GroupSummary): Routes => ({
  ...routes,
  'GET /v1/groups': url => groupsAnswer(groupsOf(url).map(change)),
});

const meta: Meta = {
  title: 'Elements/Group finder',
  component: tag,
  argTypes: attributesInCommon,
  args: { organisation: 'esimerkki-kanta-hame' },
  parameters: { routes },
  render: args =>
    elementWith(
      tag,
      args,
      'Ryhmistä kertoo myös osallisuuskoordinaattori. Hänen numeronsa on sivuston yhteystiedoissa.',
    ),
};
export default meta;
type Story = StoryObj;

export const Loaded: Story = {};

/** The first answer is on its way. */
export const Loading: Story = { parameters: { routes: { ...routes, 'GET /v1/groups': never } } };

/** The organisation has no groups yet. */
export const Empty: Story = {
  parameters: { routes: { ...routes, 'GET /v1/groups': () => groupsAnswer([]) } },
};

/** Words and compounds are found also where a person bends or misspells them. */
export const Searched: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.type(await inside(canvasElement, tag, '#search'), 'jälkihuollossa');
    await expect(await inside(canvasElement, tag, '[part~=group]')).toBeVisible();
  },
};

export const NothingFound: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.type(await inside(canvasElement, tag, '#search'), 'kvanttifysiikka');
    await expect(await inside(canvasElement, tag, '.message')).toBeVisible();
  },
};

/** Narrowed by a choice; the counts of the other choices follow. */
export const Narrowed: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(await inside(canvasElement, tag, 'input[name=audience]'));
    await expect(await inside(canvasElement, tag, 'input[name=audience]')).toBeChecked();
  },
};

/** The choices that only some people need. */
export const FurtherChoices: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(await inside(canvasElement, tag, '.further summary'));
    await expect(await inside(canvasElement, tag, 'input[name=weekday]')).toBeVisible();
  },
};

/** Chosen by the page; a reader may take each choice away. */
export const ChosenByThePage: Story = {
  args: { audience: 'youth', weekday: 'tue wed' },
  play: async ({ canvasElement }) => {
    await expect(await inside(canvasElement, tag, '.chosen li')).toBeVisible();
  },
};

/** A link led to one group: it stands above the list. */
export const OpenedByThePage: Story = {
  args: { group: groupsOf(new URL('https://kuulluksi.example/?organisation=esimerkki-kanta-hame'))[0]!.id },
  play: async ({ canvasElement }) => {
    await expect(await inside(canvasElement, tag, '.pinned .description')).toBeVisible();
  },
};

/** The group that a link led to is there no more. */
export const OpenedByThePageGone: Story = {
  args: { group: 'poissa' },
  parameters: { routes: { ...routes, 'GET /v1/groups/*': problem(404, 'not-found') } },
  play: async ({ canvasElement }) => {
    await expect(await inside(canvasElement, tag, '.pinned .message')).toBeVisible();
  },
};

/** One group unfolded: what a newcomer may ask. */
export const DetailsOpen: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(await inside(canvasElement, tag, '[part~=group] .button'));
    await expect(await inside(canvasElement, tag, '[part~=details] .description')).toBeVisible();
  },
};

const openDetailsThatDoNotCome: NonNullable<Story['play']> = async ({ canvasElement }) => {
  await userEvent.click(await inside(canvasElement, tag, '[part~=group] .button'));
  const details = await inside(canvasElement, tag, '[part~=details]:not([hidden])');
  await expect(details.querySelector('.description')).toBeNull();
};

export const DetailsLoading: Story = {
  parameters: { routes: { ...routes, 'GET /v1/groups/*': never } },
  play: openDetailsThatDoNotCome,
};

/** The list is here, the group's own page is not: the trouble stays inside the card. */
export const DetailsAway: Story = {
  parameters: { routes: { ...routes, 'GET /v1/groups/*': away } },
  play: openDetailsThatDoNotCome,
};

/** The group was taken away between the list and the click. */
export const DetailsGone: Story = {
  parameters: { routes: { ...routes, 'GET /v1/groups/*': problem(404, 'not-found') } },
  play: openDetailsThatDoNotCome,
};

/** More groups than one answer holds: words and choices are asked of the server. */
export const SearchedByTheServer: Story = {
  parameters: {
    routes: {
      ...routes,
      'GET /v1/groups': (url: URL) =>
        url.searchParams.has('q')
          ? groupsAnswer(groupsOf(url).slice(0, 2))
          : groupsAnswer(groupsOf(url), { total: 812, next: 'page-2' }),
    },
  },
  play: async ({ canvasElement }) => {
    await userEvent.type(await inside(canvasElement, tag, '#search'), 'vertaisryhmä');
  },
};

/** The server cannot be reached: the site's own children show, with one calm sentence. */
export const Away: Story = { parameters: { routes: { 'GET /v1/groups': away } }, play: untilMessage(tag) };

/** Too many at once: it is tried again by itself. */
export const Busy: Story = {
  parameters: { routes: { 'GET /v1/groups': problem(503, 'busy') } },
  play: untilMessage(tag),
};

/** A wrong `organisation`: asking again would not help. */
export const UnknownOrganisation: Story = {
  args: { organisation: 'vaara-tunnus' },
  parameters: { routes: { 'GET /v1/groups': problem(404, 'unknown-organisation') } },
};

/** One group of the answer could not be read: the rest is shown, and `kuulluksi-remainder` tells the web team. */
export const PartlyBroken: Story = {
  parameters: {
    routes: {
      ...routes,
      'GET /v1/groups': (url: URL) => {
        const answer = groupsAnswer(groupsOf(url));
        return new Reply(200, { ...answer, items: [{ id: 'broken' }, ...answer.items.slice(1)] });
      },
    },
  },
};

/** Words of a group that is written in another language than the page's carry their own `lang`. */
export const OtherLanguageText: Story = {
  parameters: {
    routes: changed(group => ({
      ...group,
      name: { text: 'Kamratgrupp på svenska', lang: 'sv' },
      summary: { text: 'Vi träffas, äter tillsammans och pratar.', lang: 'sv' },
    })),
  },
};

/** A code that this version does not know yet reads as "other", and nothing breaks. */
export const UnknownCode: Story = {
  parameters: { routes: changed(group => ({ ...group, kind: 'sauna-evening' as GroupSummary['kind'] })) },
};

export const FullAndEnded: Story = {
  parameters: {
    routes: changed((group, at) => ({
      ...group,
      room: at % 2 ? 'full' : group.room,
      standing: (['regular', 'planned', 'has-been', 'ended'] as const)[at % 4]!,
    })),
  },
};

/** Quick exit inside the element, on a page that somebody may have to leave in a hurry. */
export const WithExit: Story = {
  args: { exit: 'https://saa.example/' },
  play: async ({ canvasElement }) => {
    await inside(canvasElement, tag, '[part=exit-button]');
  },
};

export const Narrow: Story = { parameters: { width: 320 } };
export const NarrowDetailsOpen: Story = { ...DetailsOpen, parameters: { width: 320 } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const DarkDetailsOpen: Story = { ...DetailsOpen, globals: { theme: 'dark' } };
/** The tokens set to the system's colours. Real forced colours: see Foundations → Tokens. */
export const SystemColours: Story = { parameters: { systemColours: true } };
