import { html, type TemplateResult } from 'lit';
import { describedBy, hintAndError, label, type Field } from '../foundation/form/fields.ts';

/** Several of a few: native checkboxes, each as large as a finger. */
export const tickList = <C extends string>(
  field: Field & {
    values: readonly C[];
    options: readonly { value: C; words: unknown }[];
    choose: (values: C[]) => void;
  },
): TemplateResult => {
  const { id, values, options, choose } = field;
  return html`<fieldset class="field" part="field" aria-describedby=${describedBy(field)}>
    <legend>${label(field)}</legend>
    ${hintAndError(field)}
    <div class="chips">
      ${options.map(
        ({ value, words }, index) =>
          html`<label class="chip">
            <input
              type="checkbox"
              id=${index === 0 ? id : `${id}-${value}`}
              autocomplete="off"
              .checked=${values.includes(value)}
              @change=${(event: Event) =>
                choose(
                  (event.target as HTMLInputElement).checked
                    ? [...values, value]
                    : values.filter(one => one !== value),
                )}
            />
            <span>${words}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
};
