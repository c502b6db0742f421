import '@kuulluksi/elements/feedback-form/define';
import { longestFeedback } from '@kuulluksi/contract/feedback/schemas';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fireEvent } from 'storybook/test';
import { press, untilMessage, write } from '../support/acts.ts';
import { organisationsOf } from '../support/answers.ts';
import { attributesInCommon, elementWith } from '../support/attributes.ts';
import { inside } from '../support/shadow.ts';
import { away, never, problem, type Routes } from '../support/story-server.ts';

const tag = 'kuulluksi-feedback-form';
const one = 'esimerkki-kanta-hame';

const routes: Routes = {
  'GET /v1/feedback/form': url => ({ items: organisationsOf(url), questionSets: [] }),
  'POST /v1/feedback': () => ({ receiptCode: '4071882659301746', outcome: 'stored' }),
};
const sendingTo = (answer: Routes[string]) => ({ routes: { ...routes, 'POST /v1/feedback': answer } });

const meta: Meta = {
  title: 'Elements/Feedback form',
  component: tag,
  argTypes: attributesInCommon,
  args: { organisation: one },
  parameters: { routes },
  render: args =>
    elementWith(
      tag,
      args,
      'Voit myös soittaa osallisuuskoordinaattorille arkisin klo 9–15. Numero on sivuston yhteystiedoissa.',
    ),
};
export default meta;
type Story = StoryObj;
type Play = NonNullable<Story['play']>;

/** Chooses the kind and the leave, and writes a few words. */
const answer = async (around: HTMLElement): Promise<void> => {
  await press(around, tag, '#kind-idea');
  await write(around, tag, '#text', 'Voisiko nuorisokodin illoissa olla joka viikko yhteinen ruoanlaitto?');
  await press(around, tag, '#publication');
};
const check = (around: HTMLElement) => press(around, tag, '[part~=questions] .actions .button');
const send = (around: HTMLElement) => press(around, tag, '[part~=check] .actions .main');
const toCheck: Play = async ({ canvasElement }) => {
  await answer(canvasElement);
  await check(canvasElement);
  await inside(canvasElement, tag, '[part~=check]');
};
const toSent: Play = async context => {
  await toCheck(context);
  await send(context.canvasElement);
  await inside(context.canvasElement, tag, '[part~=receipt-code]');
};
const toTrouble: Play = async context => {
  await toCheck(context);
  await send(context.canvasElement);
  await inside(context.canvasElement, tag, '.message');
};

/** One organisation: nothing to choose. What must be known stands before the first question. */
export const Loaded: Story = {};

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

/** "Check" with nothing answered: all faults above, each again at its question. */
export const Errors: Story = {
  play: async ({ canvasElement }) => {
    await check(canvasElement);
    await inside(canvasElement, tag, '[part~=error-summary]');
  },
};

/** An identity code is refused as soon as the field is left; nothing else that a person writes is. */
export const ErrorOfIdentityCode: Story = {
  play: async ({ canvasElement }) => {
    await inside(canvasElement, tag, '#text');
    await new Promise(resolve => setTimeout(resolve, 500));
    await write(canvasElement, tag, '#text', 'Tunnukseni on 131052-308T.');
    await fireEvent.change(await inside(canvasElement, tag, '#text'));
    await expect(await inside(canvasElement, tag, '#text-error')).toBeVisible();
  },
};

/** Near the limit the form says how much still fits. */
export const NearlyTooLong: Story = {
  play: async ({ canvasElement }) => {
    const field = await inside<HTMLTextAreaElement>(canvasElement, tag, '#text');
    await new Promise(resolve => setTimeout(resolve, 500));
    await fireEvent.input(field, { target: { value: 'Hyvä. '.repeat(820) } });
    await expect(field.value.length).toBeLessThan(longestFeedback);
  },
};

/** The person wants to be reached: how, and when it is safe. */
export const ContactAsked: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, tag, '#contact');
    await inside(canvasElement, tag, '#contact-safely');
  },
};

/** All that would be sent, before it is sent. */
export const CheckView: Story = { play: toCheck };

export const Sending: Story = {
  parameters: sendingTo(never),
  play: async context => {
    await toCheck(context);
    await send(context.canvasElement);
    await expect(await inside(context.canvasElement, tag, '[part~=check] [role=status] p')).toBeVisible();
  },
};

/** The network went while sending: the words stay, and it is tried again by itself with the same key. */
export const SendingAway: Story = { parameters: sendingTo(away), play: toTrouble };

export const SendingBusy: Story = {
  parameters: sendingTo(problem(429, 'too-many-requests')),
  play: toTrouble,
};

/** The server names a field: back to the questions, with its fault. */
export const SendingRefused: Story = {
  parameters: sendingTo(
    problem(400, 'invalid-input', { fields: [{ field: 'text', code: 'too-long', limit: longestFeedback }] }),
  ),
  play: async context => {
    await toCheck(context);
    await send(context.canvasElement);
    await inside(context.canvasElement, tag, '[part~=error-summary]');
  },
};

/** Stored: the code that opens the answer, once. */
export const Sent: Story = { play: toSent };

/** The first sending had arrived after all, with other words: those stay, and the form says so. */
export const SentBefore: Story = {
  parameters: sendingTo(() => ({ receiptCode: '4071882659301746', outcome: 'kept-first' })),
  play: toSent,
};

/** The organisation writes only Swedish: its own words carry their language. */
export const OtherLanguageText: Story = {
  parameters: {
    routes: {
      ...routes,
      'GET /v1/feedback/form': (url: URL) => ({
        items: organisationsOf(url).map(organisation => ({
          ...organisation,
          name: { text: 'Exempelförbundet', lang: 'sv' },
          feedback: organisation.feedback && {
            ...organisation.feedback,
            readBy: { text: 'förbundets delaktighetskoordinator', lang: 'sv' },
          },
        })),
        questionSets: [],
      }),
    },
  },
};

export const Narrow: Story = { parameters: { width: 320 } };
export const NarrowErrors: Story = { ...Errors, parameters: { width: 320 } };
export const NarrowCheckView: Story = { ...CheckView, parameters: { width: 320 } };
export const NarrowSent: Story = { ...Sent, parameters: { width: 320 } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const DarkErrors: Story = { ...Errors, globals: { theme: 'dark' } };
export const DarkSent: Story = { ...Sent, globals: { theme: 'dark' } };
/** The tokens set to the system's colours. Real forced colours: see Foundations → Tokens. */
export const SystemColours: Story = { ...Errors, parameters: { systemColours: true } };
