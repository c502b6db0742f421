import { personalDataIn } from '@kuulluksi/contract/foundation/personal-data';
import type { CommonId } from '@kuulluksi/elements/foundation/common-texts';
import type { Translate } from '@kuulluksi/elements/foundation/texts';
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskId } from './texts.ts';

/** What in a text could tell who somebody is. It warns and stops nothing. */
export const personalWarning = (text: string, t: Translate<DeskId | CommonId>): TemplateResult => {
  const found = personalDataIn(text).map(kind => t(`personal.${kind}` as DeskId));
  return html`<p class="warning" role="status">
    ${found.length > 0 ? t('personal', { found: found.join(', ') }) : nothing}
  </p>`;
};
