import { html, type Markup } from '../pages/html.ts';

export const hidden = (name: string, value: string | undefined) =>
  value !== undefined && html`<input type="hidden" name="${name}" value="${value}" />`;

interface PlainOption {
  value: string;
  words: Markup | string;
  hint?: string;
}

/** Something to press, with its words. */
export const optionBox = (
  type: 'radio' | 'checkbox',
  name: string,
  { value, words, hint }: PlainOption,
  chosen: boolean,
  required = false,
) =>
  html`<label class="option"
    ><input
      type="${type}"
      name="${name}"
      value="${value}"
      ${required && html`required`}
      ${chosen && html`checked`}
    /><span>${words}${hint && html`<br /><span class="hint">${hint}</span>`}</span></label
  >`;

export const choices = (
  name: string,
  legend: Markup | string,
  options: readonly PlainOption[],
  chosen: string | undefined,
  {
    optional = '',
    required = !optional,
    hint,
  }: { optional?: string; required?: boolean; hint?: Markup } = {},
) =>
  html`<fieldset class="field">
    <legend>${legend} ${optional && html`<span class="muted small">${optional}</span>`}</legend>
    ${hint && html`<p class="hint">${hint}</p>`}
    ${options.map(option => optionBox('radio', name, option, option.value === chosen, required))}
  </fieldset>`;
