import type { Field } from '@kuulluksi/elements/foundation/form/fields';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

interface DayField extends Field {
  /** `2026-11-24`, or nothing. */
  value: string;
  typed: (value: string) => void;
}

/** A day, in the browser's own field for days. */
export const dayField = ({ id, label, hint, error, optional, value, typed, t }: DayField): TemplateResult =>
  html`<div class="field">
    <label for=${id}
      >${label} ${optional ? html`<span class="optional">${t('optional')}</span>` : nothing}</label
    >
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${
      error
        ? html`<p class="error" id="${id}-error">
            <span class="error-icon" aria-hidden="true">!</span>
            <span><span class="visually-hidden">${t('error')} </span>${error}</span>
          </p>`
        : nothing
    }
    <input
      id=${id}
      type="date"
      class="day"
      autocomplete="off"
      aria-describedby=${[hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || nothing}
      aria-invalid=${error ? 'true' : nothing}
      .value=${live(value)}
      @input=${(event: Event) => typed((event.target as HTMLInputElement).value)}
    />
  </div>`;
