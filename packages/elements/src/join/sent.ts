import { html, nothing, type TemplateResult } from 'lit';
import { helpNow } from './before.ts';
import type { Context } from './context.ts';
import type { FormState } from './state.ts';

/** What can be done with the code. */
export interface CodeActs {
  /** Something kind at the end, for a child. */
  kind: (() => unknown) | undefined;
  copied: (how: FormState['copying']) => void;
  clear: () => void;
}

/** The code that opens the answer, shown once, with where to read it and what happens next. */
export const sentView = (
  { voice, form, asked }: Context,
  server: string,
  { kind, copied, clear }: CodeActs,
): TemplateResult | typeof nothing => {
  const { t, language, level } = voice;
  const { sent, copying } = form;
  if (!sent) return nothing;
  const { code, kept } = sent;
  const print = () =>
    void import('../foundation/receipt/print-code.ts').then(({ printCode }) =>
      printCode(code, [t('print-keep')]),
    );
  // On http, and where a frame may not, there is no clipboard to write to.
  const canCopy = typeof navigator.clipboard?.writeText === 'function';
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => copied('copied'),
      () => copied('copy-failed'),
    );
  const query = new URLSearchParams({ language, 'age-level': level });
  return html`<section class="form" part="sent">
    <div class="before">
      ${kind?.()} ${voice.heading(t('sent-title'), 0, { id: 'sent-title' })}
      <p>${t(sent.byCode ? 'sent.code' : 'sent.contact')}</p>
    </div>
    ${
      kept === undefined
        ? nothing
        : html`<div class="message" part="kept-words">
            <p>${t('kept-first')}</p>
            <blockquote dir="auto">${kept}</blockquote>
          </div>`
    }
    <div class="receipt" part="receipt">
      ${voice.heading(t('code'), 1)}
      <p class="code" part="receipt-code" translate="no">
        <span>${code.slice(0, 9)}</span> <span>${code.slice(10)}</span>
      </p>
      <div class="actions">
        ${canCopy ? html`<button class="button" type="button" @click=${copy}>${t('copy')}</button>` : nothing}
        <button class="button" type="button" @click=${print}>${t('print-code')}</button>
      </div>
      <p role="status">${copying === 'none' ? nothing : t(copying)}</p>
      <p><strong>${t('code-keep')}</strong></p>
      <p>
        ${t('code-where')}
        <a
          class="plain"
          href="${server.replace(/\/$/, '')}/conversation?${query}"
          target="_blank"
          rel="noopener noreferrer"
          >${t('code-link')}<span class="small">${` ${t('new-tab')}`}</span></a
        >
      </p>
      <p>${t('code-secret')}</p>
    </div>
    ${helpNow(voice, asked.organisation)}
    <div class="actions">
      <button class="button" type="button" @click=${clear}>${t('clear')}</button>
    </div>
  </section>`;
};
