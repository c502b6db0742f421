import { personalDataIn, type PersonalData } from '@kuulluksi/contract/foundation/personal-data';
import { html, nothing, type TemplateResult } from 'lit';
import { holdsDanger } from '../danger-words.ts';
import type { TextBundle } from '../texts.ts';

interface NoticeVoice {
  t: (
    id:
      | 'danger-title'
      | 'danger-words'
      | 'personal-found'
      | 'personal-may'
      | `personal.${Exclude<PersonalData, 'identity-code'>}`,
  ) => string;
  /** The tag for Intl. */
  locale: string;
}

/** Its words are those of the element: this is code alone. */
export const bundles: readonly TextBundle<string>[] = [];

/**
 * What a person is told about their words while they type. It informs and stops nothing; only an identity code is
 * refused, by the contract. Everything is matched on the device, and nothing of it leaves it.
 * @param help Where to get help now.
 * @param more What may be done where the words could tell who somebody is.
 * @param personal Whether to tell of that: not where the field asks for it.
 */
export const wordsNotices = (
  { t, locale }: NoticeVoice,
  words: string,
  help: () => TemplateResult,
  { more = nothing, personal = true }: { more?: TemplateResult | typeof nothing; personal?: boolean } = {},
): TemplateResult => {
  const found = personal ? personalDataIn(words).filter(kind => kind !== 'identity-code') : [];
  return html`<div role="status">
    ${
      holdsDanger(words)
        ? html`<div class="notice danger" part="help-notice">
            <p><strong>${t('danger-title')}</strong></p>
            <p>${t('danger-words')}</p>
            ${help()}
          </div>`
        : nothing
    }
    ${
      found.length > 0
        ? html`<div class="notice" part="personal-notice">
            <p>
              ${t('personal-found')}
              ${new Intl.ListFormat(locale, { type: 'conjunction' }).format(
                found.map(kind => t(`personal.${kind}`)),
              )}.
            </p>
            <p>${t('personal-may')}</p>
            ${more}
          </div>`
        : nothing
    }
  </div>`;
};
