import '@kuulluksi/elements/conversation/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { press } from '../support/acts.ts';
import { attributesOfForms, elementWith } from '../support/attributes.ts';
import { inside } from '../support/shadow.ts';
import { problem } from '../support/story-server.ts';
import { begin, fallback, giveCode, open, opens, openDraft, routesOf, stored, tag } from './acts.ts';
import { aChilds, asked, decided, waiting } from './conversations.ts';

const meta: Meta = {
  title: 'Elements/Conversation/Child and youth',
  component: tag,
  argTypes: attributesOfForms,
  globals: { ageLevel: 'child' },
  parameters: { routes: routesOf(opens(aChilds), stored(aChilds)) },
  render: args => elementWith(tag, args, fallback),
};
export default meta;
type Story = StoryObj;

/** The same in a child's words. */
export const Closed: Story = {};
export const CodeNotFound: Story = {
  parameters: { routes: routesOf(problem(404, 'code-not-found')) },
  play: async context => {
    await giveCode(context);
    await inside(context.canvasElement, tag, '#code-error');
  },
};
export const NoAnswerYet: Story = { parameters: { routes: routesOf(opens(waiting)) }, play: open };
export const Answered: Story = { play: open };
export const OwnWordsShown: Story = {
  play: async context => {
    await open(context);
    await press(context.canvasElement, tag, '[aria-expanded]');
    await inside(context.canvasElement, tag, '[part~=said]');
  },
};
export const Writing: Story = { play: begin('write') };
export const NotAnswered: Story = { play: begin('reopen') };
export const TakingBack: Story = { play: begin('withdraw') };
export const CodeShown: Story = { play: begin('code') };
export const DraftToDecide: Story = {
  parameters: { routes: routesOf(opens(asked()), stored(decided)) },
  play: openDraft,
};

/** The organisation takes a child's words on the server's own pages alone: a plain way there. */
export const OwnPageDemanded: Story = {
  args: { organisation: 'esimerkki-kanta-hame' },
  parameters: { routes: routesOf(opens(aChilds), stored(aChilds), ['child']) },
  play: async ({ canvasElement }) => {
    await inside(canvasElement, tag, '[part=own-way]');
  },
};

export const Narrow: Story = {
  ...OwnWordsShown,
  parameters: { routes: routesOf(opens(aChilds)), width: 320 },
};
export const Dark: Story = { ...Answered, globals: { ageLevel: 'child', theme: 'dark' } };

/** A young person's words. */
export const ForAYouth: Story = {
  globals: { ageLevel: 'youth' },
  parameters: { routes: routesOf() },
  play: open,
};
export const AYouthWrites: Story = {
  globals: { ageLevel: 'youth' },
  parameters: { routes: routesOf() },
  play: begin('write'),
};
