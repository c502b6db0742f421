import type { OpenQuestion } from '@kuulluksi/contract/open-questions/schemas';
import type { Elsewhere, Organisation } from '@kuulluksi/contract/organisations/schemas';
import type * as z from 'zod/mini';
import { html, type Markup } from '../pages/html.ts';
import type { Speech } from '../pages/speech.ts';
import type { Taker } from './plain-form.ts';

type HelpLine = Organisation['helpLines'][number];
type Place = z.infer<typeof Elsewhere>;

/** Short numbers are dialled as they stand: 116 111 takes no country code. */
export const phone = (number: string) => html`<a href="tel:${number.replaceAll(' ', '')}">${number}</a>`;
const isWeb = (url: string | undefined): url is string => url !== undefined && /^https?:/.test(url);
export const link = (url: string | undefined, words: Markup) =>
  isWeb(url) ? html`<a href="${url}" rel="noopener noreferrer">${words}</a>` : words;
/** Paper is not pressed: the address stands there to be read. */
const printed = (url: string | undefined) =>
  isWeb(url) && html`<span class="print-only">${url.replace(/^https?:\/\//, '').replace(/\/$/, '')}</span>`;

const helpLine = ({ t, say }: Speech, { name, phone: number, url, hours, hiddenOnBill, note }: HelpLine) =>
  html`<li>
    <span>${link(url, say(name))}</span> ${number && phone(number)} ${printed(url)}
    <span class="muted small"
      >${hours && html`${say(hours)}.`} ${hiddenOnBill && t('hidden-on-bill')} ${note && say(note)}</span
    >
  </li>`;

/** Help for who cannot wait; 112 stands here even where an organisation has named no line of its own. */
export const helpNow = (speech: Speech, organisations: readonly Organisation[]): Markup => {
  const lines = organisations
    .flatMap(({ helpLines }) => helpLines)
    .filter(({ ageLevels }) => ageLevels.includes(speech.level));
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

const workdays = 'mon,tue,wed,thu,fri';

const reading = ({ t, label, say, locale }: Speech, { name, feedback }: Taker, several: boolean) => {
  const codes = feedback.readOn.filter(day => day !== 'other');
  const days = new Intl.ListFormat(locale).format(codes.map(day => label('day', day)));
  return html`<li>
    ${several && html`<strong>${say(name)}:</strong>`} ${t('read-by')}
    <strong>${say(feedback.readBy)}</strong>.
    ${String(codes) === workdays ? t('read-workdays') : codes.length > 0 && t('read-on', { days })}
    ${t('aim', { count: feedback.aimDays })}
  </li>`;
};

/** Places of several organisations, each once though they name the same. */
const placesOf = (takers: readonly Taker[], suits: (kind: Place['kind']) => boolean): Place[] => {
  const all = takers.flatMap(({ elsewhere }) => elsewhere).filter(({ kind }) => suits(kind));
  return [...new Map(all.map(place => [place.url ?? place.phone ?? place.name.text, place])).values()];
};

const places = ({ say }: Speech, some: readonly Place[]) =>
  some.length > 0 &&
  html`<ul class="lines">
    ${some.map(({ url, name, phone: number }) => html`<li>${link(url, say(name))} ${number && phone(number)} ${printed(url)}</li>`)}
  </ul>`;

/** What this is not for, and who helps with that. */
const notHere = (speech: Speech, takers: readonly Taker[]) => {
  const others = placesOf(takers, kind => kind !== 'child-welfare-notification' && kind !== 'supervision');
  return html`<p>${speech.t(others.length > 0 ? 'not-here' : 'not-here-alone')}</p>
    ${places(speech, others)}`;
};

/**
 * What a person must be able to know before the first word is written: rules 2, 3, 10 and 11. In a few lines; the rest
 * unfolds, but not on paper.
 */
export const beforeWriting = (
  speech: Speech,
  takers: readonly Taker[],
  { paper = false }: { paper?: boolean } = {},
): Markup => {
  const { t } = speech;
  const notification = placesOf(takers, kind => kind === 'child-welfare-notification');
  const supervision = placesOf(takers, kind => kind === 'supervision');
  const abouts = placesOf(takers, kind => kind === 'supervision' || kind === 'social-affairs-ombudsman');
  return html`<section class="box before">
    <h2>${t('before-title')}</h2>
    <ul>
      ${takers.map(taker => reading(speech, taker, takers.length > 1))}
      <li>${t('read-unit')} ${paper && t('paper-give')}</li>
      ${paper && abouts.length > 0 && html`<li>${t('about-reader')} ${places(speech, abouts)}</li>`}
      <li>${t('anonymous-us')} ${paper ? t('paper-who') : t('anonymous-network')}</li>
      <li>${t('effect-none')}</li>
      <li>${t('danger')}</li>
      <li>
        ${t(notification.length > 0 ? 'no-notification' : 'no-notification-alone')}
        ${places(speech, notification)}
      </li>
      ${supervision.length > 0 && html`<li>${t('shortcoming')} ${places(speech, supervision)}</li>`}
      ${paper && html`<li>${notHere(speech, takers)}</li>`}
    </ul>
    ${
      !paper &&
      html`<details>
        <summary>${t('who-helps')}</summary>
        ${notHere(speech, takers)}
      </details>`
    }
  </section>`;
};

/** The open question ("we ask") that the form answers; one that takes no answers is told of, and the form still works. */
export const askedQuestion = (
  speech: Speech,
  asked: OpenQuestion | undefined,
  wanted: boolean,
): Markup | false => {
  const { t, say } = speech;
  if (!asked) return wanted && html`<div class="box"><p>${t('question-unknown')}</p></div>`;
  const day = (date: string) =>
    new Intl.DateTimeFormat(speech.locale, {
      day: 'numeric',
      month: 'numeric',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(`${date}T12:00:00Z`));
  const until = day(asked.closesOn);
  return html`<section class="box asked">
    <p class="muted small">${t('we-ask')}</p>
    <h2>${say(asked.question)}</h2>
    ${asked.background && html`<p>${say(asked.background)}</p>`}
    <p>
      ${
        asked.state === 'open'
          ? t('question-until', { day: until })
          : html`<strong
                >${
                  asked.state === 'coming'
                    ? t('question-coming', { day: day(asked.opensOn) })
                    : t('question-closed', { day: until })
                }</strong
              >
              ${t('question-still')}`
      }
    </p>
  </section>`;
};
