import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { helpLines, link, phone } from '../../foundation/help/help-lines.ts';
import type { ActingHost } from '../acting.ts';
import type { WritingVoice } from './words.ts';

type Feedback = NonNullable<Organisation['feedback']>;
type Place = Organisation['elsewhere'][number];

const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const workdays = String(week.slice(0, 5));
/** The first day of a week, whichever. */
const monday = Date.UTC(2024, 0, 1);

const daysOf = ({ t, locale }: WritingVoice, { readOn }: Feedback): string => {
  const codes = readOn.filter(day => week.includes(day));
  if (codes.length === 0) return '';
  if (String(codes) === workdays) return t('read-workdays');
  const name = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const days = codes.map(day => name.format(monday + week.indexOf(day) * 864e5));
  return t('read-on', { days: new Intl.ListFormat(locale).format(days) });
};

const place = (voice: WritingVoice, { name, url, phone: number }: Place) =>
  html`<span class="line">${link(voice, url, voice.say(name))} ${number ? phone(number) : nothing}</span>`;

/**
 * What must be known before the first word: where help is now, who reads and when an answer comes, what anonymous
 * covers, what follows from a concern, and what this is not for.
 */
export const before = (voice: WritingVoice, host: ActingHost): TemplateResult => {
  const { t, say } = voice;
  const organisation = host.organisation();
  const { feedback, elsewhere = [] } = organisation ?? {};
  const request = host.conversation()?.what === 'request';
  const places = (kind: Place['kind']) =>
    elsewhere.filter(each => each.kind === kind).map(each => place(voice, each));
  const notification = places('child-welfare-notification');
  const supervision = places('supervision');
  const others = elsewhere.filter(
    ({ kind }) => kind !== 'child-welfare-notification' && kind !== 'supervision',
  );
  return html`<section class="help" part="help">
      ${voice.heading(t('help'), 2)}
      <p>${t('help-now')}</p>
      ${helpLines(voice, organisation ? [organisation] : [])}
    </section>
    <section class="before" part="before">
      ${voice.heading(t('before'), 2)}
      <ul class="list">
        ${
          request
            ? html`<li>${t('request-read')}</li>`
            : feedback
              ? html`<li>
                  ${t('read-by')} <strong>${say(feedback.readBy)}</strong>. ${daysOf(voice, feedback)}
                  ${t('aim', { count: feedback.aimDays })}
                </li>`
              : nothing
        }
        <li>${t('anonymous-us')} ${t('anonymous-site')}</li>
        <li>${t('effect-none')}</li>
        <li>${t('danger')}</li>
        <li>
          ${notification.length > 0 ? html`${t('no-notification')} ${notification}` : t('no-notification-alone')}
        </li>
        ${supervision.length > 0 ? html`<li>${t('shortcoming')} ${supervision}</li>` : nothing}
      </ul>
      <details>
        <summary>${t('know-more')}</summary>
        <div class="unfolded">
          ${request ? nothing : html`<p>${t('read-unit')}</p>`}
          <p>${t(others.length > 0 ? 'not-here-case' : 'not-here-alone')}</p>
          ${
            others.length > 0
              ? html`<ul role="list" class="lines">
                  ${others.map(each => html`<li>${place(voice, each)}</li>`)}
                </ul>`
              : nothing
          }
        </div>
      </details>
    </section>`;
};
