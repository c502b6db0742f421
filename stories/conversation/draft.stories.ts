import '@kuulluksi/elements/conversation/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { press, write } from '../support/acts.ts';
import { attributesOfForms, elementWith } from '../support/attributes.ts';
import { inside } from '../support/shadow.ts';
import { away, problem, type Answer } from '../support/story-server.ts';
import { fallback, openDraft, opens, routesOf, stored, tag, untilDone, type Play } from './acts.ts';
import { asked, decided } from './conversations.ts';

const deciding = (act: Answer = stored(decided), draft = asked()) => ({
  routes: routesOf(opens(draft), act),
});

const meta: Meta = {
  title: 'Elements/Conversation/Draft',
  component: tag,
  argTypes: attributesOfForms,
  parameters: deciding(),
  render: args => elementWith(tag, args, fallback),
};
export default meta;
type Story = StoryObj;

/** Yes, no, or what is to be changed first: the buttons in their order. */
const decide =
  (button: number): Play =>
  async context => {
    await openDraft(context);
    await press(context.canvasElement, tag, `[part=draft] .actions .button:nth-child(${button})`);
  };
const decideAndHear =
  (button: number): Play =>
  async context => {
    await decide(button)(context);
    await untilDone(context.canvasElement);
  };

/** "Ask me first": the entry as it would stand, and nothing of it is told before the yes. */
export const ToDecide: Story = { play: openDraft };
export const SaidYes: Story = { play: decideAndHear(1) };
export const SaidNo: Story = { play: decideAndHear(2) };

/** What is to be changed. */
export const Wishing: Story = {
  play: async context => {
    await decide(3)(context);
    await inside(context.canvasElement, tag, '#words');
  },
};
const wish: Play = async context => {
  await Wishing.play?.(context);
  await write(context.canvasElement, tag, '#words', {
    fi: 'Älkää sanoko ”nuoret”. Meitä oli yksi.',
    sv: 'Skriv inte ”ungdomar”. Det var bara jag.',
    en: 'Please do not say “young people”. It was only me.',
    'fi-simple': 'Älkää kirjoittako ”nuoret”. Sanoin sen yksin.',
  });
  await press(context.canvasElement, tag, '[part=draft] .main');
};
/** The wish is with the staff, and the draft still waits. */
export const Wished: Story = {
  parameters: deciding(stored(asked({ changeWished: true }))),
  play: async context => {
    await wish(context);
    await untilDone(context.canvasElement);
  },
};
/** The wish could not be sent yet: its words stay. */
export const WishingAway: Story = {
  parameters: deciding(away),
  play: async context => {
    await wish(context);
    await inside(context.canvasElement, tag, '[part=draft] .message');
  },
};

/** Staff changed the text while it was read: the new one is shown, and nothing was decided. */
export const ChangedMeanwhile: Story = {
  parameters: deciding(problem(409, 'changed-meanwhile')),
  play: async context => {
    await decide(1)(context);
    await inside(context.canvasElement, tag, '[part=draft] .message');
  },
};

export const Narrow: Story = { play: openDraft, parameters: { ...deciding(), width: 320 } };
export const Dark: Story = { play: openDraft, globals: { theme: 'dark' } };
/** The tokens set to the system's colours. Real forced colours: see Foundations → Tokens. */
export const SystemColours: Story = { play: openDraft, parameters: { ...deciding(), systemColours: true } };
