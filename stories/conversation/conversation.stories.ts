import '@kuulluksi/elements/conversation/define';
import type { MatterConversation } from '@kuulluksi/contract/conversations/schemas';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { press, untilMessage, write } from '../support/acts.ts';
import { attributesInCommon, elementWith } from '../support/attributes.ts';
import { inside } from '../support/shadow.ts';
import { away, never, problem, type Answer } from '../support/story-server.ts';

const tag = 'kuulluksi-conversation';

const answered: MatterConversation = {
  what: 'matter',
  version: 2,
  given: [],
  leave: 'yes',
  may: ['reopen', 'write', 'withdraw', 'change-leave'],
  openUntil: '2028-11-01',
  organisation: {
    id: 'esimerkki-kanta-hame',
    name: { text: 'Esimerkki-Kanta-Hämeen hyvinvointialue', lang: 'fi' },
  },
  kind: 'idea',
  status: 'planned',
  messages: [
    {
      from: 'person',
      text: { text: 'Voisiko nuorisokodin illoissa olla joka viikko yhteinen ruoanlaitto?', lang: 'fi' },
      on: '2026-11-02',
    },
    {
      from: 'staff',
      role: 'coordinator',
      text: {
        text: 'Kiitos ideasta. Kokkausilta alkaa tammikuussa torstaisin. Nuoret suunnittelevat ruoat itse, ja ohjaaja käy kaupassa heidän kanssaan.',
        lang: 'fi',
      },
      on: '2026-11-11',
    },
  ],
  published: true,
};
const waiting: MatterConversation = {
  ...answered,
  status: 'received',
  messages: answered.messages.slice(0, 1),
  published: false,
};
const refused: MatterConversation = {
  ...answered,
  status: 'not-possible',
  messages: [
    answered.messages[0]!,
    {
      from: 'staff',
      role: 'coordinator',
      text: {
        text: 'Joka viikko emme pysty: iltavuorossa on kaksi ohjaajaa, ja toinen on silloin läksyillä. Kerran kuussa onnistuu, ja siitä sovimme nuorten kanssa joulukuussa.',
        lang: 'fi',
      },
      on: '2026-11-11',
    },
  ],
};
const opening = (answer: Answer) => ({ routes: { 'POST /v1/conversations/open': answer } });

const meta: Meta = {
  title: 'Elements/Conversation',
  component: tag,
  argTypes: attributesInCommon,
  parameters: opening(() => answered),
  render: args => elementWith(tag, args, 'Vastauksen voi lukea myös palvelun omalla sivulla.'),
};
export default meta;
type Story = StoryObj;
type Play = NonNullable<Story['play']>;

const giveCode: Play = async ({ canvasElement }) => {
  await write(canvasElement, tag, '#code', '4071 8826 5930 1746');
  await press(canvasElement, tag, '.actions .main');
};
const open: Play = async context => {
  await giveCode(context);
  await inside(context.canvasElement, tag, '[part~=conversation]');
};

/** Nothing is read before a person gives a code, so the element is there at once. */
export const Closed: Story = {};

export const Opening: Story = { parameters: opening(never), play: giveCode };

/** The answer first. One's own words stay out of view: somebody may look over the shoulder. */
export const Answered: Story = { play: open };

export const OwnWordsShown: Story = {
  play: async context => {
    await open(context);
    await press(context.canvasElement, tag, '[aria-expanded]');
    await inside(context.canvasElement, tag, '[part~=said]');
  },
};

export const NoAnswerYet: Story = { parameters: opening(() => waiting), play: open };

/** A no, with its reasons. */
export const NotPossible: Story = { parameters: opening(() => refused), play: open };

/** Closed again: everything is forgotten. */
export const ClosedAgain: Story = {
  play: async context => {
    await open(context);
    await press(context.canvasElement, tag, '.actions .main');
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
export const OtherLanguageText: Story = {
  parameters: opening(() => ({
    ...answered,
    messages: [
      answered.messages[0],
      {
        ...answered.messages[1],
        text: { text: 'Tack för idén. Matlagningskvällarna börjar i januari.', lang: 'sv' },
      },
    ],
  })),
  play: open,
};

export const Narrow: Story = { ...OwnWordsShown, parameters: { width: 320 } };
export const Dark: Story = { ...OwnWordsShown, globals: { theme: 'dark' } };
/** The tokens set to the system's colours. Real forced colours: see Foundations → Tokens. */
export const SystemColours: Story = { ...OwnWordsShown, parameters: { systemColours: true } };
