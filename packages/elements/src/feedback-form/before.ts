import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { helpLines, link, phone } from '../foundation/help/help-lines.ts';
import type { Taker, Voice } from './voice.ts';

export { link, phone };

/** Help for who cannot wait. 112 stands here even where an organisation has named no line of its own. */
export const helpNow = (voice: Voice, organisations: readonly Organisation[]): TemplateResult =>
  html`<section class="before help" part="help">
    ${voice.heading(voice.t('help'), 1)}
    <p>${voice.t('help-now')}</p>
    ${helpLines(voice, organisations)}
  </section>`;

const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const workdays = String(week.slice(0, 5));
/** The first day of a week, whichever. */
const monday = Date.UTC(2024, 0, 1);

/** On which days it is read, where the organisation says so. */
export const readingDays = ({ t, locale }: Voice, { feedback }: Taker): string => {
  const codes = feedback.readOn.filter(day => week.includes(day));
  if (codes.length === 0) return '';
  if (String(codes) === workdays) return t('read-workdays');
  const name = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const days = codes.map(day => name.format(monday + week.indexOf(day) * 864e5));
  return t('read-on', { days: new Intl.ListFormat(locale).format(days) });
};

/** Who reads, on which days, and in how many days we aim to answer. */
export const reading = (voice: Voice, taker: Taker) =>
  html`${voice.t('read-by')} <strong>${voice.say(taker.feedback.readBy)}</strong>.
    ${readingDays(voice, taker)} ${voice.t('aim', { count: taker.feedback.aimDays })}`;

/** @returns The places of a kind as links, or nothing. */
export const places = (voice: Voice, { elsewhere }: Taker, kind: string) =>
  elsewhere
    .filter(place => place.kind === kind)
    .map(
      ({ name, url, phone: number }) =>
        html`<span class="line"
          >${link(voice, url, voice.say(name))} ${number ? phone(number) : nothing}</span
        >`,
    );

/**
 * What a person must be able to know before the first word is written: who reads, what anonymous covers, what follows.
 * In a few lines; the rest unfolds.
 */
export const beforeWriting = (voice: Voice, organisation: Taker, more?: unknown): TemplateResult => {
  const { t } = voice;
  const notification = places(voice, organisation, 'child-welfare-notification');
  const supervision = places(voice, organisation, 'supervision');
  return html`<section class="before">
    ${voice.heading(t('before'), 1)}
    <ul>
      <li>${reading(voice, organisation)}</li>
      <li>${t('anonymous-us')} ${t('anonymous-site')}</li>
      <li>${t('effect-none')}</li>
      <li>${t('danger')}</li>
      <li>
        ${
          notification.length > 0 ? html`${t('no-notification')} ${notification}` : t('no-notification-alone')
        }
      </li>
      ${supervision.length > 0 ? html`<li>${t('shortcoming')} ${supervision}</li>` : nothing}
    </ul>
    <details>
      <summary>${t('know-more')}</summary>
      <div class="unfolded">${more}</div>
    </details>
  </section>`;
};
