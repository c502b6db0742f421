import { personalDataIn } from '@kuulluksi/contract/foundation/personal-data';
import { html, nothing, type TemplateResult } from 'lit';
import { holdsDanger } from '../foundation/danger-words.ts';
import { helpLines } from './before.ts';
import type { RestContext } from './rest-context.ts';

/** How much room is left: said only in the last fifth, before that a number would only press the person. */
export const countOf = ({ voice: { t }, form: { draft }, longest }: RestContext): string | undefined => {
  if (longest === undefined || draft.text.length <= longest * 0.8) return undefined;
  const left = longest - draft.text.length;
  return left < 0 ? t('characters-over', { count: -left }) : t('characters-left', { count: left });
};

/**
 * What a person is told about their words while they type. It informs and stops nothing; only an identity code is
 * refused, by the contract. Everything is matched on the device, and nothing of it leaves it.
 */
export const noticesOf = ({ voice, form: { draft }, organisation, acts }: RestContext): TemplateResult => {
  const { t } = voice;
  const danger = holdsDanger(draft.text);
  const found = personalDataIn(draft.text).filter(kind => kind !== 'identity-code');
  return html`<div role="status">
    ${
      danger
        ? html`<div class="notice danger" part="help-notice">
            <p><strong>${t('danger-title')}</strong></p>
            <p>${t('danger-words')}</p>
            ${helpLines(voice, [organisation])}
          </div>`
        : nothing
    }
    ${
      found.length > 0
        ? html`<div class="notice" part="personal-notice">
            <p>
              ${t('personal-found')}
              ${new Intl.ListFormat(voice.locale, { type: 'conjunction' }).format(
                found.map(kind => t(`personal.${kind}`)),
              )}.
            </p>
            <p>${t('personal-may')}</p>
            ${
              draft.known
                ? nothing
                : html`<button
                    class="button"
                    type="button"
                    @click=${() => {
                      acts.choose('known', true);
                      void acts.set({}, 'introduction');
                    }}
                  >
                    ${t('known')}
                  </button>`
            }
          </div>`
        : nothing
    }
  </div>`;
};
