import '@kuulluksi/elements/conversation/define';
import type { Conversation, MatterConversation } from '@kuulluksi/contract/conversations/schemas';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { press, untilMessage, write } from '../support/acts.ts';
import { organisationsOf } from '../support/answers.ts';
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
const asked: MatterConversation = {
  ...answered,
  leave: 'ask-first',
  published: false,
  draft: {
    id: '1b671a64-40d5-491e-99b0-da01ff1f3341',
    version: 1,
    changeWished: false,
    entry: {
      id: 'kokkausilta',
      organisation: answered.organisation,
      said: { text: 'Nuoret toivoivat, että illoissa laitettaisiin ruokaa yhdessä.', lang: 'fi' },
      ownWords: false,
      source: 'web-feedback',
      helped: false,
      kind: 'idea',
      themes: [],
      status: 'planned',
      what: { text: 'Kokkausilta on torstaisin. Nuoret suunnittelevat ruoat itse.', lang: 'fi' },
      when: '2027-01',
      answeredBy: 'coordinator',
      saidIn: '2026-11',
      answeredIn: '2026-11',
      timeline: [],
      alsoRaisedBy: [],
    },
  },
};
const givenWithFaces: MatterConversation = {
  ...answered,
  mood: 'good',
  given: [
    {
      question: { text: 'Mitä toivot lisää?', lang: 'fi' },
      choices: [{ text: 'Yhteistä tekemistä', lang: 'fi' }],
    },
    { question: { text: 'Millaista iltaisin on?', lang: 'fi' }, mood: 'so-so', text: 'Vähän tylsää.' },
  ],
};
const takenBack: MatterConversation = {
  ...answered,
  status: 'withdrawn',
  messages: [],
  may: [],
  published: false,
  leave: 'no',
};
const meeting: Conversation = {
  what: 'meeting',
  organisation: answered.organisation,
  panel: { text: 'Jälkihuollon asiakasraati', lang: 'fi' },
  heldOn: '2026-10-05',
  topics: [{ text: 'Muutto omaan kotiin', lang: 'fi' }],
  openUntil: '2028-10-04',
  matters: [
    {
      id: '22222222-2222-4222-8222-222222222222',
      kind: 'question',
      status: 'answered',
      version: 3,
      messages: [
        {
          from: 'person',
          text: { text: 'Voiko uuden jälkihuollon ohjaajan tavata jo lastenkodissa?', lang: 'fi' },
          on: '2026-10-05',
        },
        {
          from: 'staff',
          role: 'panel-facilitator',
          text: { text: 'Voi. Tapaamisesta sovitaan kaksi kuukautta ennen muuttoa.', lang: 'fi' },
          on: '2026-10-20',
        },
      ],
      published: true,
      may: ['reopen'],
    },
    {
      id: '33333333-3333-4333-8333-333333333333',
      kind: 'idea',
      status: 'received',
      version: 1,
      messages: [
        { from: 'person', text: { text: 'Ryhmätoimintaa myös kesällä.', lang: 'fi' }, on: '2026-10-05' },
      ],
      published: false,
      may: [],
    },
  ],
};

/** A code opens what the answer says; every act comes to the same. */
const opening = (answer: Answer, act: Answer = () => ({ outcome: 'stored', conversation: answered })) => ({
  routes: {
    'POST /v1/conversations/open': answer,
    'GET /v1/organisations': (url: URL) => ({ items: organisationsOf(url) }),
    'POST /v1/conversations/messages': act,
    'POST /v1/conversations/reopening': act,
    'POST /v1/conversations/withdrawal': () => ({ outcome: 'stored', conversation: takenBack }),
    'POST /v1/conversations/draft-decision': act,
    'POST /v1/conversations/leave': act,
  },
});

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

/** Faces and answers to questions stand before the words. */
export const OwnAnswersShown: Story = { ...OwnWordsShown, parameters: opening(() => givenWithFaces) };

const begin =
  (act: string): Play =>
  async context => {
    await open(context);
    await press(context.canvasElement, tag, `#do-${act}`);
    await inside(context.canvasElement, tag, act === 'write' || act === 'reopen' ? '#words' : '#act-title');
  };

/** Help, readers and what follows stand before the field. */
export const Writing: Story = { play: begin('write') };

/** Words of danger bring help beside them; what could tell who somebody is, is named. Nothing is stopped. */
export const NoticesWhileWriting: Story = {
  play: async context => {
    await begin('write')(context);
    await write(context.canvasElement, tag, '#words', 'En jaksa enää. Soita 040 123 4567.');
    await inside(context.canvasElement, tag, '[part=help-notice]');
  },
};

export const Written: Story = {
  play: async context => {
    await begin('write')(context);
    await write(context.canvasElement, tag, '#words', 'Kiitos! Voiko sinne tulla myös ystävä?');
    await press(context.canvasElement, tag, '[part=writing] .main');
    await inside(context.canvasElement, tag, '#done p');
  },
};

/** The words stay, and are sent again with the same key. */
export const WritingAway: Story = {
  parameters: opening(() => answered, away),
  play: async context => {
    await begin('write')(context);
    await write(context.canvasElement, tag, '#words', 'Kiitos!');
    await press(context.canvasElement, tag, '[part=writing] .main');
    await inside(context.canvasElement, tag, '[part=writing] .message');
  },
};

/** The first words had arrived; the newer ones are not lost. */
export const KeptFirst: Story = {
  parameters: opening(
    () => answered,
    () => ({ outcome: 'kept-first', conversation: answered }),
  ),
  play: async context => {
    await begin('write')(context);
    await write(context.canvasElement, tag, '#words', 'Kiitos, ja vielä yksi asia.');
    await press(context.canvasElement, tag, '[part=writing] .main');
    await inside(context.canvasElement, tag, '[part=writing] .message');
  },
};

/** "This did not answer me": nobody has to say why. */
export const NotAnswered: Story = { play: begin('reopen') };

/** What goes, what stays, and the one exception are said before the yes. */
export const TakingBack: Story = { play: begin('withdraw') };
export const TakenBack: Story = { parameters: opening(() => takenBack), play: open };

export const LeaveToTell: Story = { play: begin('leave') };
export const CodeShown: Story = { play: begin('code') };

const openDraft: Play = async context => {
  await open(context);
  await inside(context.canvasElement, tag, '#draft-title');
};

/** "Ask me first": the entry as it would stand. */
export const DraftToDecide: Story = { parameters: opening(() => asked), play: openDraft };

export const DraftWithAWish: Story = {
  parameters: opening(() => asked),
  play: async context => {
    await openDraft(context);
    await press(context.canvasElement, tag, '[part=draft] .actions .button:nth-child(3)');
    await inside(context.canvasElement, tag, '#words');
  },
};

/** Staff changed the text while it was read: the new one is shown, and nothing was decided. */
export const DraftChangedMeanwhile: Story = {
  parameters: opening(() => asked, problem(409, 'changed-meanwhile')),
  play: async context => {
    await openDraft(context);
    await press(context.canvasElement, tag, '[part=draft] .main');
    await inside(context.canvasElement, tag, '[part=draft] .message');
  },
};

/** A code of a panel's meeting, for those who were there. */
export const Meeting: Story = {
  parameters: opening(() => meeting),
  play: async context => {
    await open(context);
    await inside(context.canvasElement, tag, '[part=matter]');
  },
};

/** In the words of a child. */
export const ForAChild: Story = { globals: { ageLevel: 'child' }, play: begin('code') };

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
