import '@kuulluksi/elements/feedback-form/define';
import { longestFeedback } from '@kuulluksi/contract/feedback/longest';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { paste, press, unfold, write } from '../support/acts.ts';
import { attributesOfForms, elementWith } from '../support/attributes.ts';
import { languageAround, wordsIn, type InEveryLanguage } from '../support/languages.ts';
import { inside, until } from '../support/shadow.ts';
import { away, never, type Answer } from '../support/story-server.ts';
import { fallback, said, tag, type Play } from './acts.ts';
import {
  askingOrganisation,
  formRoutes,
  keptFirst,
  openQuestion,
  plainOrganisation,
  withUnits,
  type FormAnswer,
} from './form-answers.ts';

const served = (answer?: FormAnswer, stored?: Answer) => ({ routes: formRoutes(answer, stored) });

const meta: Meta = {
  title: 'Elements/Feedback form/Child',
  component: tag,
  argTypes: attributesOfForms,
  args: { organisation: plainOrganisation },
  globals: { ageLevel: 'child' },
  parameters: served(),
  render: args => elementWith(tag, args, fallback),
};
export default meta;
type Story = StoryObj;

/** Waits for the focus that each view takes when it begins. */
const begun = (around: HTMLElement, id: string) =>
  until(() => around.querySelector(tag)?.shadowRoot?.activeElement?.id === id, `the view of #${id} begins`);

const next = async (around: HTMLElement, begins = 'questions') => {
  await press(around, tag, '.child .big.main');
  await begun(around, begins);
};

/** Goes on from the beginning until the question has what is looked for. */
const goTo = async (around: HTMLElement, selector: string) => {
  await inside(around, tag, '.unfolded p');
  for (let step = 0; step < 12; step += 1) {
    if (around.querySelector(tag)?.shadowRoot?.querySelector(selector)) return;
    await next(around);
  }
  await inside(around, tag, selector);
};

const at =
  (selector: string, more: (around: HTMLElement) => Promise<unknown> = async () => undefined): Play =>
  async ({ canvasElement }) => {
    await goTo(canvasElement, selector);
    await more(canvasElement);
  };

const pick = (around: HTMLElement, name: string, value: string) =>
  press(around, tag, `.card input[name=${name}][value=${value}]`);

/** The words of the built-in questions, one after another. */
const toCheck: Play = async ({ canvasElement }) => {
  await goTo(canvasElement, '.faces');
  await pick(canvasElement, 'mood', 'good');
  await next(canvasElement);
  await pick(canvasElement, 'themes', 'being-met');
  await next(canvasElement);
  await write(canvasElement, tag, '#words', said.dog);
  await next(canvasElement);
  await pick(canvasElement, 'helped', 'yes');
  await next(canvasElement);
  await pick(canvasElement, 'publication', 'ask-first');
  await next(canvasElement, 'check-title');
};
const toSent =
  (selector: string): Play =>
  async context => {
    await toCheck(context);
    await press(context.canvasElement, tag, '.child .big.main');
    await inside(context.canvasElement, tag, selector);
  };

/** What a child must know, in a few sentences with a picture each. An adult may sit beside. */
export const First: Story = { play: at('.child #title') };

/** All that adults want to know before, unfolded. */
export const MoreForAdults: Story = {
  play: at('.child #title', around => unfold(around, tag, '.child details')),
};

/** Five faces with words. A speaker button reads them aloud where the device has a voice of the language. */
export const Faces: Story = { play: at('.faces') };
export const FaceChosen: Story = { play: at('.faces', around => pick(around, 'mood', 'good')) };

/** What it is about: THL's seven themes in a child's words, each with a picture. */
export const Themes: Story = {
  play: at('[name=themes]', async around => {
    await pick(around, 'themes', 'being-met');
    await pick(around, 'themes', 'information');
  }),
};

/** Words may be written, and need not be. */
export const Words: Story = { play: at('#words') };
export const WordsWritten: Story = { play: at('#words', around => write(around, tag, '#words', said.dog)) };

/** Words of danger bring help into view. Nothing is stopped. */
export const HelpInView: Story = {
  play: at('#words', async around => {
    await write(around, tag, '#words', said.danger);
    await expect(await inside(around, tag, '.help')).toBeVisible();
  }),
};

/** A name or a number may stay, if the child wants us to know it. */
export const PersonalDataNoticed: Story = {
  play: at('#words', around => write(around, tag, '#words', said.number)),
};

/** An identity code is refused, in words that blame nobody. */
export const ErrorOfIdentityCode: Story = {
  play: at('#words', async around => {
    await paste(around, tag, '#words', '010199-9001');
    await expect(await inside(around, tag, '#words-error')).toBeVisible();
  }),
};

/** Over the limit: nothing of it is lost. */
export const TooLong: Story = {
  play: at('#words', async around => {
    const words: InEveryLanguage = {
      fi: 'Tylsää. ',
      sv: 'Tråkigt. ',
      en: 'Boring. ',
      'fi-simple': 'Tylsää. ',
    };
    const one = wordsIn(languageAround(around), words).text;
    await paste(around, tag, '#words', one.repeat(Math.ceil((longestFeedback + 40) / one.length)));
    await expect(await inside(around, tag, '#words-error')).toBeVisible();
  }),
};

/** Which place it is about: up to eight names are cards. */
export const Units: Story = {
  parameters: served({ organisation: withUnits(4) }),
  play: at('[name=unit]'),
};

/** More than eight names stand in a list, and "I do not want to say" comes first. */
export const ManyUnits: Story = {
  parameters: served({ organisation: withUnits(11) }),
  play: at('select[name=unit]'),
};

/** "Is somebody helping you?" */
export const SomebodyHelps: Story = { play: at('[name=helped]', around => pick(around, 'helped', 'yes')) };

/** May we tell of this? Left open, it is a no. */
export const Publication: Story = { play: at('[name=publication]') };

/** Nothing was answered: kind words, and the way to the first question. */
export const NothingSaid: Story = {
  play: async ({ canvasElement }) => {
    await goTo(canvasElement, '[name=publication]');
    await next(canvasElement, 'error-summary');
  },
};

/** All that would be sent, before it is sent. */
export const CheckView: Story = { play: toCheck };

export const Sending: Story = { parameters: served({}, never), play: toSent('.progress p') };
/** The network went: the answers stay, and it is tried again by itself. */
export const SendingAway: Story = { parameters: served({}, away), play: toSent('.progress .message') };

/** Something kind, and the code explained so that a child can keep it. */
export const Sent: Story = { play: toSent('[part=receipt-code]') };
/** The first sending had arrived after all. */
export const SentBefore: Story = { parameters: served({}, keptFirst), play: toSent('.message') };

const asking = { args: { organisation: askingOrganisation }, parameters: served({ sets: true }) };

/** An organisation's own questions: a face. */
export const OwnQuestionsFirst: Story = { ...asking, play: at('[name=kotona]') };
/** One of a few, with pictures. */
export const OwnQuestionsChoice: Story = {
  ...asking,
  play: at('[name=kuunnellaanko]', around => pick(around, 'kuunnellaanko', 'valilla')),
};
/** Several of a few, with pictures. */
export const OwnQuestionsChoices: Story = {
  ...asking,
  play: at('[name=kivaa]', async around => {
    await pick(around, 'kivaa', 'ruoka');
    await pick(around, 'kivaa', 'oma-huone');
  }),
};
export const OwnQuestionsWords: Story = { ...asking, play: at('#words') };

/** The form answers what an organisation asks everybody: it takes the place of the first question. */
export const OpenQuestion: Story = {
  args: { organisation: askingOrganisation, 'open-question': openQuestion },
  parameters: served({ question: 'open' }),
  play: at('.faces'),
};

/** Quick exit inside the form. */
export const WithExit: Story = { args: { exit: 'https://saa.example/' }, play: at('.faces') };

export const NarrowFirst: Story = { ...First, parameters: { width: 320 } };
export const NarrowFaces: Story = { ...FaceChosen, parameters: { width: 320 } };
export const NarrowThemes: Story = { ...Themes, parameters: { width: 320 } };
export const NarrowCheckView: Story = { ...CheckView, parameters: { width: 320 } };
export const NarrowSent: Story = { ...Sent, parameters: { width: 320 } };
export const DarkFaces: Story = { ...FaceChosen, globals: { theme: 'dark' } };
export const DarkThemes: Story = { ...Themes, globals: { theme: 'dark' } };
export const DarkSent: Story = { ...Sent, globals: { theme: 'dark' } };
/** The tokens set to the system's colours. Real forced colours: see Foundations → Tokens. */
export const SystemColours: Story = { ...FaceChosen, parameters: { systemColours: true } };
