import { html, nothing, type TemplateResult } from 'lit';
import { helpNow } from './before.ts';
import type { RestContext } from './rest-context.ts';

/** The code hidden: nothing on the screen tells what was done here. */
const hidden = ({ voice: { t, heading }, acts }: RestContext) =>
  html`<section class="form" part="sent">
    <div class="before">
      ${heading(t('hidden-title'), 0, { id: 'sent-title' })}
      <div class="actions">
        <button class="button" type="button" @click=${() => acts.hide(false)}>${t('show-code')}</button>
      </div>
    </div>
  </section>`;

/** Thanks, the code that opens the answer, and what happens next. */
export const sentView = (context: RestContext): TemplateResult => {
  const { voice, form, organisation, acts } = context;
  if (form.hidden) return hidden(context);
  const { t } = voice;
  // On http, and where a frame may not, there is no clipboard to write to.
  const canCopy = typeof navigator.clipboard?.writeText === 'function';
  const here = document.querySelector('kuulluksi-conversation') !== null;
  return html`<section class="form" part="sent">
    <div class="before">
      ${voice.heading(t('sent-title'), 0, { id: 'sent-title' })}
      <p>${t('sent')}</p>
    </div>
    ${context.kept?.keptWords(context)}
    <div class="receipt" part="receipt">
      ${voice.heading(t('code'), 1)}
      <p class="code" part="receipt-code" translate="no">
        <span>${form.receiptCode.slice(0, 9)}</span> <span>${form.receiptCode.slice(10)}</span>
      </p>
      <div class="actions">
        ${canCopy ? html`<button class="button" type="button" @click=${acts.copy}>${t('copy')}</button>` : nothing}
        <button class="button" type="button" @click=${acts.print}>${t('print-code')}</button>
        <button class="button" type="button" @click=${() => acts.hide(true)}>${t('hide-code')}</button>
      </div>
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
      <button class="button" type="button" @click=${acts.clear}>${t('clear')}</button>
    </div>
  </section>`;
};
