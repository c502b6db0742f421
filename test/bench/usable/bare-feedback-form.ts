import type { FeedbackForm } from '@kuulluksi/contract/feedback/form-schemas';
import type { HelpLine, Organisation } from '@kuulluksi/contract/organisations/schemas';
import { labels } from 'bench:frame';
import { html, nothing } from 'lit';
import { defineBareLit } from './bare-lit.ts';

const phone = (number: string | undefined) =>
  number === undefined
    ? nothing
    : html`<a class="number" href="tel:${number.replaceAll(' ', '')}">${number}</a>`;

const link = (url: string | undefined, words: string) =>
  url === undefined
    ? words
    : html`<a href=${url} target="_blank" rel="noopener noreferrer"
        >${words}<span class="small"> ${labels['new-tab']}</span></a
      >`;

const line = ({ name, url, phone: number, hours, hiddenOnBill, note }: HelpLine) =>
  html`<li>
    <span class="line"><span>${link(url, name.text)}</span> ${phone(number)}</span>
    <span class="muted small"
      >${hours?.text}. ${hiddenOnBill ? labels['hidden-on-bill'] : nothing} ${note?.text}</span
    >
  </li>`;

/** Who answers at once stands above, who can be written to below. */
const lines = ({ helpLines }: Organisation, chats: boolean) =>
  helpLines
    .filter(({ kind, ageLevels }) => ageLevels.includes('adult') && (kind === 'chat') === chats)
    .map(line);

const places = ({ elsewhere }: Organisation, fits: (kind: string) => boolean) =>
  elsewhere.filter(({ kind }) => fits(kind));

const reading = ({ feedback }: Organisation) =>
  html`${labels['read-by']} <strong>${feedback?.readBy.text}</strong>. ${labels['read-workdays']}
    ${labels['aim_other']?.replace('{{count}}', String(feedback?.aimDays))}`;

const kinds = ({ feedback }: Organisation) =>
  feedback?.kinds.map(
    kind =>
      html`<label class="chip">
        <input type="radio" id="kind-${kind}" name="kind" value=${kind} autocomplete="off" />
        <span>${labels[`kind-own.${kind}`]}</span>
      </label>`,
  );

/** In the order of the places that pages.ts names as filled by the read. */
defineBareLit<FeedbackForm>(({ items: [taker] }) => {
  if (!taker) return [];
  const line = (kind: string) =>
    places(taker, one => one === kind).map(({ name, url }) => link(url, name.text));
  return [
    taker.name.text,
    lines(taker, false),
    lines(taker, true),
    reading(taker),
    line('child-welfare-notification'),
    line('supervision'),
    kinds(taker),
  ];
});
