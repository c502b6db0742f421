import '@kuulluksi/elements/feedback-form/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { press, write } from '../support/acts.ts';
import { attributesOfForms, elementWith } from '../support/attributes.ts';
import { inside } from '../support/shadow.ts';
import { fallback, ready, said, tag, toCheck, toSent } from './acts.ts';
import { askingOrganisation, formRoutes, plainOrganisation } from './form-answers.ts';

const meta: Meta = {
  title: 'Elements/Feedback form/Professional',
  component: tag,
  argTypes: attributesOfForms,
  args: { organisation: plainOrganisation },
  globals: { ageLevel: 'professional' },
  parameters: { routes: formRoutes() },
  render: args => elementWith(tag, args, fallback),
};
export default meta;
type Story = StoryObj;

/** For those who work with children, youths and parents. */
export const Loaded: Story = {};

/** With the organisation's own questions. */
export const OwnQuestions: Story = {
  args: { organisation: askingOrganisation },
  parameters: { routes: formRoutes({ sets: true }) },
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    await press(canvasElement, tag, '[name=question-asiakkaan-aani][value=joskus]');
    await write(canvasElement, tag, '#question-este', {
      fi: 'Kiire. Palaverissa on tunti aikaa ja kuusi asiaa.',
      sv: 'Brådskan. Mötet är en timme och har sex ärenden.',
      en: 'Hurry. The meeting takes an hour and has six items.',
      'fi-simple': 'Meillä on kiire. Palaverissa on liian paljon asioita.',
    });
    await inside(canvasElement, tag, '[part=question-set]');
  },
};

export const CheckView: Story = { play: toCheck(said.rota, 'concern') };
export const Sent: Story = { play: toSent(undefined, said.rota, 'concern') };
export const NarrowOwnQuestions: Story = {
  ...OwnQuestions,
  parameters: { routes: formRoutes({ sets: true }), width: 320 },
};
export const DarkSent: Story = { ...Sent, globals: { theme: 'dark' } };
