import { html, nothing, type TemplateResult } from 'lit';
import { face } from '../../foundation/pictures/faces.ts';
import { picture } from '../../foundation/pictures/pictures.ts';
import type { FormContext } from '../voice.ts';
import { listen } from './listen.ts';
import { isAnswered, type ChildQuestion } from './steps.ts';
import { inChildsWords } from './texts.ts';

const answerOf = ({ voice }: FormContext, { kind, value, options }: ChildQuestion) => {
  const t = inChildsWords(voice);
  if (!isAnswered(value)) return html`<span class="muted">${t('not-answered')}</span>`;
  if (kind === 'text') return html`<span dir="auto">${value.text.trim()}</span>`;
  const chosen = kind === 'mood' ? [value.mood] : value.choices;
  return options
    .filter(({ id }) => chosen.includes(id))
    .map(
      option =>
        html`<span class="chosen">
          ${kind === 'mood' && value.mood ? face(value.mood) : picture(option.picture)}
          ${voice.say(option.words)}
        </span>`,
    );
};

/** All that would be sent, before it is. */
export const childCheckView = (
  context: FormContext,
  questions: readonly ChildQuestion[],
  change: (at: number) => void,
): TemplateResult => {
  const { voice, form, trouble, acts, questionSet, openQuestion } = context;
  // Without a set of its own the question stands with its answer.
  const asked =
    questionSet && openQuestion?.state === 'open' && !form.withoutQuestion ? openQuestion : undefined;
  const t = inChildsWords(voice);
  const sending = form.progress === 'sending';
  const waiting = form.progress === 'send-away' || form.progress === 'send-busy';
  return html`${voice.heading(t('check-title'), 0, { id: 'check-title' })}
    ${listen(voice, [t('check-title'), t('check-intro')])}
    <p>${t('check-intro')}</p>
    <dl class="answers" part="answers">
      ${
        asked
          ? html`<div class="answer">
              <dt>${t('answers-question')}</dt>
              <dd class="given">${voice.say(asked.question)}</dd>
            </div>`
          : nothing
      }
      ${questions.map(
        (question, at) =>
          html`<div class="answer">
            <dt>${voice.say(question.words)}</dt>
            <dd class="given">${answerOf(context, question)}</dd>
            <dd>
              <button class="link" type="button" @click=${() => change(at)}>
                ${t('change')}<span class="visually-hidden">: ${voice.say(question.words)}</span>
              </button>
            </dd>
          </div>`,
      )}
    </dl>
    <div class="progress" role="status">
      ${sending ? html`<p>${t('sending')}</p>` : nothing}
      ${trouble ? html`<div class="message"><p>${trouble}</p></div>` : nothing}
    </div>
    <div class="actions">
      <button
        class="button main big"
        type="button"
        aria-disabled=${sending ? 'true' : nothing}
        @click=${acts.send}
      >
        ${t(waiting ? 'try-again' : 'send')}
      </button>
      <button class="button big" type="button" @click=${() => change(questions.length - 1)}>
        ${t('go-back')}
      </button>
    </div>`;
};
