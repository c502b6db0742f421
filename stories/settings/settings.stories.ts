import '@kuulluksi/elements/board/define';
import '@kuulluksi/elements/group-finder/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import {
  boardAnswer,
  boardOf,
  groupOf,
  groupsAnswer,
  groupsOf,
  groupWordsAnswer,
} from '../support/answers.ts';
import { attributesInCommon } from '../support/attributes.ts';
import { addressOfStory, type Routes } from '../support/story-server.ts';

const one = 'esimerkki-kanta-hame';
const routes: Routes = {
  'GET /v1/groups': url => groupsAnswer(groupsOf(url).slice(0, 2)),
  'GET /v1/group-words': url => groupWordsAnswer(groupsOf(url)),
  'GET /v1/groups/*': groupOf,
  'GET /v1/board': url => boardAnswer(boardOf(url).slice(0, 1)),
};

const meta: Meta = {
  title: 'Elements/Settings',
  component: 'kuulluksi-settings',
  argTypes: attributesInCommon,
  args: { organisation: one, 'heading-level': '3' },
  parameters: { routes, bare: true },
  render: (args, { id }) => {
    const value = (name: string) => ifDefined((args[name] as string | undefined) || undefined);
    return html`
      <kuulluksi-settings
        api=${addressOfStory(id)}
        organisation=${value('organisation')}
        area=${value('area')}
        age-level=${value('age-level')}
        heading-level=${value('heading-level')}
        theme=${value('theme')}
      >
        <p>The elements below have no attributes of their own.</p>
        <kuulluksi-group-finder></kuulluksi-group-finder>
        <hr />
        <kuulluksi-board></kuulluksi-board>
      </kuulluksi-settings>
    `;
  },
};
export default meta;
type Story = StoryObj;

export const AroundTwoElements: Story = {};
/** A dark site that does not say `color-scheme: dark`: the elements cannot know it, so they are told. */
export const DarkWhereTheSiteDoesNotSaySo: Story = {
  args: { theme: 'dark' },
  decorators: [story => html`<div class="dark-without-saying-so">${story()}</div>`],
};
export const Narrow: Story = { parameters: { width: 320 } };
/** Long words in Swedish on a small phone. */
export const NarrowInSwedish: Story = { globals: { language: 'sv' }, parameters: { width: 320 } };
/** The level that the settings give reaches every element inside, as far as it has words for it. */
export const AtAChildsLevel: Story = { args: { 'age-level': 'child' } };
/** An attribute of an element itself goes first: the board stands a step lower in the page's outline. */
export const AnElementsOwnAttribute: Story = {
  render: (args, { id }) => html`
    <kuulluksi-settings
      api=${addressOfStory(id)}
      organisation=${ifDefined(args['organisation'] as string | undefined)}
      heading-level="2"
    >
      <kuulluksi-group-finder></kuulluksi-group-finder>
      <hr />
      <kuulluksi-board heading-level="3"></kuulluksi-board>
    </kuulluksi-settings>
  `,
};
