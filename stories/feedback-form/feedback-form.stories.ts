import '@kuulluksi/elements/feedback-form/define';
import { longestFeedback } from '@kuulluksi/contract/feedback/longest';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { paste, press, select, untilMessage, unfold, write } from '../support/acts.ts';
import { organisationsOf } from '../support/answers.ts';
import { attributesOfForms, elementWith } from '../support/attributes.ts';
import { inside } from '../support/shadow.ts';
import { away, never, problem, type Answer } from '../support/story-server.ts';
import { answer, check, fallback, ready, said, tag, toCheck, toSent } from './acts.ts';
import { askingOrganisation, formRoutes, keptFirst, plainOrganisation } from './form-answers.ts';

const sendingTo = (stored: Answer) => ({ routes: formRoutes({}, stored) });

const meta: Meta = {
  title: 'Elements/Feedback form',
  component: tag,
  argTypes: attributesOfForms,
  args: { organisation: plainOrganisation },
  parameters: { routes: formRoutes() },
  // A child's form is another one, with stories of its own: only the first story follows the toolbar to it.
  render: (args, { globals, name }) =>
    elementWith(
      tag,
      globals['ageLevel'] === 'child' && name !== 'Loaded' ? { 'age-level': 'adult', ...args } : args,
      fallback,
    ),
};
export default meta;
type Story = StoryObj;

/** One organisation: nothing to choose. What must be known stands before the first question. */
export const Loaded: Story = {};

/** What this is not for, and who helps with that, unfolds under "before you write". */
export const MoreToKnow: Story = {
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    await unfold(canvasElement, tag, '.before details');
    await expect(await inside(canvasElement, tag, '.before details .unfolded p')).toBeVisible();
  },
};

/** Several organisations: what follows waits for the choice, the help does not. */
export const SeveralOrganisations: Story = { args: { organisation: '' } };

export const OrganisationChosen: Story = {
  args: { organisation: '' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, tag, '#organisation');
    await inside(canvasElement, tag, '[part~=questions]');
  },
};

export const Loading: Story = { parameters: { routes: { 'GET /v1/feedback/form': never } } };

/** The organisation takes no feedback here: whom to turn to, and the help lines. */
export const NobodyReads: Story = {
  parameters: {
    routes: {
      'GET /v1/feedback/form': (url: URL) => ({
        items: organisationsOf(url).map(({ feedback: _, ...organisation }) => organisation),
        questionSets: [],
      }),
    },
  },
};

export const Away: Story = {
  parameters: { routes: { 'GET /v1/feedback/form': away } },
  play: untilMessage(tag),
};

export const UnknownOrganisation: Story = {
  args: { organisation: 'vaara-tunnus' },
  parameters: { routes: { 'GET /v1/feedback/form': problem(404, 'unknown-organisation') } },
  play: untilMessage(tag),
};

/** What must be answered is answered, and it can be checked. */
export const Answered: Story = { play: ({ canvasElement }) => answer(canvasElement) };

/** "Check" with nothing answered: all faults above, each again at its question. */
export const Errors: Story = {
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    await check(canvasElement);
    await inside(canvasElement, tag, '[part~=error-summary]');
  },
};

/** Words of danger bring help into view, matched on the device alone. Nothing is stopped. */
export const HelpInView: Story = {
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    await write(canvasElement, tag, '#text', said.danger);
    await expect(await inside(canvasElement, tag, '[part=help-notice]')).toBeVisible();
  },
};

/** What could tell who somebody is, is named, and may stay. Beside it: "I want you to know who I am". */
export const PersonalDataNoticed: Story = {
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    await write(canvasElement, tag, '#text', said.number);
    await expect(await inside(canvasElement, tag, '[part=personal-notice]')).toBeVisible();
  },
};

/** The person wants to be known: only then is an introduction asked and sent. */
export const KnowWhoIAm: Story = {
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    await write(canvasElement, tag, '#text', said.number);
    await press(canvasElement, tag, '[part=personal-notice] .button');
    await expect(await inside(canvasElement, tag, '#introduction')).toBeVisible();
  },
};

/** An identity code is refused as soon as the field is left; nothing else that a person writes is. */
export const ErrorOfIdentityCode: Story = {
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    // The right form, and nobody's: numbers from 900 are never given.
    await paste(canvasElement, tag, '#text', '010199-9001');
    await expect(await inside(canvasElement, tag, '#text-error')).toBeVisible();
  },
};

/** Near the limit the form says how much still fits. */
export const NearlyTooLong: Story = {
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    await paste(canvasElement, tag, '#text', 'Hyvä. '.repeat(820));
    await expect((await inside(canvasElement, tag, '#text-count')).textContent).not.toBe('');
  },
};

/** Over the limit: how much, and all of it stays in the field. */
export const TooLong: Story = {
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    await paste(canvasElement, tag, '#text', 'Hyvä. '.repeat(850));
    await expect(await inside(canvasElement, tag, '#text-error')).toBeVisible();
    const field = await inside<HTMLTextAreaElement>(canvasElement, tag, '#text');
    await expect(field.value.length).toBeGreaterThan(longestFeedback);
  },
};

/** The person wants to be reached: how, and when it is safe. */
export const ContactAsked: Story = {
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    await press(canvasElement, tag, '#contact');
    await inside(canvasElement, tag, '#contact-safely');
  },
};

/** It is about a unit: may the unit read the words themselves? */
export const UnitChosen: Story = {
  args: { organisation: askingOrganisation },
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    await select(canvasElement, tag, '#unit', 'esimerkki-kielo');
    await expect(await inside(canvasElement, tag, '#unitMayRead')).toBeVisible();
  },
};

/** The unit was chosen by the page, `unit="…"`, and can be chosen otherwise. */
export const UnitOfThePage: Story = {
  args: { organisation: askingOrganisation, unit: 'esimerkki-kielo' },
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    await expect(await inside(canvasElement, tag, '#unitMayRead')).toBeVisible();
  },
};

/** "Is somebody helping you?" Nobody has to say, and a worker who writes for somebody says yes. */
export const SomebodyHelps: Story = {
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    await press(canvasElement, tag, '#helped');
    await expect(await inside(canvasElement, tag, '#helped')).toBeChecked();
  },
};

/** All that would be sent, before it is sent. */
export const CheckView: Story = { play: toCheck() };

/** The same when everything was answered. */
export const CheckViewOfEverything: Story = {
  args: { organisation: askingOrganisation },
  play: async ({ canvasElement }) => {
    await answer(canvasElement, said.rota, 'concern');
    await press(canvasElement, tag, '#themes');
    await press(canvasElement, tag, '#themes-information');
    await select(canvasElement, tag, '#unit', 'esimerkki-kielo');
    await press(canvasElement, tag, '#unitMayRead-no');
    await press(canvasElement, tag, '#helped');
    await press(canvasElement, tag, '#contact');
    await press(canvasElement, tag, '#contact-way');
    await write(canvasElement, tag, '#contact-value', '040 000 0000');
    await write(canvasElement, tag, '#contact-safely', {
      fi: 'Arkisin klo 9–11. Viestiä ei saa jättää.',
      sv: 'Vardagar kl. 9–11. Lämna inget meddelande.',
      en: 'Weekdays from 9 to 11. Please leave no message.',
      'fi-simple': 'Soita arkena kello 9–11. Älä jätä viestiä.',
    });
    await check(canvasElement);
    await inside(canvasElement, tag, '[part~=check]');
  },
};

export const Sending: Story = {
  parameters: sendingTo(never),
  play: async context => {
    await toSent('[part~=check] [role=status] p')(context);
  },
};

/** The network went while sending: the words stay, and it is tried again by itself with the same key. */
export const SendingAway: Story = { parameters: sendingTo(away), play: toSent('[part~=check] .message') };

export const SendingBusy: Story = {
  parameters: sendingTo(problem(429, 'too-many-requests')),
  play: toSent('[part~=check] .message'),
};

/** The server names a field: back to the questions, with its fault. */
export const SendingRefused: Story = {
  parameters: sendingTo(
    problem(400, 'invalid-input', { fields: [{ field: 'text', code: 'too-long', limit: longestFeedback }] }),
  ),
  play: toSent('[part~=error-summary]'),
};

/** The organisation left Kuulluksi while somebody wrote. Their words are still there, to copy. */
export const OrganisationLeft: Story = {
  parameters: sendingTo(problem(404, 'unknown-organisation')),
  play: toSent('[part~=check] .message'),
};

/** Stored: the code that opens the answer, once. */
export const Sent: Story = { play: toSent() };

/** Somebody looks over the shoulder: the code is hidden, and can be shown again until the page is left. */
export const CodeHidden: Story = {
  play: async context => {
    await toSent()(context);
    const { canvasElement } = context;
    await press(canvasElement, tag, '[part=receipt] .actions .button:last-child');
    await inside(canvasElement, tag, '[part~=sent] .actions .button:only-child');
  },
};

/** The first sending had arrived after all, with other words: those stay, and the newer ones are shown. */
export const SentBefore: Story = { parameters: sendingTo(keptFirst), play: toSent('[part=kept-words]') };

/** The newer words were added to the conversation. */
export const NewerWordsAdded: Story = {
  parameters: sendingTo(keptFirst),
  play: async context => {
    await toSent('[part=kept-words]')(context);
    await press(context.canvasElement, tag, '.message-box .button');
    await inside(context.canvasElement, tag, '[part~=sent]:not(:has([part=kept-words]))');
  },
};

/** The newer words could not be added: they are still in view. */
export const NewerWordsNotAdded: Story = {
  parameters: {
    routes: { ...formRoutes({}, keptFirst), 'POST /v1/conversations/messages': problem(503, 'busy') },
  },
  play: async context => {
    await toSent('[part=kept-words]')(context);
    await press(context.canvasElement, tag, '.message-box .button');
    await inside(context.canvasElement, tag, '[part=kept-words]');
  },
};

/** Quick exit inside the form: a button that stays in view, and Shift three times. */
export const WithExit: Story = { args: { exit: 'https://saa.example/' } };

/** The organisation writes only Swedish: its own words carry their language. */
export const OtherLanguageText: Story = {
  parameters: {
    routes: formRoutes({
      organisation: organisation => ({
        ...organisation,
        name: { text: 'Exempelförbundet', lang: 'sv' },
        ...(organisation.feedback && {
          feedback: {
            ...organisation.feedback,
            readBy: { text: 'förbundets delaktighetskoordinator', lang: 'sv' },
          },
        }),
      }),
    }),
  },
};

export const Narrow: Story = { parameters: { width: 320 } };
export const NarrowErrors: Story = { ...Errors, parameters: { width: 320 } };
export const NarrowHelpInView: Story = { ...HelpInView, parameters: { width: 320 } };
export const NarrowCheckView: Story = { ...CheckViewOfEverything, parameters: { width: 320 } };
export const NarrowSent: Story = { ...Sent, parameters: { width: 320 } };
export const NarrowWithExit: Story = { ...WithExit, parameters: { width: 320 } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const DarkErrors: Story = { ...Errors, globals: { theme: 'dark' } };
export const DarkHelpInView: Story = { ...HelpInView, globals: { theme: 'dark' } };
export const DarkSent: Story = { ...Sent, globals: { theme: 'dark' } };
/** The tokens set to the system's colours. Real forced colours: see Foundations → Tokens. */
export const SystemColours: Story = { ...Errors, parameters: { systemColours: true } };
