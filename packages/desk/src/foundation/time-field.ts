import { describedBy, hintAndError, label, type Field } from '@kuulluksi/elements/foundation/form/fields';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

interface TimeField extends Field {
  /** `17:30`, or nothing. */
  value: string;
  typed: (value: string) => void;
}

/** A time of the day, in the browser's own field for times. */
export const timeField = (field: TimeField): TemplateResult =>
  html`<div class="field">
    <label for=${field.id}>${label(field)}</label>
    ${hintAndError(field)}
    <input
      id=${field.id}
      type="time"
      class="day"
      autocomplete="off"
      aria-describedby=${describedBy(field)}
      aria-invalid=${field.error ? 'true' : nothing}
      .value=${live(field.value)}
      @input=${(event: Event) => field.typed((event.target as HTMLInputElement).value)}
    />
  </div>`;
