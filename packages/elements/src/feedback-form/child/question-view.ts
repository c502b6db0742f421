import { longestAnswer, longestFeedback } from '@kuulluksi/contract/feedback/longest';
import { personalDataIn } from '@kuulluksi/contract/foundation/personal-data';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { holdsDanger } from '../../foundation/danger-words.ts';
import { face } from '../../foundation/pictures/faces.ts';
import { picture } from '../../foundation/pictures/pictures.ts';
import { helpNow } from '../before.ts';
import type { FormContext } from '../voice.ts';
import { moodOf, type ChildOption, type ChildQuestion } from './steps.ts';
import { inChildsWords } from './texts.ts';

/** Id of the words of the question: they name the control. */
export const wordsId = 'question-words';

const chosenOf = ({ kind, value }: ChildQuestion): readonly string[] =>
  kind === 'mood' ? [value.mood].filter(Boolean) : value.choices;

const choose = (question: ChildQuestion, id: string, on: boolean): void => {
  if (question.kind === 'mood') question.answer({ mood: moodOf(id) });
  else if (question.kind === 'one') question.answer({ choices: [id] });
  else {
    const others = question.value.choices.filter(one => one !== id);
    question.answer({ choices: on ? [...others, id] : others });
  }
};

const drawingOf = ({ kind }: ChildQuestion, option: ChildOption) => {
  const mood = kind === 'mood' ? moodOf(option.id) : '';
  return mood ? face(mood) : picture(option.picture);
};

/** Native radios or tick boxes, each a picture with its words under it, as large as a hand. */
const options = (context: FormContext, question: ChildQuestion) => {
  const { say } = context.voice;
  const chosen = chosenOf(question);
  const layout =
    question.kind === 'mood' ? 'faces' : question.options.some(one => one.picture) ? question.kind : 'plain';
  return html`<div
    class="cards ${layout}"
    part="field"
    role=${question.kind === 'many' ? 'group' : 'radiogroup'}
    aria-labelledby=${wordsId}
    aria-describedby=${question.hint ? 'question-hint' : nothing}
  >
    ${question.options.map(
      option =>
        html`<label class="card">
          <input
            type=${question.kind === 'many' ? 'checkbox' : 'radio'}
            name=${question.id}
            value=${option.id}
            autocomplete="off"
            .checked=${live(chosen.includes(option.id))}
            @change=${(event: Event) =>
              choose(question, option.id, (event.target as HTMLInputElement).checked)}
          />
          <span class="card-face">
            ${drawingOf(question, option)}
            <span class="card-words">${say(option.words)}</span>
            <svg class="tick" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
              <path d="M5 12.5l5 5l9-11" />
            </svg>
          </span>
        </label>`,
    )}
  </div>`;
};

/** Many names: one native list. */
const list = (question: ChildQuestion) => {
  const [chosen = question.options[0]?.id] = chosenOf(question);
  return html`<div class="field" part="field">
    <select
      name=${question.id}
      autocomplete="off"
      aria-labelledby=${wordsId}
      aria-describedby=${question.hint ? 'question-hint' : nothing}
      @change=${(event: Event) => choose(question, (event.target as HTMLSelectElement).value, true)}
    >
      ${question.options.map(
        ({ id, words: { text, lang } }) =>
          html`<option value=${id} lang=${lang} .selected=${live(id === chosen)}>${text}</option>`,
      )}
    </select>
  </div>`;
};

/** What is told while a child writes. Nothing of it stops anybody. */
const noticed = ({ voice, organisation }: FormContext, text: string) => {
  const t = inChildsWords(voice);
  const personal = personalDataIn(text).some(one => one !== 'identity-code');
  return html`<div role="status">
      ${personal ? html`<p class="hint">${t('personal-noticed')}</p>` : nothing}
      ${holdsDanger(text) ? html`<p class="hint">${t('danger-noticed')}</p>` : nothing}
    </div>
    ${holdsDanger(text) ? helpNow(voice, [organisation]) : nothing}`;
};

const longestOf = ({ field }: ChildQuestion): number => (field === 'text' ? longestFeedback : longestAnswer);

const words = (context: FormContext, question: ChildQuestion) => {
  const t = inChildsWords(context.voice);
  const { text } = question.value;
  const longest = longestOf(question);
  const fault =
    text.length > longest ? t('fault.too-long', { limit: longest }) : context.error(question.field);
  const left = longest - text.length;
  // In the last fifth alone: before that a number would only press the child.
  const counted = left < longest * 0.2;
  const described = [question.hint && 'question-hint', fault && 'words-error', counted && 'words-count']
    .filter(Boolean)
    .join(' ');
  return html`<div class="field" part="field">
    ${
      fault
        ? html`<p class="error" id="words-error">
            <span class="error-icon" aria-hidden="true">!</span>
            <span><span class="visually-hidden">${t('error')} </span>${fault}</span>
          </p>`
        : nothing
    }
    <textarea
      id="words"
      rows="5"
      spellcheck="false"
      autocomplete="off"
      dir="auto"
      aria-labelledby=${wordsId}
      aria-describedby=${described || nothing}
      aria-invalid=${fault ? 'true' : nothing}
      .value=${live(text)}
      @input=${(event: Event) => question.answer({ text: (event.target as HTMLTextAreaElement).value })}
      @change=${question.left}
    ></textarea>
    <p class="hint" id="words-count">
      ${
        !counted
          ? nothing
          : left < 0
            ? t('characters-over', { count: -left })
            : t('characters-left', { count: left })
      }
    </p>
    ${noticed(context, text)}
  </div>`;
};

/** Does a fault in view keep the child at this question? */
export const isAtFault = ({ error }: FormContext, question: ChildQuestion): boolean =>
  question.kind === 'text' &&
  (error(question.field) !== undefined || question.value.text.length > longestOf(question));

export const questionView = (context: FormContext, question: ChildQuestion): TemplateResult =>
  question.kind === 'text'
    ? words(context, question)
    : question.list
      ? list(question)
      : options(context, question);
