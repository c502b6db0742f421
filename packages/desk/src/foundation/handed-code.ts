import { groupReceiptCode } from '@kuulluksi/contract/conversations/receipt-code';
import type { CommonId } from '@kuulluksi/elements/foundation/common-texts';
import type { Translate } from '@kuulluksi/elements/foundation/texts';
import { html, type TemplateResult } from 'lit';
import type { DeskId } from './texts.ts';

interface HandedCode {
  code: string;
  /** What has gone well. */
  done: string;
  hint: string;
  again: { words: string; press: () => void };
  t: Translate<DeskId | CommonId>;
}

/** A receipt code to hand to whoever spoke. It stands in view until the next is begun, and nowhere else. */
export const handedCode = ({ code, done, hint, again, t }: HandedCode): TemplateResult =>
  html`<div class="stack" id="receipt" tabindex="-1" role="group" aria-label=${t('code')}>
    <p class="notice" role="status">${done}</p>
    <p class="code"><strong>${groupReceiptCode(code)}</strong></p>
    <p>${hint}</p>
    <div class="actions">
      <button class="button main" type="button" @click=${again.press}>${again.words}</button>
    </div>
  </div>`;
