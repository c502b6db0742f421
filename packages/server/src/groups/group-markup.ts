import type { Group, GroupSummary, Session } from '@kuulluksi/contract/groups/schemas';
import { phone } from '../feedback/before-writing.ts';
import { html, type Markup, type Part } from '../pages/html.ts';
import type { GroupSpeech } from './texts.ts';

const between = (parts: readonly Part[], sign: string): Part[] =>
  parts.filter(Boolean).flatMap((part, at) => (at ? [sign, part] : [part]));

const agesOf = ({ ages }: GroupSummary, { t }: GroupSpeech): string | undefined => {
  const { from, to } = ages ?? {};
  if (from !== undefined && to !== undefined) return t('ages', { from, to });
  if (from !== undefined) return t('ages-from', { from });
  return to === undefined ? undefined : t('ages-to', { to });
};

const hours = (time: string, { language }: GroupSpeech) =>
  language === 'en' ? time : time.replace(/^0/, '').replace(':', '.').replace(/\.00$/, '');

const sessionOf = ({ day, from, to }: Session, speech: GroupSpeech): string =>
  from && to
    ? speech.t('day-and-hours', {
        day: speech.day(day),
        hours: `${hours(from, speech)}–${hours(to, speech)}`,
      })
    : speech.day(day);

const whenOf = ({ rhythm, next, run }: GroupSummary, speech: GroupSpeech): Part[] =>
  [
    rhythm && speech.say(rhythm),
    next && speech.t('next', { session: sessionOf(next, speech) }),
    run.kind === 'period' && speech.t('period', { from: speech.day(run.from), to: speech.day(run.to) }),
    run.kind === 'period' &&
      speech.t('intake', { from: speech.day(run.intake.from), to: speech.day(run.intake.to) }),
  ].filter(Boolean);

const whereOf = ({ place, attendance }: GroupSummary, speech: GroupSpeech): Part[] => {
  const { t, say, label } = speech;
  const address = between(
    [place.venue && say(place.venue), place.street, place.municipality && say(place.municipality.name)],
    ', ',
  );
  return between(
    [
      address.length > 0 && address,
      attendance !== 'on-site' && label('attendance', attendance),
      place.visibility === 'told-after-contact' && attendance !== 'remote' && t('place-told-later'),
      place.visibility === 'area-only' && t('address-asked'),
    ],
    ' · ',
  );
};

const forWhomOf = (group: GroupSummary, speech: GroupSpeech): string =>
  [
    ...group.audiences.map(code => speech.label('audience', code)),
    agesOf(group, speech),
    ...group.careContexts.filter(code => code !== 'any').map(code => speech.label('careContext', code)),
  ]
    .filter(Boolean)
    .join(' · ');

const changeOf = ({ changed }: GroupSummary, speech: GroupSpeech): Part => {
  if (!changed) return undefined;
  const day = speech.day(changed.day);
  const { to, why } = changed;
  return [
    to
      ? speech.t('session-moved', { day, session: sessionOf(to, speech) })
      : speech.t('session-cancelled', { day }),
    why && [' ', speech.say(why)],
  ];
};

const notesOf = (group: GroupSummary, speech: GroupSpeech): Part[] =>
  [
    changeOf(group, speech),
    speech.label('standing', group.standing),
    group.room === 'full' && speech.t('full'),
  ].filter(Boolean);

/** One group of a list that stands without JavaScript. `address`: its own page. */
export const groupLine = (group: GroupSummary, speech: GroupSpeech, address: string): Markup => {
  const when = whenOf(group, speech);
  const where = whereOf(group, speech);
  return html`<li class="box">
    <h2><a href="${address}">${speech.say(group.name)}</a></h2>
    <p>${speech.say(group.summary)}</p>
    <p class="muted">${forWhomOf(group, speech)}</p>
    ${when.length > 0 && html`<p>${between(when, ' · ')}</p>`} ${where.length > 0 && html`<p>${where}</p>`}
    ${notesOf(group, speech).map(note => html`<p><strong>${note}</strong></p>`)}
  </li>`;
};

const row = (name: string, value: Part): Markup | undefined =>
  value === '' || (Array.isArray(value) && value.length === 0)
    ? undefined
    : html`<dt>${name}</dt>
        <dd>${value}</dd>`;

/** What a newcomer asks first: when, where, for whom, how to come along. */
export const factsMarkup = (group: Group, speech: GroupSpeech): Markup => {
  const { t, label, say } = speech;
  const names = new Intl.DisplayNames(speech.locale, { type: 'language' });
  const nameOf = (tag: string) => {
    try {
      return label('language', tag) ?? names.of(tag) ?? tag;
    } catch {
      return tag;
    }
  };
  return html`${notesOf(group, speech).map(note => html`<p><strong>${note}</strong></p>`)}
    <dl class="facts">
      ${row(
        t('when'),
        whenOf(group, speech).map(part => html`<p>${part}</p>`),
      )}
      ${row(t('where'), whereOf(group, speech))} ${row(t('for-whom'), forWhomOf(group, speech))}
      ${row(t('languages'), group.languages.map(nameOf).join(', '))}
      ${row(t('joining'), label('access', group.access) ?? '')}
      ${row(t('organiser'), say(group.organisation.name))}
    </dl>`;
};

/** The group's answers to what a newcomer asks. */
export const answersMarkup = ({ answers }: Group, { t, label, say }: GroupSpeech): Markup | undefined =>
  answers.length === 0
    ? undefined
    : html`<h2>${t('questions')}</h2>
        <dl>
          ${answers.map(
            ({ question, answer }) =>
              html`<dt>${label('question', question)}</dt>
                <dd>${say(answer)}</dd>`,
          )}
        </dl>`;

/** Whom to ask. */
export const contactMarkup = ({ contact }: Group, { t, say }: GroupSpeech): Markup => {
  const { role, phone: number, email } = contact;
  return html`<h2>${t('contact')}</h2>
    <p>${say(role)}. ${t('free-to-ask')}</p>
    ${number && html`<p>${t('phone')}: ${phone(number)}</p>`}
    ${email && html`<p>${t('email')}: <a href="mailto:${email}">${email}</a></p>`}`;
};
