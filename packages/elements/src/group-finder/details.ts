import type { Group } from '@kuulluksi/contract/groups/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { sayFullDay } from '../foundation/dates.ts';
import { dialled } from '../foundation/dialled.ts';
import { isFiles } from '../foundation/files/address.ts';
import { defineTexts, type IdsOf } from '../foundation/texts.ts';
import fi from '../locales/fi/group-finder-details.json';
import { sayAges, sayPlace, saySession } from './card.ts';
import type { ChoicesId } from './choices-texts.ts';
import { detailsStyles } from './details.styles.ts';
import { nameOfLanguage } from './facets.ts';
import type { Host } from './finding.ts';
import { askingFor, joiningStyles, joiningTexts, renderJoining, type JoiningId } from './joining.ts';
import { renderShare, shareTexts, type ShareId } from './share-part.ts';
import { renderTimetable } from './timetable.ts';
import type { Words } from './words.ts';

/*
 * What unfolds under a card. It comes as a chunk of its own when the first group is opened, with texts of its own, so
 * that the list does not wait for it.
 */

const detailsTexts = defineTexts(fi, {
  sv: () => import('../locales/sv/group-finder-details.json'),
  en: () => import('../locales/en/group-finder-details.json'),
  'fi-simple': () => import('../locales/fi-simple/group-finder-details.json'),
});
type DetailsWords = Words<IdsOf<typeof detailsTexts> | ShareId | JoiningId | ChoicesId>;

export const bundles = [detailsTexts, shareTexts, joiningTexts];
export const styles = [detailsStyles, joiningStyles];

const rows = (list: readonly [string, unknown][], kind: 'facts' | 'questions'): TemplateResult =>
  html`<dl class=${kind}>
    ${list.map(
      ([name, value]) =>
        html`<dt>${name}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`;

const meetsWithRoom = ({ room, standing }: Group): boolean => room === 'room' && standing === 'regular';

const facts = (group: Group, words: DetailsWords): [string, unknown][] => {
  const { t, say, label, language } = words;
  const { place, run, next } = group;
  const full = (day: string) => sayFullDay(day, language);
  const ages = sayAges(group, words);
  const situations = group.careContexts.map(code => label('careContext', code)).join(' · ');
  const when = [
    next && t('next', { session: saySession(next, words) }),
    ...renderTimetable(group, words as never),
    run.kind === 'period' && t('period', { from: full(run.from), to: full(run.to) }),
  ].filter(Boolean);
  const where = [
    ...sayPlace(group, words, true),
    ...(place.visibility === 'area-only' ? [' · ', t('address-asked')] : []),
  ];
  return [
    ...(when.length
      ? [
          [t('when'), when.map(part => (typeof part === 'string' ? html`<p>${part}</p>` : part))] as [
            string,
            unknown,
          ],
        ]
      : []),
    [t('where'), where],
    [t('for-whom'), group.audiences.map(code => label('audience', code)).join(' · ')],
    ...(ages ? [[t('ages-title'), ages] as [string, unknown]] : []),
    ...(situations ? [[t('situation'), situations] as [string, unknown]] : []),
    [t('languages'), group.languages.map(tag => nameOfLanguage(tag, language, words as never)).join(', ')],
    [
      t('joining'),
      meetsWithRoom(group) ? `${label('access', group.access)} ${t('room')}` : label('access', group.access),
    ],
    [t('organiser'), say(group.organisation.name)],
  ];
};

/** An address that a calendar's program follows, so that changes come by themselves. */
const asFeed = (address: string): string => address.replace(/^https?:/, 'webcal:');

/** The sessions for a person's own calendar, and a sheet of paper; both come from the server. */
const takeAlong = (group: Group, { t, heading, language }: DetailsWords, host: Host): TemplateResult => {
  const { server } = host;
  const address = (path: string, day = '') => `${server}${path}?language=${language}${day && `&day=${day}`}`;
  const link = (href: string, words: string) => html`<a class="link" href=${href}>${words}</a>`;
  const { calendar, next } = group;
  const leaflet = address(`/print/groups/${group.id}`);
  return html`${
    calendar
      ? html`${heading(t('calendar'), 2)}
          <p class="muted small">${t('calendar-hint')}</p>
          <ul role="list" class="links" part="calendar">
            ${next ? html`<li>${link(address(calendar, next.day), t('calendar-next'))}</li>` : nothing}
            <li>${link(address(calendar), t('calendar-all'))}</li>
            <li>${link(asFeed(address(calendar)), t('calendar-follow'))}</li>
          </ul>`
      : nothing
  }
  ${
    isFiles(server)
      ? nothing
      : html`<p>
          <a class="link" href=${leaflet} target="_blank"
            >${t('leaflet')} <span class="small">${t('new-tab')}</span></a
          >
        </p>`
  }
  ${renderShare(host, t, { group: group.id })}`;
};

/**
 * Everything public that a newcomer may ask; never a count of members.
 * @param host The finder around it.
 */
export const renderDetails = (group: Group, host: Host): TemplateResult => {
  const words = host.words as unknown as DetailsWords;
  const { t, say, label } = words;
  const { role, phone, email } = group.contact;
  const asking = askingFor(group, words.today);
  return html`
    <p class="description">${say(group.description)}</p>
    ${rows(facts(group, words), 'facts')}
    ${
      group.answers.length
        ? html`${words.heading(t('questions'), 2)}
          ${rows(
            group.answers.map(({ question, answer }) => [label('question', question), say(answer)]),
            'questions',
          )}`
        : nothing
    }
    ${asking ? renderJoining(host, t, asking, { organisation: group.organisation.id, group: group.id }) : nothing}
    ${words.heading(t('contact'), 2)}
    <p>${say(role)}</p>
    ${phone ? html`<p>${t('phone')}: <a class="link" href=${dialled(phone)}>${phone}</a></p>` : nothing}
    ${email ? html`<p>${t('email')}: <a class="link" href="mailto:${email}">${email}</a></p>` : nothing}
    ${takeAlong(group, words, host)}
    <p class="muted small">${t('checked-on', { day: sayFullDay(group.checkedOn, words.language) })}</p>
  `;
};
