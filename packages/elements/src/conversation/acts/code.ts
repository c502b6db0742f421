import { groupReceiptCode } from '@kuulluksi/contract/conversations/receipt-code';
import { html, nothing, type TemplateResult } from 'lit';
import { printCode } from '../../foundation/receipt/print-code.ts';
import type { ActingHost, Panel } from '../acting.ts';
import type { Voice } from '../voice.ts';
import type { WritingVoice } from './words.ts';

/** The code again, until the page is left: to write down, to copy, to print. */
export class Code implements Panel {
  #copying: 'none' | 'copied' | 'copy-failed' = 'none';

  constructor(private readonly host: ActingHost) {}

  stop(): void {}

  #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.#shown);
      this.#copying = 'copied';
    } catch {
      this.#copying = 'copy-failed';
    }
    this.host.update();
  };

  get #shown(): string {
    return groupReceiptCode(this.host.code());
  }

  view(plain: Voice): TemplateResult {
    const voice = plain as WritingVoice;
    const { t } = voice;
    const shown = this.#shown;
    // On http, and where a frame may not, there is no clipboard to write to.
    const canCopy = typeof navigator.clipboard?.writeText === 'function';
    return html`<section class="panel receipt" part="receipt">
      ${voice.heading(t('code-title'), 1, { id: 'act-title' })}
      <p class="code" part="receipt-code" translate="no">
        <span>${shown.slice(0, 9)}</span> <span>${shown.slice(10)}</span>
      </p>
      <div class="actions">
        ${canCopy ? html`<button class="button" type="button" @click=${this.#copy}>${t('copy')}</button>` : nothing}
        <button class="button" type="button" @click=${() => printCode(shown, [t('print-keep')])}>
          ${t('print-code')}
        </button>
        <button class="button" type="button" @click=${this.host.back}>${t('hide-code')}</button>
      </div>
      <p role="status">${this.#copying === 'none' ? nothing : t(this.#copying)}</p>
      <p>${t('code-keep')}</p>
      <p>${t('code-secret')}</p>
    </section>`;
  }
}
