import { tick, type Field } from '@kuulluksi/elements/foundation/form/fields';
import { html, nothing, type TemplateResult } from 'lit';

interface TicksField extends Field {
  values: readonly string[];
  options: readonly { value: string; words: string }[];
  choose: (values: readonly string[]) => void;
}

/** As many of a few as somebody wants. */
export const ticksField = ({
  id,
  label,
  hint,
  error,
  optional,
  values,
  options,
  choose,
  t,
}: TicksField): TemplateResult =>
  html`<fieldset
    class="field"
    aria-describedby=${[hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || nothing}
  >
    <legend>${label} ${optional ? html`<span class="optional">${t('optional')}</span>` : nothing}</legend>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${
      error
        ? html`<p class="error" id="${id}-error">
            <span class="error-icon" aria-hidden="true">!</span>
            <span><span class="visually-hidden">${t('error')} </span>${error}</span>
          </p>`
        : nothing
    }
    <div class="options few">
      ${options.map(({ value, words }, at) =>
        tick({
          id: at === 0 ? id : `${id}-${value}`,
          label: words,
          value: values.includes(value),
          choose: chosen => choose(chosen ? [...values, value] : values.filter(other => other !== value)),
          t,
        }),
      )}
    </div>
  </fieldset>`;
