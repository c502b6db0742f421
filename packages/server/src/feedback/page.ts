import { longestFeedback } from '@kuulluksi/contract/feedback/longest';
import type { FeedbackAnswer } from '@kuulluksi/contract/feedback/schemas';
import { groupReceiptCode } from '@kuulluksi/contract/conversations/receipt-code';
import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import type { FieldFault } from '@kuulluksi/contract/problems';
import type { AgeLevel } from '@kuulluksi/contract/vocabularies';
import { html, type Markup } from '../pages/html.ts';
import type { Speech } from '../pages/speech.ts';
import { plainForm, type PlainDraft, type Taker } from './plain-form.ts';

type HelpLine = Organisation['helpLines'][number];

/** Short numbers are dialled as they stand: 116 111 takes no country code. */
const phone = (number: string) => html`<a href="tel:${number.replaceAll(' ', '')}">${number}</a>`;
const link = (url: string | undefined, words: Markup) =>
  url && /^https?:/.test(url) ? html`<a href="${url}" rel="noopener noreferrer">${words}</a>` : words;

const helpLine = ({ t, say }: Speech, { name, phone: number, url, hours, hiddenOnBill, note }: HelpLine) =>
  html`<li>
    <span>${link(url, say(name))}</span> ${number && phone(number)}
    <span class="muted small"
      >${hours && html`${say(hours)}.`} ${hiddenOnBill && t('hidden-on-bill')} ${note && say(note)}</span
    >
  </li>`;

/** Help for who cannot wait; 112 stands here even where an organisation has named no line of its own. */
export const helpNow = (speech: Speech, organisations: readonly Organisation[], level: AgeLevel): Markup => {
  const lines = organisations
    .flatMap(({ helpLines }) => helpLines)
    .filter(({ ageLevels }) => ageLevels.includes(level));
  const each = [...new Map(lines.map(line => [line.phone ?? line.url ?? line.name.text, line])).values()];
  return html`<section class="box help">
    <h2>${speech.t('help-title')}</h2>
    <p>${speech.t('help-now')}</p>
    <ul class="lines">
      ${!each.some(({ kind }) => kind === 'emergency') && html`<li>${speech.t('emergency')} ${phone('112')}</li>`}
      ${each.map(line => helpLine(speech, line))}
    </ul>
  </section>`;
};

/** What a person must be able to know before anything is sent: rules 2, 3, 10 and 11. */
const beforeSending = (speech: Speech, { feedback, elsewhere }: Taker): Markup => {
  const { t, label, say } = speech;
  const days = feedback.readOn.filter(day => day !== 'other').map(day => label('day', day));
  const listed = new Intl.ListFormat(speech.locale).format(days);
  const places = (some: Taker['elsewhere']) =>
    html`<ul class="lines">
      ${some.map(one => html`<li>${link(one.url, say(one.name))} ${one.phone && phone(one.phone)}</li>`)}
    </ul>`;
  const notification = elsewhere.filter(({ kind }) => kind === 'child-welfare-notification');
  const others = elsewhere.filter(({ kind }) => kind !== 'child-welfare-notification');
  return html`<section class="box">
    <h2>${t('before-title')}</h2>
    <p>${t('read-by')} <strong>${say(feedback.readBy)}</strong>.</p>
    <p>${days.length > 0 && t('read-on', { days: listed })} ${t('aim', { count: feedback.aimDays })}</p>
    <p>${t('read-unit')}</p>
    <p>${t('anonymous-us')} ${t('anonymous-network')}</p>
    <p>${t('effect-none')}</p>
    <p>${t('danger')}</p>
    <p>${t('no-notification')}</p>
    ${notification.length > 0 && places(notification)}
    ${
      others.length > 0 &&
      html`<p>${t('not-here')}</p>
        ${places(others)}`
    }
  </section>`;
};

/** Where nobody takes feedback here: whom to turn to. */
export const nobodyReads = ({ t, say }: Speech, organisations: readonly Organisation[]): Markup =>
  html`<h1>${t('feedback-title')}</h1>
    <p>${t(organisations.length > 0 ? 'nobody' : 'unknown')}</p>
    ${organisations.map(
      ({ name, contact }) =>
        html`<p>
          ${say(name)}: ${say(contact.role)} ${contact.phone && phone(contact.phone)}
          ${contact.email && html`<a href="mailto:${contact.email}">${contact.email}</a>`}
        </p>`,
    )}`;

const faultWords = (speech: Speech, { field, code }: FieldFault, draft: Partial<PlainDraft>): string => {
  const { t } = speech;
  const count = draft.text?.trim().length ?? 0;
  if (field === 'text' && code === 'too-long') return t('fault.too-long', { limit: longestFeedback, count });
  if (field === 'text' && code === 'identity-code') return t('fault.identity-code');
  if (field === 'text') return t('fault.text');
  if (field === 'kind' || field === 'publication' || field === 'organisation') {
    return t('fault.choose', { question: t(field) });
  }
  return t('fault.other');
};

/** Why nothing can be sent now: too much at once, or the service is not whole. */
export type NotNow = 'busy' | 'away';

/** Everything once more, still to be changed, with what is at fault above it. */
export const checkPage = (
  speech: Speech,
  {
    takers,
    chosen,
    draft,
  }: { takers: readonly Taker[]; chosen: Taker | undefined; draft: Partial<PlainDraft> },
  { faults = [], notNow }: { faults?: readonly FieldFault[]; notNow?: NotNow },
): Markup => {
  const { t } = speech;
  const words = [...new Set(faults.map(fault => faultWords(speech, fault, draft)))];
  return html`<h1>${t('check-title')}</h1>
    <p>${t('check-intro')}</p>
    ${notNow && html`<div class="box" role="alert"><p>${t(notNow)}</p></div>`}
    ${
      words.length > 0 &&
      html`<div class="errors" role="alert">
        <h2>${t('errors')}</h2>
        <ul>
          ${words.map(one => html`<li>${one}</li>`)}
        </ul>
      </div>`
    }
    ${chosen && beforeSending(speech, chosen)} ${plainForm(speech, takers, draft, t('send'))}`;
};

/** The code that opens the answer, once. */
export const sentPage = (
  speech: Speech,
  taker: Taker,
  { receiptCode, outcome }: FeedbackAnswer,
  level: AgeLevel,
): Markup => {
  const { t, say } = speech;
  const shown = groupReceiptCode(receiptCode);
  return html`<h1>${t('sent-title')}</h1>
    <p>${t('sent')}</p>
    ${outcome === 'kept-first' && html`<div class="box"><p>${t('kept-first')}</p></div>`}
    <section class="box answered">
      <h2>${t('code')}</h2>
      <p class="code" translate="no"><span>${shown.slice(0, 9)}</span> <span>${shown.slice(10)}</span></p>
      <p><strong>${t('code-keep')}</strong></p>
      <p>
        ${t('code-where')} <a href="/conversation?language=${speech.language}">${t('conversation-title')}</a>
      </p>
      <p>${t('code-secret')}</p>
    </section>
    <p>
      ${t('read-by')} <strong>${say(taker.feedback.readBy)}</strong>.
      ${t('aim', { count: taker.feedback.aimDays })}
    </p>
    ${helpNow(speech, [taker], level)}`;
};

/** The element on a page of the server's own, with the plain form inside it. */
export const elementPage = (
  speech: Speech,
  organisations: readonly Organisation[],
  takers: readonly Taker[],
  draft: Partial<PlainDraft>,
  attributes: Readonly<Record<string, string | undefined>>,
  level: AgeLevel,
): Markup =>
  takers.length === 0
    ? nobodyReads(speech, organisations)
    : html`<kuulluksi-feedback-form
        heading-level="1"
        ${Object.entries(attributes).map(([name, value]) => value !== undefined && html` ${name}="${value}"`)}
      >
        <h1>${speech.t('feedback-title')}</h1>
        <p>${speech.t('feedback-intro')}</p>
        ${helpNow(speech, takers, level)} ${plainForm(speech, takers, draft, speech.t('check'))}
      </kuulluksi-feedback-form>`;
