import { longestAnswer, longestFeedback } from '@kuulluksi/contract/feedback/longest';
import type { FeedbackAnswer } from '@kuulluksi/contract/feedback/schemas';
import { groupReceiptCode } from '@kuulluksi/contract/conversations/receipt-code';
import type { OpenQuestion } from '@kuulluksi/contract/open-questions/schemas';
import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import type { FieldFault } from '@kuulluksi/contract/problems';
import type { QuestionSet } from '@kuulluksi/contract/question-sets/schemas';
import { html, type Markup } from '../pages/html.ts';
import type { Speech } from '../pages/speech.ts';
import { askedQuestion, beforeWriting, helpNow, phone } from './before-writing.ts';
import { plainForm, type PlainDraft, type Taker } from './plain-form.ts';
import { answersOf } from './plain-questions.ts';

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
  const [, at] = /^answers\.(\d+)\.text$/.exec(field) ?? [];
  if (at !== undefined && code === 'too-long') {
    const { text } = answersOf(draft)[Number(at)] as { text?: string };
    return t('fault.too-long', { limit: longestAnswer, count: text?.trim().length ?? 0 });
  }
  if ((at !== undefined || field === 'text') && code === 'identity-code') return t('fault.identity-code');
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
    asked,
    set,
    draft,
  }: {
    takers: readonly Taker[];
    asked: OpenQuestion | undefined;
    set: QuestionSet | undefined;
    draft: Partial<PlainDraft>;
  },
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
    ${helpNow(speech, takers)} ${beforeWriting(speech, takers)}
    ${askedQuestion(speech, asked, draft.openQuestion !== undefined)}
    ${plainForm(speech, takers, draft, t('send'), set)}`;
};

/** Words that came too late for the feedback, and how it goes with them on their way into its conversation. */
export interface KeptWords {
  text: string;
  key: string;
  adding: 'none' | 'added' | 'failed';
}

const keptWords = (
  { t, language, level }: Speech,
  { id }: Taker,
  code: string,
  { text, key, adding }: KeptWords,
): Markup =>
  adding === 'added'
    ? html`<div class="box" role="status"><p>${t('add-added')}</p></div>`
    : html`<section class="box">
        ${adding === 'failed' && html`<p role="alert">${t('add-failed')}</p>`}
        <p>${t('kept-first')} ${text && t('kept-newer')}</p>
        ${
          text &&
          html`<blockquote dir="auto">${text}</blockquote>
            <form method="post" action="/feedback/words?language=${language}">
              ${Object.entries({ organisation: id, ageLevel: level, language, code, text, key }).map(
                ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
              )}
              <p><button>${t('add-kept')}</button></p>
            </form>`
        }
      </section>`;

/** The code that opens the answer, once. */
export const sentPage = (
  speech: Speech,
  taker: Taker,
  receiptCode: FeedbackAnswer['receiptCode'],
  kept?: KeptWords,
): Markup => {
  const { t, say } = speech;
  const shown = groupReceiptCode(receiptCode);
  return html`<h1>${t('sent-title')}</h1>
    <p>${t('sent')}</p>
    ${kept && keptWords(speech, taker, receiptCode, kept)}
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
    ${helpNow(speech, [taker])}`;
};

/** What was sent could not be read at all: what to do, in a sentence. Nothing of it is here to be shown again. */
export const unreadPage = ({ t, language }: Speech, why: 'too-large' | 'not-a-form'): Markup =>
  html`<h1>${t('not-sent-title')}</h1>
    <p>${why === 'too-large' ? t('too-large', { limit: longestFeedback }) : t('not-a-form')}</p>
    <p><a href="/feedback?language=${language}">${t('to-form')}</a></p>`;

/** The element on a page of the server's own, with the plain form inside it. */
export const elementPage = (
  speech: Speech,
  organisations: readonly Organisation[],
  takers: readonly Taker[],
  {
    draft,
    asked,
    set,
  }: { draft: Partial<PlainDraft>; asked: OpenQuestion | undefined; set: QuestionSet | undefined },
  attributes: Readonly<Record<string, string | undefined>>,
): Markup =>
  takers.length === 0
    ? nobodyReads(speech, organisations)
    : html`<kuulluksi-feedback-form
        heading-level="1"
        ${Object.entries(attributes).map(([name, value]) => value !== undefined && html` ${name}="${value}"`)}
      >
        <h1>${speech.t('feedback-title')}</h1>
        <p>${speech.t('feedback-intro')}</p>
        ${helpNow(speech, takers)} ${beforeWriting(speech, takers)}
        ${askedQuestion(speech, asked, attributes['open-question'] !== undefined)}
        ${plainForm(speech, takers, draft, speech.t('check'), set, { elements: true })}
      </kuulluksi-feedback-form>`;
