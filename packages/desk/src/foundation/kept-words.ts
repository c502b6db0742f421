import type { CommonId } from '@kuulluksi/elements/foundation/common-texts';
import type { Translate } from '@kuulluksi/elements/foundation/texts';
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskId } from './texts.ts';

/** What somebody was writing when it could no longer be sent: still there to read and to copy, until they let it go. */
export const keptWords = (
  texts: readonly (string | undefined)[],
  { t, forget }: { t: Translate<DeskId | CommonId>; forget: () => void },
): TemplateResult | typeof nothing => {
  const written = texts.filter(text => text?.trim());
  if (written.length === 0) return nothing;
  return html`<div class="group kept">
    <p class="muted">${t('kept-words')}</p>
    ${written.map(text => html`<p class="words">${text}</p>`)}
    <div class="actions">
      <button class="button" type="button" @click=${forget}>${t('forget-words')}</button>
    </div>
  </div>`;
};
