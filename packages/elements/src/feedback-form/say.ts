import { html, nothing, type TemplateResult } from 'lit';
import type { Additions, FirstContext } from './first-view.ts';

/** The words themselves: the first field of the form, and all that must be here before a person can begin. */
export const wordsField = (
  { voice: { t }, form: { draft }, fault: faultOf, acts }: FirstContext,
  optional: boolean,
  { count, notices }: Additions,
): TemplateResult => {
  const fault = faultOf?.('text');
  return html`<div class="field" part="field">
    <label for="text"
      >${t(optional ? 'text-more' : 'text')}${optional ? html`<span class="optional">${` ${t('optional')}`}</span>` : nothing}</label
    >
    <p class="hint" id="text-hint">${t('text-hint')}</p>
    ${fault}
    <textarea
      id="text"
      rows="7"
      spellcheck="false"
      autocomplete="off"
      dir="auto"
      aria-describedby="text-hint ${fault ? 'text-error ' : ''}text-count"
      aria-invalid=${fault ? 'true' : nothing}
      .value=${draft.text}
      @input=${(event: Event) => acts.typed('text', (event.target as HTMLTextAreaElement).value)}
      @change=${() => acts.left('text')}
    ></textarea>
    <p class="hint" id="text-count">${count}</p>
    ${notices}
  </div>`;
};
