import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '../foundation/form/fields.ts';

/** Several of a few: native checkboxes, each as large as a finger. */
export const tickList = <C extends string>({
  id,
  label,
  hint,
  optional,
  values,
  options,
  choose,
  t,
}: Field & {
  values: readonly C[];
  options: readonly { value: C; words: unknown }[];
  choose: (values: C[]) => void;
}): TemplateResult =>
  html`<fieldset class="field" part="field" aria-describedby=${hint ? `${id}-hint` : nothing}>
    <legend>
      ${label}${optional ? html`<span class="optional">${` ${t('optional')}`}</span>` : nothing}
    </legend>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
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
