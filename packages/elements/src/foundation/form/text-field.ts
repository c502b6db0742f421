import { html, nothing, type TemplateResult } from 'lit';
import { countOf, describedBy, hintAndError, label, type Field } from './fields.ts';

export interface TextField extends Field {
  value: string;
  /** Each keystroke. */
  typed: (value: string) => void;
  /** The person left the field after changing it. */
  left: () => void;
  inputMode?: 'numeric' | 'tel' | 'email' | 'text';
  /** Rows of a field for long text; without it the field has one line. */
  rows?: number;
  /** The most characters that may be sent; said only when the text comes near. */
  longest?: number | undefined;
  /** What is told of the words while they are typed. */
  notices?: unknown;
  /** Enter was pressed in a field of one line. */
  entered?: () => void;
}

/**
 * A field for words. Nothing of it is offered to spell checkers or kept for later: some send words away, and the device
 * may be shared.
 */
export const textField = (field: TextField): TemplateResult => {
  const typed = (event: Event) => field.typed((event.target as HTMLInputElement | HTMLTextAreaElement).value);
  const { longest } = field;
  const count = longest === undefined ? undefined : countOf(field.value, longest, field.t);
  const counted = count && `${field.id}-count`;
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.isComposing) field.entered?.();
  };
  return html`<div class="field" part="field">
    <label for=${field.id}>${label(field)}</label>
    ${hintAndError(field)}
    ${
      field.rows
        ? html`<textarea
            id=${field.id}
            rows=${field.rows}
            spellcheck="false"
            autocomplete="off"
            dir="auto"
            aria-describedby=${describedBy(field, counted)}
            aria-invalid=${field.error ? 'true' : nothing}
            .value=${field.value}
            @input=${typed}
            @change=${field.left}
          ></textarea>`
        : html`<input
            id=${field.id}
            type="text"
            inputmode=${field.inputMode ?? nothing}
            spellcheck="false"
            autocomplete="off"
            autocapitalize="off"
            dir="auto"
            aria-describedby=${describedBy(field, counted)}
            aria-invalid=${field.error ? 'true' : nothing}
            .value=${field.value}
            @input=${typed}
            @change=${field.left}
            @keydown=${pressed}
          />`
    }
    ${longest === undefined ? nothing : html`<p class="hint" id="${field.id}-count">${count}</p>`}
    ${field.notices ?? nothing}
  </div>`;
};
