import { html, nothing, type TemplateResult } from 'lit';
import { summaryId } from '../../foundation/form/error-summary.ts';
import { picture } from '../../foundation/pictures/pictures.ts';
import { pictureStyles } from '../../foundation/pictures/pictures.styles.ts';
import type { FormContext } from '../voice.ts';
import { childCheckView } from './check-view.ts';
import { childStyles } from './child.styles.ts';
import { helpStrip } from './help-strip.ts';
import { listen } from './listen.ts';
import { isAtFault, questionView, wordsId } from './question-view.ts';
import { childSentView } from './sent-view.ts';
import { startView } from './start.ts';
import { kindOf, placeOfFault, questionsOf, type ChildQuestion } from './steps.ts';
import { childTexts, inChildsWords } from './texts.ts';

export const bundles = childTexts;
export const styles = [pictureStyles, childStyles];

/** Step 0 is the beginning; a question's step is its place and one. */
const stepOf = (at: number) => at + 1;

/** After "check" something stood in the way: what, and the way there. */
const faults = (
  { voice, form, error, acts }: FormContext,
  questions: readonly ChildQuestion[],
): TemplateResult | typeof nothing => {
  const t = inChildsWords(voice);
  if (form.summary.length === 0) return nothing;
  const items = form.summary.map(({ field, code }) => {
    const nothingSaid = field === 'text' && code === 'required';
    return {
      words: nothingSaid ? t('nothing-said') : (error(field) ?? t('fault.wrong-form')),
      at: nothingSaid ? 0 : placeOfFault(questions, field),
    };
  });
  return html`<div class="error-summary" id=${summaryId} part="error-summary" role="alert" tabindex="-1">
    ${items.map(
      ({ words, at }) =>
        html`<p>${words}</p>
          ${
            at < 0
              ? nothing
              : html`<button
                  class="button"
                  type="button"
                  @click=${() => void acts.set({ step: stepOf(at), summary: [] }, 'questions')}
                >
                  ${t('to-question')}
                </button>`
          }`,
    )}
  </div>`;
};

const oneQuestion = (context: FormContext, questions: readonly ChildQuestion[], at: number) => {
  const { voice, form, acts } = context;
  const t = inChildsWords(voice);
  const question = questions[at];
  if (!question) return startView(context);
  const last = at === questions.length - 1;
  const preparing = form.progress === 'preparing' || form.progress === 'preparing-away';
  const goOn = () => {
    if (isAtFault(context, question)) return void acts.set({}, 'words');
    if (!last) return void acts.set({ step: stepOf(at + 1) }, 'questions');
    if (!form.draft.kind) acts.choose('kind', kindOf(context));
    // Who leaves it open has not allowed it.
    if (!form.draft.publication) acts.choose('publication', 'no');
    acts.check();
  };
  const progress = t('question-of', { at: at + 1, of: questions.length });
  return html`${helpStrip(context)}
    <div class="way" aria-hidden="true">
      <progress class="bar" max=${questions.length} value=${at + 1} tabindex="-1"></progress>
      <span>${at + 1}/${questions.length}</span>
    </div>
    ${faults(context, questions)}
    <div class="asked">
      ${question.kind === 'text' ? picture(question.picture) : nothing}
      ${voice.heading(
        html`<span class="visually-hidden">${progress} </span
          ><span id=${wordsId}>${voice.say(question.words)}</span>`,
        0,
        { id: 'questions' },
      )}
    </div>
    ${question.hint ? html`<p class="hint" id="question-hint">${voice.say(question.hint)}</p>` : nothing}
    ${listen(voice, [question.words, question.hint, ...question.options.map(({ words }) => words)])}
    ${questionView(context, question)}
    <div class="actions">
      <button
        class="button main big"
        type="button"
        aria-disabled=${preparing ? 'true' : nothing}
        @click=${goOn}
      >
        ${t(last ? 'check' : 'go-on')}
      </button>
      <button
        class="button big"
        type="button"
        @click=${() => void acts.set({ step: at, summary: [] }, at === 0 ? 'title' : 'questions')}
      >
        ${t('go-back')}
      </button>
    </div>
    <p role="status">
      ${preparing ? t(form.progress === 'preparing-away' ? 'check-away' : 'waiting') : nothing}
    </p>`;
};

/** The child's level: one question a view, faces and pictures with words, nothing that must be written. */
export const view = (context: FormContext): TemplateResult => {
  const { form, acts } = context;
  const questions = questionsOf(context);
  const change = (at: number) => {
    void acts.set({ step: stepOf(at) });
    acts.back();
  };
  const content =
    form.view === 'sent'
      ? childSentView(context)
      : form.view === 'check'
        ? childCheckView(context, questions, change)
        : form.step === 0
          ? startView(context)
          : oneQuestion(context, questions, form.step - 1);
  const part = form.view === 'questions' ? 'questions' : form.view;
  return html`<section class="child" part=${part}>${content}</section>`;
};
