import '@kuulluksi/elements/conversation/define';
import { longestMessage } from '@kuulluksi/contract/conversations/longest';
import type { Conversation } from '@kuulluksi/contract/conversations/schemas';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { paste, press, untilMessage, write } from '../support/acts.ts';
import { attributesOfForms, elementWith } from '../support/attributes.ts';
import { inside } from '../support/shadow.ts';
import { away, never, problem, type Answer } from '../support/story-server.ts';
import {
  begin,
  fallback,
  giveCode,
  open,
  opens,
  routesOf,
  stored,
  tag,
  untilDone,
  type Play,
} from './acts.ts';
import {
  answered,
  inSwedishOnly,
  refused,
  reopened,
  takenBack,
  waiting,
  withAnswers,
} from './conversations.ts';

const opening = (answer: Answer) => ({ routes: routesOf(answer) });
const acting = (conversation: (language: string) => Conversation, act: Answer) => ({
  routes: routesOf(opens(conversation), act),
});

const meta: Meta = {
  title: 'Elements/Conversation',
  component: tag,
  argTypes: attributesOfForms,
  parameters: { routes: routesOf() },
  render: args => elementWith(tag, args, fallback),
};
export default meta;
type Story = StoryObj;

/** Nothing is read before a person gives a code, so the element is there at once. */
export const Closed: Story = {};

export const Opening: Story = { parameters: opening(never), play: giveCode };

/** The answer first. One's own words stay out of view: somebody may look over the shoulder. */
export const Answered: Story = { play: open };

const showOwn: Play = async context => {
  await open(context);
  await press(context.canvasElement, tag, '[aria-expanded]');
  await inside(context.canvasElement, tag, '[part~=said]');
};
export const OwnWordsShown: Story = { play: showOwn };

/** Faces and answers to questions stand before the words. */
export const OwnAnswersShown: Story = { parameters: opening(opens(withAnswers)), play: showOwn };

export const NoAnswerYet: Story = { parameters: opening(opens(waiting)), play: open };

/** A no, with its reasons. */
export const NotPossible: Story = { parameters: opening(opens(refused)), play: open };

/** Help, readers and what follows stand before the field. */
export const Writing: Story = { play: begin('write') };

const someWords = {
  fi: 'Kiitos! Voiko sinne tulla myös ystävä?',
  sv: 'Tack! Kan en vän komma med?',
  en: 'Thank you! May a friend come too?',
  'fi-simple': 'Kiitos! Voiko ystävä tulla mukaan?',
};
const writing =
  (then: string): Play =>
  async context => {
    await begin('write')(context);
    await write(context.canvasElement, tag, '#words', someWords);
    await press(context.canvasElement, tag, '[part=writing] .main');
    await inside(context.canvasElement, tag, then);
  };

/** Words of danger bring help beside them; what could tell who somebody is, is named. Nothing is stopped. */
export const NoticesWhileWriting: Story = {
  play: async context => {
    await begin('write')(context);
    await write(context.canvasElement, tag, '#words', {
      fi: 'En jaksa enää. Soita 040 000 0000.',
      sv: 'Jag orkar inte mer. Ring 040 000 0000.',
      en: 'I can’t go on. Call 040 000 0000.',
      'fi-simple': 'En jaksa enää. Soita 040 000 0000.',
    });
    await inside(context.canvasElement, tag, '[part=help-notice]');
    await inside(context.canvasElement, tag, '[part=personal-notice]');
  },
};

/** Over the limit: how much, and all of it stays in the field. */
export const WritingTooMuch: Story = {
  play: async context => {
    await begin('write')(context);
    await paste(context.canvasElement, tag, '#words', 'Hei. '.repeat(longestMessage / 5 + 9));
    await press(context.canvasElement, tag, '[part=writing] .main');
    await expect(await inside(context.canvasElement, tag, '#words-error')).toBeVisible();
  },
};

/** An identity code is refused, and nothing else that a person writes. */
export const WritingAnIdentityCode: Story = {
  play: async context => {
    await begin('write')(context);
    await paste(context.canvasElement, tag, '#words', '010199-9001');
    await press(context.canvasElement, tag, '[part=writing] .main');
    await expect(await inside(context.canvasElement, tag, '#words-error')).toBeVisible();
  },
};

export const WritingSent: Story = {
  parameters: acting(answered, never),
  play: writing('[part=writing] [role=status] p'),
};
export const Written: Story = { play: writing('#done p') };

/** The words stay, and are sent again with the same key. */
export const WritingAway: Story = {
  parameters: acting(answered, away),
  play: writing('[part=writing] .message'),
};

/** The first words had arrived; the newer ones are not lost. */
export const KeptFirst: Story = {
  parameters: acting(answered, stored(answered, 'kept-first')),
  play: writing('[part=writing] .message'),
};

/** "This did not answer me": nobody has to say why. */
export const NotAnswered: Story = {
  parameters: acting(refused, stored(reopened)),
  play: begin('reopen'),
};

/** It is open again, and somebody waits. */
export const Reopened: Story = {
  parameters: acting(refused, stored(reopened)),
  play: async context => {
    await begin('reopen')(context);
    await press(context.canvasElement, tag, '[part=writing] .main');
    await untilDone(context.canvasElement);
  },
};

/** Opened again later, while it still waits for a new answer. */
export const ReopenedAndWaiting: Story = { parameters: opening(opens(reopened)), play: showOwn };

/** It was answered meanwhile: nothing was changed, and the newer answer is to be read first. */
export const ReopeningRefused: Story = {
  parameters: acting(refused, problem(409, 'changed-meanwhile')),
  play: async context => {
    await begin('reopen')(context);
    await press(context.canvasElement, tag, '[part=writing] .main');
    await inside(context.canvasElement, tag, '[part=writing] .message');
  },
};

/** What goes, what stays, and the one exception are said before the yes. */
export const TakingBack: Story = { play: begin('withdraw') };
export const JustTakenBack: Story = {
  play: async context => {
    await begin('withdraw')(context);
    await press(context.canvasElement, tag, '[part=withdrawal] .main');
    await inside(context.canvasElement, tag, '[part=conversation]:not(:has([part=withdrawal]))');
  },
};
/** The code of what was taken back: nothing is in it any more. */
export const TakenBack: Story = { parameters: opening(opens(takenBack)), play: open };

export const LeaveToTell: Story = { play: begin('leave') };
/** It stands on the board, and "no" takes it away from there: said before it is saved. */
export const LeaveTakenBack: Story = {
  play: async context => {
    await begin('leave')(context);
    await press(context.canvasElement, tag, '[name=leave][value=no]');
    await inside(context.canvasElement, tag, '[part=leave] [role=status] p');
  },
};
export const CodeShown: Story = { play: begin('code') };

/** Closed again: everything is forgotten. */
export const ClosedAgain: Story = {
  play: async context => {
    await open(context);
    await press(context.canvasElement, tag, '#close');
    await inside(context.canvasElement, tag, '#code');
  },
};

export const ErrorOfNothing: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, tag, '.actions .main');
    await inside(canvasElement, tag, '#code-error');
  },
};

export const ErrorOfTooFewDigits: Story = {
  play: async ({ canvasElement }) => {
    await write(canvasElement, tag, '#code', '4071 8826');
    await press(canvasElement, tag, '.actions .main');
    await inside(canvasElement, tag, '#code-error');
  },
};

/** A wrong code and one whose time is over look the same. */
export const CodeNotFound: Story = {
  parameters: opening(problem(404, 'code-not-found')),
  play: async context => {
    await giveCode(context);
    await inside(context.canvasElement, tag, '#code-error');
  },
};

export const Away: Story = {
  parameters: opening(away),
  play: async context => {
    await giveCode(context);
    await untilMessage(tag)(context);
  },
};

export const TooManyTries: Story = {
  parameters: opening(problem(429, 'too-many-requests')),
  play: async context => {
    await giveCode(context);
    await untilMessage(tag)(context);
  },
};

/** An answer in another language than the page's carries its own `lang`. */
export const OtherLanguageText: Story = { parameters: opening(opens(inSwedishOnly)), play: open };

/** Quick exit inside the conversation. */
export const WithExit: Story = { args: { exit: 'https://saa.example/' }, play: open };

export const Narrow: Story = { ...OwnWordsShown, parameters: { width: 320 } };
export const NarrowWriting: Story = { ...NoticesWhileWriting, parameters: { width: 320 } };
export const NarrowCodeShown: Story = { ...CodeShown, parameters: { width: 320 } };
export const Dark: Story = { ...OwnWordsShown, globals: { theme: 'dark' } };
export const DarkWriting: Story = { ...NoticesWhileWriting, globals: { theme: 'dark' } };
/** The tokens set to the system's colours. Real forced colours: see Foundations → Tokens. */
export const SystemColours: Story = { ...OwnWordsShown, parameters: { systemColours: true } };
