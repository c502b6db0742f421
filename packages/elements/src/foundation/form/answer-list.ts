import { html, nothing, type TemplateResult } from 'lit';
import type { Translate } from '../texts.ts';
import type { FormTextId } from './form-texts.ts';

export interface GivenAnswer {
  question: string;
  answer: unknown;
  /** Missing where there is nothing to change: what the organisation asks. */
  change?: () => void;
}

/** The answers before they are sent, each with a way back to its question. */
export const answerList = (answers: readonly GivenAnswer[], t: Translate<FormTextId>): TemplateResult =>
  html`<dl class="answers" part="answers">
    ${answers.map(
      ({ question, answer, change }) =>
        html`<div class="answer">
          <dt>${question}</dt>
          <dd class="given">${answer}</dd>
          ${
            change
              ? html`<dd>
                  <button class="link" type="button" @click=${change}>
                    ${t('change')}<span class="visually-hidden">: ${question}</span>
                  </button>
                </dd>`
              : nothing
          }
        </div>`,
    )}
  </dl>`;
