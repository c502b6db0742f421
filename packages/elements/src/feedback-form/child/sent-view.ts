import { html, nothing, type TemplateResult } from 'lit';
import { picture } from '../../foundation/pictures/pictures.ts';
import { helpNow } from '../before.ts';
import type { FormContext } from '../voice.ts';
import { listen } from './listen.ts';
import { inChildsWords } from './texts.ts';

/** Something kind, and the code explained so that a child can keep it. */
export const childSentView = (context: FormContext): TemplateResult => {
  const { voice, form, organisation, acts } = context;
  const t = inChildsWords(voice);
  const { readBy, aimDays } = organisation.feedback;
  const here = document.querySelector('kuulluksi-conversation') !== null;
  const where = t(here ? 'code-here' : 'code-elsewhere');
  // On http, and where a frame may not, there is no clipboard to write to.
  const canCopy = typeof navigator.clipboard?.writeText === 'function';
  const groups = form.receiptCode.split(' ');
  return html`${voice.heading(t('sent-title'), 0, { id: 'sent-title' })}
    ${listen(voice, [
      t('sent-title'),
      t('sent'),
      t('code'),
      t('code-keep'),
      where,
      t('code-give'),
      t('code-secret'),
      t('read-by'),
      readBy,
      t('aim', { count: aimDays }),
    ])}
    <p>${t('sent')}</p>
    ${context.kept?.keptWords(context)}
    <div class="receipt" part="receipt">
      ${voice.heading(t('code'), 1)}
      <p class="code" part="receipt-code" translate="no">
        <span>${groups.slice(0, 2).join(' ')}</span> <span>${groups.slice(2).join(' ')}</span>
      </p>
      <div class="actions">
        ${canCopy ? html`<button class="button" type="button" @click=${acts.copy}>${t('copy')}</button>` : nothing}
        <button class="button" type="button" @click=${acts.print}>${t('print-code')}</button>
      </div>
      <p role="status">
        ${form.copying === 'none' ? nothing : t(form.copying === 'copied' ? 'copied' : 'copy-failed')}
      </p>
      <p>${t('code-keep')}</p>
      <p>${where}</p>
      <p>${t('code-give')}</p>
      <p>${t('code-secret')}</p>
    </div>
    <ul class="facts" role="list">
      <li>
        ${picture('information')}<span>${t('read-by')} <strong>${voice.say(readBy)}</strong>.</span>
      </li>
      <li>${picture('talking')}<span>${t('aim', { count: aimDays })}</span></li>
    </ul>
    ${helpNow(voice, [organisation])}
    <div class="actions">
      <button class="button big" type="button" @click=${acts.clear}>${t('clear')}</button>
    </div>`;
};
