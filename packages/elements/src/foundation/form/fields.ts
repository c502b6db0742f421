import { html, nothing, type TemplateResult } from 'lit';
import type { CommonId } from '../common-texts.ts';
import type { Translate } from '../texts.ts';
import type { FormTextId } from './form-texts.ts';

/** One question of a form. Label, hint, error and control stand in one root, joined by `aria-describedby`. */
export interface Field {
  /** Id of the control; of the first one where there are several. */
  id: string;
  label: string;
  hint?: string | TemplateResult | undefined;
  /** The words of the fault, where it is time to show one. */
  error?: string | undefined;
  optional?: boolean;
  t: Translate<CommonId | FormTextId>;
}

export interface Choices<C extends string> extends Field {
  value: C | '';
  /** The words of choosing nothing, where a choice from a list may be taken back. */
  none?: string;
  options: readonly { value: C; words: unknown }[];
  choose: (value: C) => void;
}

export const describedBy = ({ id, hint, error }: Field, more?: string) =>
  [hint && `${id}-hint`, error && `${id}-error`, more].filter(Boolean).join(' ') || nothing;

/** The space is one text with the word: Chromium leaves a space that stands alone out of a control's name. */
export const label = ({ label, optional, t }: Field) =>
  html`${label}${optional ? html`<span class="optional">${` ${t('optional')}`}</span>` : nothing}`;

/** The words of a fault, with a sign beside them. */
export const errorLine = (id: string, error: string, t: Field['t']): TemplateResult =>
  html`<p class="error" id="${id}-error">
    <span class="error-icon" aria-hidden="true">!</span>
    <span><span class="visually-hidden">${t('error')} </span>${error}</span>
  </p>`;

export const hintAndError = ({ id, hint, error, t }: Field) =>
  html`${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  ${error ? errorLine(id, error, t) : nothing}`;

/** How much room is left: said only in the last fifth, before that a number would only press the person. */
export const countOf = (value: string, longest: number, t: Field['t']): string | undefined => {
  const left = longest - value.length;
  if (left >= longest * 0.2) return undefined;
  return left < 0 ? t('characters-over', { count: -left }) : t('characters-left', { count: left });
};

/** One of a few: native radios, each as large as a finger. */
export const choices = <C extends string>(field: Choices<C>): TemplateResult =>
  html`<fieldset
    class="field"
    part="field"
    role="radiogroup"
    aria-labelledby="${field.id}-label"
    aria-describedby=${describedBy(field)}
    aria-invalid=${field.error ? 'true' : nothing}
  >
    <legend id="${field.id}-label">${label(field)}</legend>
    ${hintAndError(field)}
    <div class="options">
      ${field.options.map(
        ({ value, words }, index) =>
          html`<label class="option">
            <input
              type="radio"
              id=${index === 0 ? field.id : `${field.id}-${value}`}
              name=${field.id}
              value=${value}
              autocomplete="off"
              .checked=${field.value === value}
              @change=${() => field.choose(value)}
            />
            <span>${words}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;

/** One of many: a native select whose first line chooses nothing. */
export const selection = <C extends string>(field: Choices<C>): TemplateResult =>
  html`<div class="field" part="field">
    <label for=${field.id}>${label(field)}</label>
    ${hintAndError(field)}
    <select
      id=${field.id}
      autocomplete="off"
      aria-describedby=${describedBy(field)}
      aria-invalid=${field.error ? 'true' : nothing}
      @change=${(event: Event) => field.choose((event.target as HTMLSelectElement).value as C)}
    >
      <option value="" ?disabled=${!field.none} ?selected=${field.value === ''}>
        ${field.none ?? field.t('choose')}
      </option>
      ${field.options.map(
        ({ value, words }) =>
          html`<option value=${value} ?selected=${field.value === value}>${words}</option>`,
      )}
    </select>
  </div>`;

/** A yes that may be left out. */
export const tick = (field: Field & { value: boolean; choose: (value: boolean) => void }): TemplateResult =>
  html`<div class="field" part="field">
    <label class="option">
      <input
        type="checkbox"
        id=${field.id}
        autocomplete="off"
        aria-describedby=${describedBy(field)}
        .checked=${field.value}
        @change=${(event: Event) => field.choose((event.target as HTMLInputElement).checked)}
      />
      <span>${label(field)}</span>
    </label>
    ${hintAndError(field)}
  </div>`;
