import '@kuulluksi/elements/feedback-form/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { press, write } from '../support/acts.ts';
import { attributesOfForms, elementWith } from '../support/attributes.ts';
import { inside } from '../support/shadow.ts';
import { fallback, ready, said, tag, toCheck, toSent, check, answer } from './acts.ts';
import { askingOrganisation, formRoutes, plainOrganisation } from './form-answers.ts';

const meta: Meta = {
  title: 'Elements/Feedback form/Youth',
  component: tag,
  argTypes: attributesOfForms,
  args: { organisation: plainOrganisation },
  globals: { ageLevel: 'youth' },
  parameters: { routes: formRoutes() },
  render: args => elementWith(tag, args, fallback),
};
export default meta;
type Story = StoryObj;

/** Short, plain, direct. */
export const Loaded: Story = {};

const asking = {
  args: { organisation: askingOrganisation },
  parameters: { routes: formRoutes({ sets: true }) },
};

/** With the organisation's own three questions. */
export const OwnQuestions: Story = {
  ...asking,
  play: async ({ canvasElement }) => {
    await inside(canvasElement, tag, '[part=question-set]');
  },
};

/** A face, a choice and a few words: none of them has to be answered. */
export const OwnQuestionsAnswered: Story = {
  ...asking,
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    await press(canvasElement, tag, '[name=question-kohtaaminen][value=good]');
    await press(canvasElement, tag, '[name=question-omat-asiat][value=joskus]');
    await write(canvasElement, tag, '#question-yksi-asia', said.cooking);
  },
};

export const CheckView: Story = {
  ...asking,
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    await press(canvasElement, tag, '[name=question-kohtaaminen][value=good]');
    await press(canvasElement, tag, '[name=question-omat-asiat][value=joskus]');
    await answer(canvasElement, said.cooking);
    await check(canvasElement);
    await inside(canvasElement, tag, '[part~=check]');
  },
};

export const Sent: Story = { play: toSent() };
export const NarrowOwnQuestions: Story = {
  ...OwnQuestionsAnswered,
  parameters: { ...asking.parameters, width: 320 },
};
export const DarkCheckView: Story = { play: toCheck(), globals: { theme: 'dark' } };
