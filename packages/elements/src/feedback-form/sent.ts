import { html, nothing, type TemplateResult } from 'lit';
import { helpNow } from './before.ts';
import type { FormContext } from './voice.ts';

/** Thanks, the code that opens the answer, and what happens next. */
export const sentView = ({
  voice,
  form,
  organisation,
  acts: { copy, clear },
}: FormContext): TemplateResult => {
  const { t } = voice;
  // On http, and where a frame may not, there is no clipboard to write to.
  const canCopy = typeof navigator.clipboard?.writeText === 'function';
  const here = document.querySelector('kuulluksi-conversation') !== null;
  return html`<section class="form" part="sent">
    <div class="before">
      ${voice.heading(t('sent-title'), 0, { id: 'sent-title' })}
      <p>${t('sent')}</p>
    </div>
    ${form.keptFirst ? html`<div class="message"><p>${t('kept-first')}</p></div>` : nothing}
    <div class="receipt" part="receipt">
      ${voice.heading(t('code'), 1)}
      <p class="code" part="receipt-code" translate="no">
        <span>${form.receiptCode.slice(0, 9)}</span> <span>${form.receiptCode.slice(10)}</span>
      </p>
      ${canCopy ? html`<button class="button" type="button" @click=${copy}>${t('copy')}</button>` : nothing}
      <p role="status">
        ${form.copying === 'none' ? nothing : t(form.copying === 'copied' ? 'copied' : 'copy-failed')}
      </p>
      <p><strong>${t('code-keep')}</strong></p>
      <p>${t(here ? 'code-here' : 'code-elsewhere')}</p>
      <p>${t('code-secret')}</p>
    </div>
    <div class="before">
      ${voice.heading(t('next'), 1)}
      <p>${t('read-by')} <strong>${voice.say(organisation.feedback.readBy)}</strong>.</p>
      <p>${t('aim', { count: organisation.feedback.aimDays })}</p>
    </div>
    ${helpNow(voice, [organisation])}
    <div class="actions">
      <button class="button" type="button" @click=${clear}>${t('clear')}</button>
    </div>
  </section>`;
};
