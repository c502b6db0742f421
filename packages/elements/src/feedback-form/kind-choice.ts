import { feedbackKinds } from '@kuulluksi/contract/vocabularies';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormContext } from './voice.ts';

/** What kind of a message it is; not asked where the question set says it. */
export const kindChoice = ({
  voice: { t },
  form: { draft },
  organisation,
  questionSet,
  error,
  acts,
}: FormContext): TemplateResult | typeof nothing => {
  if (questionSet?.kind && questionSet.kind !== 'other') return nothing;
  const fault = error('kind');
  const kinds = feedbackKinds.filter(kind => organisation.feedback.kinds.includes(kind));
  return html`<fieldset
    class="field"
    part="field"
    role="radiogroup"
    aria-labelledby="kind-label"
    aria-describedby=${fault ? 'kind-error' : nothing}
    aria-invalid=${fault ? 'true' : nothing}
  >
    <legend id="kind-label">${t('kind')}</legend>
    ${
      fault
        ? html`<p class="error" id="kind-error">
            <span class="error-icon" aria-hidden="true">!</span>
            <span><span class="visually-hidden">${t('error')} </span>${fault}</span>
          </p>`
        : nothing
    }
    <div class="chips">
      ${kinds.map(
        (value, index) =>
          html`<label class="chip">
            <input
              type="radio"
              id=${index === 0 ? 'kind' : `kind-${value}`}
              name="kind"
              value=${value}
              autocomplete="off"
              .checked=${draft.kind === value}
              @change=${() => acts.choose('kind', value)}
            />
            <span>${t(`kind-own.${value}`)}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
};
