import type { Elsewhere, HelpLine, Organisation } from '@kuulluksi/contract/organisations/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import type * as z from 'zod/mini';
import { sayFullDay } from '../foundation/dates.ts';
import { formatLocale } from '../foundation/language.ts';
import type { Taker, Voice } from './voice.ts';

type Place = z.infer<typeof Elsewhere>;

/** Short numbers are dialled as they stand: 116 111 takes no country code. */
const phone = (number: string) =>
  html`<a class="number" href="tel:${number.replaceAll(' ', '')}">${number}</a>`;

/** A link opens beside the form, so that what was typed is not lost. */
const link = (voice: Voice, url: string | undefined, words: unknown) =>
  url && /^https?:/.test(url)
    ? html`<a href=${url} target="_blank" rel="noopener noreferrer"
        >${words} <span class="small">${voice.t('new-tab')}</span></a
      >`
    : words;

/** Shown without unfolding: who answers at once, and on the phone. */
const atOnce = ['emergency', 'social-emergency', 'violence-line', 'child-and-youth-line'];

/** @param of Whose line it is, where several organisations have one of the same name. */
const helpLine = (voice: Voice, line: HelpLine, of?: Organisation['name']) =>
  html`<li>
    <span class="line">
      <span
        >${link(voice, line.url, html`${voice.say(line.name)}${of ? html`, ${voice.say(of)}` : nothing}`)}</span
      >
      ${line.phone ? phone(line.phone) : nothing}
    </span>
    <span class="muted small">
      ${line.hours ? html`${voice.say(line.hours)}.` : nothing}
      ${line.hiddenOnBill ? voice.t('hidden-on-bill') : nothing} ${line.note ? voice.say(line.note) : nothing}
    </span>
  </li>`;

const details = (summary: string, content: unknown) =>
  html`<details>
    <summary>${summary}</summary>
    <div class="unfolded">${content}</div>
  </details>`;

/** Help for who cannot wait. 112 stands here even where an organisation has named no line of its own. */
export const helpNow = (voice: Voice, organisations: readonly Organisation[]): TemplateResult => {
  const { t } = voice;
  const every = organisations.flatMap(({ helpLines }) => helpLines);
  const ofLevel = every.filter(({ ageLevels }) => ageLevels.includes(voice.level));
  // Several organisations name the same national lines.
  const lines = [...new Map(ofLevel.map(line => [line.phone ?? line.url ?? line.name.text, line])).values()];
  const namesakes = (line: HelpLine) => lines.filter(({ name }) => name.text === line.name.text).length > 1;
  const show = (line: HelpLine) =>
    helpLine(
      voice,
      line,
      namesakes(line) ? organisations.find(({ helpLines }) => helpLines.includes(line))?.name : undefined,
    );
  const first = lines.filter(({ kind }) => atOnce.includes(kind));
  const others = lines.filter(line => !first.includes(line));
  const [oldest] = lines.map(({ checkedOn }) => checkedOn).sort();
  return html`<section class="before help" part="help">
    ${voice.heading(t('help'), 1)}
    <p>${t('help-now')}</p>
    <ul role="list" class="lines">
      ${
        first.some(({ kind }) => kind === 'emergency')
          ? nothing
          : html`<li><span class="line">${t('emergency')} ${phone('112')}</span></li>`
      }
      ${first.map(show)}
    </ul>
    ${
      others.length > 0
        ? details(
            t('help-others'),
            html`<ul role="list" class="lines">
                ${others.map(show)}
              </ul>
              ${
                oldest
                  ? html`<p class="muted small">
                      ${t('checked', { day: sayFullDay(oldest, voice.language) })}
                    </p>`
                  : nothing
              }`,
          )
        : nothing
    }
  </section>`;
};

const reading = (voice: Voice, { feedback }: Taker) => {
  const { t } = voice;
  const days = feedback.readOn.filter(day => day !== 'other').map(day => voice.label('day', day));
  const listed = new Intl.ListFormat(formatLocale(voice.language)).format(days);
  return html`<section class="before">
    ${voice.heading(t('reading'), 1)}
    <p>${t('read-by')} <strong>${voice.say(feedback.readBy)}</strong>.</p>
    <p>
      ${days.length > 0 ? t('read-on', { days: listed }) : nothing} ${t('aim', { count: feedback.aimDays })}
    </p>
    <p>${t('read-unit')}</p>
  </section>`;
};

const anonymity = ({ t, heading }: Voice) =>
  html`<section class="before">
    ${heading(t('anonymous'), 1)}
    <ul>
      <li>${t('anonymous-us')}</li>
      <li>${t('anonymous-site')}</li>
      <li>${t('anonymous-device')}</li>
    </ul>
  </section>`;

const place = (voice: Voice, { name, url, phone: number }: Place) =>
  html`<li class="line">${link(voice, url, voice.say(name))} ${number ? phone(number) : nothing}</li>`;

const effect = (voice: Voice, { elsewhere }: Taker) => {
  const { t } = voice;
  const notification = elsewhere.filter(({ kind }) => kind === 'child-welfare-notification');
  const others = elsewhere.filter(({ kind }) => kind !== 'child-welfare-notification');
  const places = (some: readonly Place[]) =>
    html`<ul role="list" class="lines">
      ${some.map(one => place(voice, one))}
    </ul>`;
  return html`<section class="before">
    ${voice.heading(t('effect'), 1)}
    <p>${t('effect-none')}</p>
    <p>${t('danger')}</p>
    ${
      notification.length > 0
        ? html`<p>${t('no-notification')}</p>
            ${places(notification)}`
        : html`<p>${t('no-notification-alone')}</p>`
    }
    ${details(
      t('not-here'),
      others.length > 0
        ? html`<p>${t('not-here-case')}</p>
            ${places(others)}`
        : html`<p>${t('not-here-alone')}</p>`,
    )}
  </section>`;
};

/** What a person must be able to know before the first word is written. */
export const beforeWriting = (voice: Voice, organisation: Taker): TemplateResult =>
  html`${anonymity(voice)} ${reading(voice, organisation)} ${effect(voice, organisation)}`;

/** Where nobody takes feedback here: a calm sentence, and whom to turn to. */
export const nobodyReads = (voice: Voice, organisations: readonly Organisation[]): TemplateResult =>
  html`<div class="message">
      <p>${voice.t(organisations.length > 0 ? 'none' : 'none-at-all')}</p>
      ${organisations.map(
        ({ name, contact }) =>
          html`<p>
            <strong>${voice.say(name)}</strong>: ${voice.say(contact.role)}
            ${contact.phone ? phone(contact.phone) : nothing}
            ${contact.email ? html`<a href="mailto:${contact.email}">${contact.email}</a>` : nothing}
          </p>`,
      )}
    </div>
    ${helpNow(voice, organisations)}`;
