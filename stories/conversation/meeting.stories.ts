import '@kuulluksi/elements/conversation/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { press } from '../support/acts.ts';
import { attributesOfForms, elementWith } from '../support/attributes.ts';
import { inside } from '../support/shadow.ts';
import { fallback, openMeeting, opens, routesOf, stored, tag, untilDone, type Play } from './acts.ts';
import { meeting } from './conversations.ts';

const routes = routesOf(opens(meeting), stored(meeting));

const meta: Meta = {
  title: 'Elements/Conversation/Meeting of a panel',
  component: tag,
  argTypes: attributesOfForms,
  parameters: { routes },
  render: args => elementWith(tag, args, fallback),
};
export default meta;
type Story = StoryObj;

/** The code of a panel's meeting opens what was raised there, for those who were. Nobody is named. */
export const Opened: Story = { play: openMeeting };

const beginReopening: Play = async context => {
  await openMeeting(context);
  await press(context.canvasElement, tag, '[part=matter] .actions .button');
  await inside(context.canvasElement, tag, '#words');
};

/** One of its matters was not answered. */
export const NotAnswered: Story = { play: beginReopening };
export const Reopened: Story = {
  play: async context => {
    await beginReopening(context);
    await press(context.canvasElement, tag, '[part=writing] .main');
    await untilDone(context.canvasElement);
  },
};

export const Narrow: Story = { play: openMeeting, parameters: { routes, width: 320 } };
export const Dark: Story = { play: openMeeting, globals: { theme: 'dark' } };
