import '@kuulluksi/elements/feedback-form/define';
import type { QuestionSet } from '@kuulluksi/contract/question-sets/schemas';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { press, write } from '../support/acts.ts';
import { attributesOfForms, elementWith } from '../support/attributes.ts';
import { wordsIn } from '../support/languages.ts';
import { inside } from '../support/shadow.ts';
import { problem } from '../support/story-server.ts';
import { answer, check, fallback, ready, said, send, tag, type Play } from './acts.ts';
import { askingOrganisation, formRoutes, openQuestion, type FormAnswer } from './form-answers.ts';

const served = (form: FormAnswer) => ({ routes: formRoutes(form) });

const meta: Meta = {
  title: 'Elements/Feedback form/What is asked',
  component: tag,
  argTypes: {
    ...attributesOfForms,
    'question-set': { control: { type: 'text' } },
    'open-question': { control: { type: 'text' } },
  },
  args: { organisation: askingOrganisation },
  globals: { ageLevel: 'adult' },
  parameters: served({ sets: true }),
  render: args => elementWith(tag, args, fallback),
};
export default meta;
type Story = StoryObj;

const asks: Play = async ({ canvasElement }) => {
  await ready(canvasElement);
  await inside(canvasElement, tag, '[part=question-set]');
};

/** An organisation's own questions stand before the words, which need not be written then. */
export const QuestionSetOfALevel: Story = { name: 'A question set', play: asks };

/** A set is data with versions: an answer keeps the version that was in view. Here the next one. */
export const NewerVersion: Story = {
  name: 'The set, changed in a newer version',
  parameters: served({
    sets: true,
    set: (set, language): QuestionSet => ({
      ...set,
      version: set.version + 1,
      questions: [
        {
          id: 'etukateen',
          kind: 'choice',
          words: wordsIn(language, {
            fi: 'Tiesitkö etukäteen, mistä palaverissa puhutaan?',
            sv: 'Visste du på förhand vad mötet handlar om?',
            en: 'Did you know beforehand what the meeting is about?',
            'fi-simple': 'Tiesitkö ennen palaveria, mistä siellä puhutaan?',
          }),
          options: [
            {
              id: 'kylla',
              words: wordsIn(language, { fi: 'Kyllä', sv: 'Ja', en: 'Yes', 'fi-simple': 'Kyllä' }),
            },
            { id: 'en', words: wordsIn(language, { fi: 'En', sv: 'Nej', en: 'No', 'fi-simple': 'En' }) },
          ],
          optional: true,
        },
        ...set.questions.slice(0, 2),
      ],
    }),
  }),
  play: asks,
};

/** A page may ask for a set by its name: `question-set="…"`. */
export const QuestionSetByName: Story = {
  name: 'A question set by its name',
  args: { 'question-set': 'miten-palvelu-on-toiminut' },
  play: asks,
};

/** A kind of question that this version of the element does not know is passed over. */
export const UnknownKindOfQuestion: Story = {
  parameters: served({
    sets: true,
    set: set => ({
      ...set,
      questions: set.questions.map((question, place) =>
        place === 0 ? { ...question, kind: 'drawing' as typeof question.kind } : question,
      ),
    }),
  }),
  play: asks,
};

const answerSet: Play = async context => {
  await asks(context);
  const { canvasElement } = context;
  await press(canvasElement, tag, '[name=question-kuunteleminen][value=good]');
  await press(canvasElement, tag, '[name=question-tiedon-saaminen][value=osittain]');
  await press(canvasElement, tag, '#question-mika-auttaisi');
  await answer(canvasElement, said.meeting, 'thanks');
};

export const QuestionSetAnswered: Story = { play: answerSet };
export const QuestionSetChecked: Story = {
  play: async context => {
    await answerSet(context);
    await check(context.canvasElement);
    await inside(context.canvasElement, tag, '[part~=check]');
  },
};

const question = (state: NonNullable<FormAnswer['question']>) => ({
  args: { 'open-question': openQuestion },
  parameters: served({ question: state }),
});
const asked: Play = async ({ canvasElement }) => {
  await ready(canvasElement);
  await inside(canvasElement, tag, '[part=open-question]');
};

/** "We ask": what an organisation asks everybody is answered by the same form. */
export const OpenQuestion: Story = { ...question('open'), play: asked };
export const OpenQuestionAnswered: Story = {
  ...question('open'),
  play: async context => {
    await asked(context);
    await answer(context.canvasElement, {
      fi: 'Paperi, johon on kirjoitettu kolme tärkeintä asiaa tavallisilla sanoilla.',
      sv: 'Ett papper med de tre viktigaste sakerna på vanlig svenska.',
      en: 'A sheet of paper with the three most important things in plain words.',
      'fi-simple': 'Paperi, jossa on kolme tärkeää asiaa helpoilla sanoilla.',
    });
  },
};
/** It has not opened yet: said, and the form still takes words. */
export const OpenQuestionComing: Story = { ...question('coming'), play: asked };
/** It has closed: said, and the form still takes words. */
export const OpenQuestionClosed: Story = { ...question('closed'), play: asked };
/** There is none of that name: the form works without it. */
export const OpenQuestionUnknown: Story = {
  ...question('unknown'),
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    await inside(canvasElement, tag, '[part~=questions] .message');
  },
};

const closeMeanwhile: Play = async context => {
  await asked(context);
  const { canvasElement } = context;
  await answer(canvasElement, said.meeting);
  await check(canvasElement);
  await inside(canvasElement, tag, '[part~=check]');
  await send(canvasElement);
  await expect(await inside(canvasElement, tag, '[part~=check] .message')).toBeVisible();
};

/** It closed while somebody wrote: nothing is lost, and the words can be sent without it. */
export const ClosedWhileWriting: Story = {
  args: { 'open-question': openQuestion },
  parameters: {
    routes: {
      ...formRoutes({ question: 'open' }),
      'POST /v1/feedback': problem(409, 'question-closed'),
    },
  },
  play: closeMeanwhile,
};

export const NarrowQuestionSet: Story = {
  play: answerSet,
  parameters: { routes: formRoutes({ sets: true }), width: 320 },
};
export const NarrowOpenQuestion: Story = {
  ...OpenQuestion,
  parameters: { routes: formRoutes({ question: 'open' }), width: 320 },
};
export const DarkOpenQuestion: Story = { ...OpenQuestion, globals: { theme: 'dark' } };
export const DarkQuestionSet: Story = { play: answerSet, globals: { theme: 'dark' } };

/** Words written to a question whose answer a person may still change. */
export const HelpInViewBesideAQuestion: Story = {
  ...question('open'),
  play: async context => {
    await asked(context);
    await write(context.canvasElement, tag, '#text', said.danger);
    await inside(context.canvasElement, tag, '[part=help-notice]');
  },
};
