import '@kuulluksi/elements/exit/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { attributesInCommon } from '../support/attributes.ts';
import { addressOfStory } from '../support/story-server.ts';

const meta: Meta = {
  title: 'Elements/Exit',
  component: 'kuulluksi-exit',
  argTypes: attributesInCommon,
  args: { to: 'https://saa.example/' },
  render: (args, { id }) =>
    html`<kuulluksi-exit
      api=${addressOfStory(id)}
      to=${ifDefined((args['to'] as string | undefined) || undefined)}
      theme=${ifDefined((args['theme'] as string | undefined) || undefined)}
    ></kuulluksi-exit>`,
};
export default meta;

/** The button, with what it does to unfold. Pressing Shift three times leaves too. */
export const Button: StoryObj = {};
