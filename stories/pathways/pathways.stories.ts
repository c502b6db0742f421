import '@kuulluksi/elements/pathways/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { untilMessage } from '../support/acts.ts';
import { pathwaysOf } from '../support/answers.ts';
import { attributesInCommon, elementWith } from '../support/attributes.ts';
import { inside } from '../support/shadow.ts';
import { away, never, problem, type Routes } from '../support/story-server.ts';

const tag = 'kuulluksi-pathways';
const routes: Routes = { 'GET /v1/pathways': pathwaysOf };

const meta: Meta = {
  title: 'Elements/Pathways',
  component: tag,
  argTypes: {
    ...attributesInCommon,
    audience: { control: { type: 'text' } },
    'care-context': { control: { type: 'text' } },
  },
  args: { organisation: 'esimerkki-pirkanmaa' },
  parameters: { routes },
  render: args =>
    elementWith(tag, args, 'Tavoista osallistua kertoo myös osallisuuskoordinaattori: 03 000 0000.'),
};
export default meta;
type Story = StoryObj;

/** Who are you? */
export const Who: Story = {};

/** A child's page: pictures beside the words. */
export const WhoForChildren: Story = { args: { 'age-level': 'child' } };

/** Where it makes a difference, the situation is asked. */
export const Situation: Story = { args: { audience: 'youth' } };

/** The ways that suit somebody. */
export const Ways: Story = { args: { audience: 'parent', 'care-context': 'any' } };

export const WaysForChildren: Story = {
  args: { 'age-level': 'child', audience: 'child', 'care-context': 'any' },
};

const open: NonNullable<Story['play']> = async ({ canvasElement }) => {
  await userEvent.click(await inside(canvasElement, tag, '[part=way]:nth-child(2) [aria-expanded]'));
  await expect(await inside(canvasElement, tag, '[part=targets]')).toBeVisible();
};

/** One way unfolded: the groups that suit. */
export const WayOpen: Story = { ...Ways, play: open };

/** A term explained under its paragraph. */
export const TermExplained: Story = {
  ...Ways,
  play: async ({ canvasElement }) => {
    await userEvent.click(await inside(canvasElement, tag, '[part=term]'));
    await expect(await inside(canvasElement, tag, '[part=explanation]')).toBeVisible();
  },
};

/** "I want to come along": what happens then. */
export const ComeAlong: Story = {
  args: { audience: 'parent', 'care-context': 'any' },
  play: async ({ canvasElement }) => {
    await userEvent.click(await inside(canvasElement, tag, '[part=way]:nth-child(3) [aria-expanded]'));
    await userEvent.click(await inside(canvasElement, tag, '[part=targets] .button'));
    await expect(await inside(canvasElement, tag, '[part=steps]')).toBeVisible();
  },
};

/** The answer is on its way. */
export const Loading: Story = { parameters: { routes: { 'GET /v1/pathways': never } } };

/** The organisation has told of no ways yet: whom to ask is shown. */
export const Empty: Story = {
  parameters: { routes: { 'GET /v1/pathways': (url: URL) => ({ ...pathwaysOf(url), items: [] }) } },
};

/** The server cannot be reached: the site's own children show, with one calm sentence. */
export const Away: Story = { parameters: { routes: { 'GET /v1/pathways': away } }, play: untilMessage(tag) };

export const UnknownOrganisation: Story = {
  args: { organisation: 'vaara-tunnus' },
  parameters: { routes: { 'GET /v1/pathways': problem(404, 'unknown-organisation') } },
};

/** An unknown `audience` is asked for as if there were none. */
export const UnknownAudience: Story = { args: { audience: 'marsilainen' } };

export const WithExit: Story = {
  args: { exit: 'https://saa.example/' },
  play: async ({ canvasElement }) => {
    await inside(canvasElement, tag, '[part=exit-button]');
  },
};

export const Narrow: Story = { ...WayOpen, parameters: { width: 320 } };
export const NarrowForChildren: Story = { ...WaysForChildren, parameters: { width: 320 } };
export const Dark: Story = { ...WayOpen, globals: { theme: 'dark' } };
export const DarkForChildren: Story = { ...WhoForChildren, globals: { theme: 'dark' } };
/** The tokens set to the system's colours. Real forced colours: see Foundations → Tokens. */
export const SystemColours: Story = { ...WhoForChildren, parameters: { systemColours: true } };
