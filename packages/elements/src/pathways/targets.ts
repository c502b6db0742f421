import type { Text } from '@kuulluksi/contract/foundation/texts';
import type { PathwaysAnswer, PublicTarget, WayGroup } from '@kuulluksi/contract/pathways/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import type { CommonId } from '../foundation/common-texts.ts';
import { sayDay, sayHours } from '../foundation/dates.ts';
import { dialled } from '../foundation/dialled.ts';
import type { Translate } from '../foundation/texts.ts';
import type { Chosen } from './select-event.ts';
import type { PathwaysId } from './texts.ts';
import type { WaysId } from './ways-part.ts';

export type Contact = PathwaysAnswer['organisations'][number]['contact'];

/** Where targets lead: pages of the host, or of the server; undefined where there is no such page. */
export interface Links {
  group: (id: string) => string | undefined;
  feedback: string | undefined;
  openQuestion: (id: string) => string | undefined;
  board: string | undefined;
  sheet: string | undefined;
}

export interface Voice {
  t: Translate<PathwaysId | WaysId | CommonId>;
  label: (group: string, code: string) => string;
  say: (text: Text) => TemplateResult | string;
  language: string;
}

export interface Around extends Voice {
  contact: Contact | undefined;
  links: Links;
  /** A paragraph in which terms are explained. */
  explained: (text: Text) => TemplateResult;
  comeAlong: () => TemplateResult;
  /** A person chose it; false when the page shows it in its own way. */
  press: (chosen: Chosen) => boolean;
}

/** Only what a browser opens as a page of the web. */
const isWeb = (url: string) => /^https:\/\//.test(url);

export const contactWords = ({ role, phone, email }: Contact, { say }: Voice): TemplateResult =>
  html`<p>${say(role)}</p>
    ${phone ? html`<p><a class="link" href=${dialled(phone)}>${phone}</a></p>` : nothing}
    ${email ? html`<p><a class="link" href="mailto:${email}">${email}</a></p>` : nothing}`;

const ages = ({ ages: of }: WayGroup, { t }: Voice): string | undefined => {
  const { from, to } = of ?? {};
  if (from !== undefined && to !== undefined) return t('ages', { from, to });
  if (from !== undefined) return t('ages-from', { from });
  return to === undefined ? undefined : t('ages-to', { to });
};

const when = ({ next, rhythm }: WayGroup, { t, say, language }: Voice): unknown => {
  if (!next) return rhythm && say(rhythm);
  const day = sayDay(next.day, language);
  return t('next', {
    when: next.from ? t('day-and-hours', { day, hours: sayHours(next.from, next.to, language) }) : day,
  });
};

/** Venue is said only where it is public, whatever the answer holds. */
const where = ({ place, attendance }: WayGroup, { t, say, label }: Voice): unknown[] => {
  const { municipality, venue, visibility } = place;
  return [
    visibility === 'public' && venue && say(venue),
    municipality && say(municipality.name),
    visibility === 'told-after-contact' && attendance !== 'remote' && t('place-told-later'),
    (attendance === 'remote' || attendance === 'either') && label('attendance', attendance),
  ].filter(Boolean);
};

const group = (one: WayGroup, around: Around): TemplateResult => {
  const { t, say, links, press, explained } = around;
  const lines = [ages(one, around), when(one, around), ...where(one, around)].filter(Boolean);
  return html`<div class="target">
    <p>${lead(links.group(one.id), say(one.name), { group: one.id }, press)}</p>
    ${explained(one.summary)}
    <p class="muted small">${lines.map((line, at) => html`${at ? ' · ' : nothing}${line}`)}</p>
    ${one.standing === 'planned' ? html`<p class="small"><strong>${t('planned')}</strong></p>` : nothing}
    ${one.room === 'full' ? html`<p class="small"><strong>${t('full')}</strong></p>` : nothing}
  </div>`;
};

/** A way on; words alone where there is no page to lead to. */
const lead = (
  href: string | undefined,
  words: unknown,
  chosen: Chosen,
  press: Around['press'],
): TemplateResult =>
  href === undefined
    ? html`<strong>${words}</strong>`
    : html`<a
        class="link"
        href=${href}
        @click=${(event: Event) => {
          if (!press(chosen)) event.preventDefault();
        }}
        >${words}</a
      >`;

/** Something real that a way leads to; nothing for a kind that is not known yet. */
export const renderTarget = (target: PublicTarget, around: Around): TemplateResult | typeof nothing => {
  const { t, say, links, press } = around;
  const { kind, openQuestion, panel, link } = target;
  const leadTo = (href: string | undefined, words: unknown, chosen: Chosen = { target: kind }) =>
    href === undefined ? nothing : html`<p>${lead(href, words, chosen, press)}</p>`;
  switch (kind) {
    case 'group':
      return target.group ? group(target.group, around) : nothing;
    case 'feedback':
      return leadTo(links.feedback, t('give-feedback'));
    case 'open-question':
      return openQuestion
        ? leadTo(
            links.openQuestion(openQuestion.id),
            html`${t('answer-question')} ${say(openQuestion.question)}`,
            { openQuestion: openQuestion.id },
          )
        : nothing;
    case 'panel':
      return panel ? leadTo(links.board, html`${t('panel')} ${say(panel.name)}`) : nothing;
    case 'board':
      return leadTo(links.board, t('board'));
    case 'sheet':
      return leadTo(links.sheet, t('sheet'));
    case 'link':
      return link && isWeb(link.url) ? leadTo(link.url, say(link.words)) : nothing;
    case 'come-along':
      return around.comeAlong();
    case 'contact':
      return around.contact
        ? html`<div class="target">
            <p><strong>${t('contact')}</strong></p>
            ${contactWords(around.contact, around)}
          </div>`
        : nothing;
    default:
      return nothing;
  }
};
