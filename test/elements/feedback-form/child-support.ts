import type { OpenQuestion } from '@kuulluksi/contract/open-questions/schemas';
import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import type { Question, QuestionSet } from '@kuulluksi/contract/question-sets/schemas';
import type { InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../packages/elements/src/feedback-form/define.ts';
// Here before the first test begins: the development server sends its many files one by one.
import '../../../packages/elements/src/feedback-form/child/child-view.ts';
import type { KuulluksiFeedbackForm } from '../../../packages/elements/src/feedback-form/feedback-form.ts';
import { api, type FakeServer } from '../support/fake-server.ts';
import { find, rootOf, show, until } from '../support/fixtures.ts';
import { organisation, text } from './support.ts';

const question = (id: string, kind: Question['kind'], more: Partial<Question> = {}): Question => ({
  id,
  kind,
  words: text(`Kysymys ${id}?`),
  options: [],
  optional: true,
  ...more,
});

/** A set with every kind of question, and one of a kind that the page does not know. */
export const questionSet: QuestionSet = {
  id: 'lapset',
  organisation: 'koe',
  version: 3,
  ageLevels: ['child'],
  title: text('Miten sinulla menee?'),
  intro: text('Haluamme tietää, miten sinulla menee.'),
  kind: 'idea',
  questions: [
    question('olo', 'mood'),
    question('uusi', 'other'),
    question('kaveri', 'choice', {
      options: [
        { id: 'yksi', words: text('On yksi'), picture: 'friends' },
        { id: 'ei', words: text('Ei ole'), picture: 'sad' },
      ],
    }),
    question('ruoka', 'choices', {
      hint: text('Voit valita monta.'),
      options: [
        { id: 'puuro', words: text('Puuro') },
        { id: 'keitto', words: text('Keitto') },
        { id: 'salaatti', words: text('Salaatti') },
      ],
    }),
    question('sanat', 'text'),
  ],
};

export const units: Organisation['units'] = [
  { id: 'kielo', kind: 'childrens-home', name: text('Lastenkoti Kielo') },
  { id: 'apila', kind: 'reception-home', name: text('Vastaanottokoti Apila') },
];

export interface ChildForm {
  language?: InterfaceLanguage;
  organisation?: Organisation;
  questionSet?: QuestionSet;
  openQuestion?: OpenQuestion;
}

export const showChild = async (
  server: FakeServer,
  { language = 'fi', organisation: one = organisation('koe'), questionSet, openQuestion }: ChildForm = {},
) => {
  server.on('GET /v1/feedback/form', () => ({
    // The words of children are taken on other sites too where an organisation says so.
    items: [{ ...one, feedback: one.feedback && { ...one.feedback, ownPages: [] } }],
    questionSets: questionSet ? [questionSet] : [],
    ...(openQuestion && { openQuestion }),
  }));
  const form = await show<KuulluksiFeedbackForm>(
    html`<kuulluksi-feedback-form
      api=${api}
      age-level="child"
      open-question=${openQuestion?.id ?? ''}
    ></kuulluksi-feedback-form>`,
    language,
  );
  await until(() => rootOf(form).querySelector('.child #title'), 'the beginning is there');
  return form;
};

/** The focus goes to where the next view begins. */
const untilFocus = (form: Element, id: string) =>
  until(() => rootOf(form).activeElement?.id === id, `the focus is at ${id}`);

const pressKey = async (form: KuulluksiFeedbackForm, selector: string, key: string) => {
  find(form, selector).focus();
  await sendKeys({ press: key });
  await form.updateComplete;
};

export const wordsNow = (form: Element) => find(form, '#question-words').textContent?.trim();

export const begin = async (form: KuulluksiFeedbackForm) => {
  await pressKey(form, '.big.main', 'Enter');
  await untilFocus(form, 'questions');
};
/** To the next question. */
export const goOn = async (form: KuulluksiFeedbackForm) => {
  await pressKey(form, '.big.main', 'Enter');
  await untilFocus(form, 'questions');
};
export const goBack = async (form: KuulluksiFeedbackForm, focus = 'questions') => {
  await pressKey(form, '.actions .big:not(.main)', 'Enter');
  await untilFocus(form, focus);
};
/** From the last question. */
export const lookAtAnswers = async (form: KuulluksiFeedbackForm, focus = 'check-title') => {
  await pressKey(form, '.big.main', 'Enter');
  await untilFocus(form, focus);
};
export const send = async (form: KuulluksiFeedbackForm) => {
  await pressKey(form, '.big.main', 'Enter');
  await untilFocus(form, 'sent-title');
};
export const pick = async (form: KuulluksiFeedbackForm, value: string) => {
  await pressKey(form, `.card input[value='${value}']`, 'Space');
};
export const write = async (form: KuulluksiFeedbackForm, words: string) => {
  const field = find<HTMLTextAreaElement>(form, '#words');
  field.focus();
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await form.updateComplete;
};
/** Goes on until a question with those words, or the answers, are in view. */
export const goTo = async (form: KuulluksiFeedbackForm, selector: string) => {
  for (let step = 0; step < 12 && !rootOf(form).querySelector(selector); step += 1) {
    const last = rootOf(form).querySelector(".card input[name='publication']");
    await (last ? lookAtAnswers(form) : goOn(form));
  }
  return find(form, selector);
};
