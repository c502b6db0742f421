import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FormContext } from './voice.ts';

/** The words themselves: the first field of the form, and all that must be here before a person can begin. */
export const wordsField = (
  { voice: { t }, form: { draft }, error, acts, rest }: FormContext,
  optional: boolean,
): TemplateResult => {
  const fault = error('text');
  const described = ['text-hint', fault && 'text-error', 'text-count'].filter(Boolean).join(' ');
  return html`<div class="field" part="field">
    <label for="text"
      >${t(optional ? 'text-more' : 'text')}
      ${optional ? html`<span class="optional">${t('optional')}</span>` : nothing}</label
    >
    <p class="hint" id="text-hint">${t('text-hint')}</p>
    ${
      fault
        ? html`<p class="error" id="text-error">
            <span class="error-icon" aria-hidden="true">!</span>
            <span><span class="visually-hidden">${t('error')} </span>${fault}</span>
          </p>`
        : nothing
    }
    <textarea
      id="text"
      rows="7"
      spellcheck="false"
      autocomplete="off"
      dir="auto"
      aria-describedby=${described}
      aria-invalid=${fault ? 'true' : nothing}
      .value=${live(draft.text)}
      @input=${(event: Event) => acts.typed('text', (event.target as HTMLTextAreaElement).value)}
      @change=${() => acts.left('text')}
    ></textarea>
    <p class="hint" id="text-count">${rest?.count ?? nothing}</p>
    ${rest?.notices ?? nothing}
  </div>`;
};
