import '@kuulluksi/elements/exit/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { userEvent } from 'storybook/test';
import { unfold } from '../support/acts.ts';
import { attributesInCommon } from '../support/attributes.ts';
import { organisationsOf } from '../support/answers.ts';
import { inside, until } from '../support/shadow.ts';
import { addressOfStory } from '../support/story-server.ts';

const tag = 'kuulluksi-exit';

const meta: Meta = {
  title: 'Elements/Exit',
  component: tag,
  argTypes: { ...attributesInCommon, to: { control: { type: 'text' } } },
  args: { to: 'https://saa.example/' },
  parameters: { routes: { 'GET /v1/organisations': (url: URL) => ({ items: organisationsOf(url) }) } },
  render: (args, { id }) => {
    const value = (name: string) => ifDefined((args[name] as string | undefined) || undefined);
    return html`<kuulluksi-exit
      api=${addressOfStory(id)}
      organisation=${value('organisation')}
      to=${value('to')}
      theme=${value('theme')}
    ></kuulluksi-exit>`;
  },
};
export default meta;
type Story = StoryObj;
type Play = NonNullable<Story['play']>;

/** The button, with what it does to unfold. Pressing Shift three times leaves too. */
export const Button: Story = {};

const explain: Play = async ({ canvasElement }) => {
  await unfold(canvasElement, tag, '[part=exit] details');
};
/** What it does, and truthfully what it cannot do. */
export const Explained: Story = { play: explain };

/** Without `to` it leads where the organisation wishes, else to a neutral page. */
export const WhereTheOrganisationWishes: Story = { args: { to: '', organisation: 'esimerkki-pirkanmaa' } };

/** Shift was pressed once: how many presses are left is said aloud, and nothing shows. */
export const ShiftPressedOnce: Story = {
  play: async ({ canvasElement }) => {
    const told = await inside(canvasElement, tag, '[part=exit] [role=status]');
    await userEvent.keyboard('{Shift}');
    await until(() => told.textContent?.trim(), 'the presses left are said');
  },
};

/** Long words in Swedish on a small phone. */
export const NarrowInSwedish: Story = {
  globals: { language: 'sv' },
  parameters: { width: 320 },
  play: explain,
};
export const Narrow: Story = { parameters: { width: 320 }, play: explain };
export const Dark: Story = { globals: { theme: 'dark' }, play: explain };
/** The tokens set to the system's colours. Real forced colours: see Foundations → Tokens. */
export const SystemColours: Story = { parameters: { systemColours: true } };
