import type { FeedbackKind } from '@kuulluksi/contract/vocabularies';
import { html, nothing, type TemplateResult } from 'lit';
import type { FirstContext } from './first-view.ts';

/** What kind of a message it is; not asked where the question set says it. */
export const kindChoice = ({
  voice: { t, has },
  form: { draft },
  organisation,
  questionSet,
  fault: faultOf,
  acts,
}: FirstContext): TemplateResult | typeof nothing => {
  if (questionSet?.kind && questionSet.kind !== 'other') return nothing;
  const fault = faultOf?.('kind');
  const kinds = organisation.feedback.kinds.filter((kind): kind is FeedbackKind => has(`kind-own.${kind}`));
  return html`<fieldset
    class="field"
    part="field"
    role="radiogroup"
    aria-labelledby="kind-label"
    aria-describedby=${fault ? 'kind-error' : nothing}
    aria-invalid=${fault ? 'true' : nothing}
  >
    <legend id="kind-label">${t('kind')}</legend>
    ${fault}
    <div class="chips">
      ${kinds.map(
        (value, at) =>
          html`<label class="chip">
            <input
              type="radio"
              id=${at === 0 ? 'kind' : `kind-${value}`}
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
