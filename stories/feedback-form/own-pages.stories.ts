import '@kuulluksi/elements/feedback-form/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { attributesOfForms, elementWith } from '../support/attributes.ts';
import { languageAround, wordsIn } from '../support/languages.ts';
import { inside, until } from '../support/shadow.ts';
import { fallback, said, tag, type Play } from './acts.ts';
import { askingOrganisation, formRoutes, openQuestion, plainOrganisation } from './form-answers.ts';
import { plainForm } from './plain-form.ts';

const everyLevel = ['child', 'youth', 'adult', 'professional'] as const;

const meta: Meta = {
  title: 'Elements/Feedback form/Own pages and plain forms',
  component: tag,
  argTypes: attributesOfForms,
  args: { organisation: plainOrganisation },
  parameters: { routes: formRoutes({ ownPages: everyLevel }) },
  render: args => elementWith(tag, args, fallback),
};
export default meta;
type Story = StoryObj;

const showsTheWay: Play = async ({ canvasElement }) => {
  await inside(canvasElement, tag, '[part=own-way] a.button');
};

/** An organisation takes words on the server's own pages alone, where no other site can read them: a plain way there. */
export const OwnPageDemanded: Story = { play: showsTheWay };

/** So it is for children wherever an organisation has not said otherwise. */
export const OwnPageForChildren: Story = { globals: { ageLevel: 'child' }, play: showsTheWay };

/** The way keeps what the page chose: the open question, the unit. */
export const OwnPageForAnOpenQuestion: Story = {
  args: { organisation: askingOrganisation, 'open-question': openQuestion },
  parameters: { routes: formRoutes({ ownPages: everyLevel, question: 'open' }) },
  play: showsTheWay,
};

const withPlainForm = (level: string): Story => ({
  globals: { ageLevel: level },
  parameters: { routes: formRoutes() },
  render: (args, { globals }) =>
    elementWith(
      tag,
      args,
      plainForm(String(globals['language']), level, 'https://kuulluksi.example/feedback'),
    ),
});

/** A form in HTML alone inside the element: the page can be used at once, also without JavaScript. */
export const PlainFormInside: Story = withPlainForm('adult');

/** With quick exit over the end of it. */
export const PlainFormWithExit: Story = {
  ...withPlainForm('adult'),
  args: { exit: 'https://saa.example/' },
  play: async ({ canvasElement }) => {
    await inside(canvasElement, tag, '[part=exit-button]');
  },
};

/** When it is sent the element takes over what was answered, shows it once more and goes on. */
export const PlainFormTakenOver: Story = {
  ...withPlainForm('adult'),
  play: async ({ canvasElement }) => {
    const element = () => canvasElement.querySelector(tag);
    const plain = (selector: string) => canvasElement.querySelector<HTMLElement>(`.plain-form ${selector}`)!;
    await until(() => plain('textarea'), 'the plain form is there');
    // The rest of the form comes after the page has been painted; until then the plain form would send by itself.
    await new Promise(resolve => setTimeout(resolve, 1000));
    await userEvent.click(plain('[value=idea]'));
    await userEvent.type(plain('textarea'), wordsIn(languageAround(canvasElement), said.cooking).text, {
      delay: null,
    });
    await userEvent.click(plain('[value=ask-first]'));
    await userEvent.click(plain('button'));
    await expect(await inside(canvasElement, tag, '[part~=check]')).toBeVisible();
    await expect(element()).not.toBeNull();
  },
};

/** A child meets a child's own views in its place, unless the plain form was begun. */
export const PlainFormForAChild: Story = {
  ...withPlainForm('child'),
  play: async ({ canvasElement }) => {
    await inside(canvasElement, tag, '.child #title');
  },
};

/** An organisation that demands its own page: the plain form goes there by itself. */
export const PlainFormAndOwnPage: Story = {
  ...withPlainForm('adult'),
  parameters: { routes: formRoutes({ ownPages: everyLevel }) },
};

export const NarrowOwnPage: Story = {
  ...OwnPageDemanded,
  parameters: { routes: formRoutes({ ownPages: everyLevel }), width: 320 },
};
export const NarrowPlainForm: Story = {
  ...withPlainForm('adult'),
  parameters: { routes: formRoutes(), width: 320 },
};
export const DarkOwnPage: Story = { ...OwnPageDemanded, globals: { theme: 'dark' } };
export const DarkPlainForm: Story = {
  ...withPlainForm('adult'),
  globals: { ageLevel: 'adult', theme: 'dark' },
};
