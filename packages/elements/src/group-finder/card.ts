import type { GroupSummary, Session, SessionChange } from '@kuulluksi/contract/groups/schemas';
import { daysToTrust } from '@kuulluksi/contract/groups/trust';
import { html, nothing, type TemplateResult } from 'lit';
import { daysBefore, sayDay, sayFullDay, sayHours } from '../foundation/dates.ts';
import type { Words } from './words.ts';

export const sayAges = ({ ages }: GroupSummary, { t }: Words): string | undefined => {
  const { from, to } = ages ?? {};
  if (from !== undefined && to !== undefined) return t('ages', { from, to });
  if (from !== undefined) return t('ages-from', { from });
  return to === undefined ? undefined : t('ages-to', { to });
};

/** "ti 24.11. klo 17–19" */
export const saySession = ({ day, from, to }: Session, { language, t }: Words): string => {
  const said = sayDay(day, language);
  return from ? t('day-and-hours', { day: said, hours: sayHours(from, to, language) }) : said;
};

/**
 * Where a group meets, and whether one can take part from afar. Venue and street are said only where they are public,
 * whatever the answer holds.
 */
export const sayPlace = (
  { place, attendance }: GroupSummary,
  { t, label, say }: Words,
  withStreet = false,
): unknown[] => {
  const { municipality, venue, street, visibility } = place;
  const isPublic = visibility === 'public';
  const address = [
    municipality && say(municipality.name),
    isPublic && venue && say(venue),
    isPublic && withStreet && street,
  ];
  const more = [
    visibility === 'told-after-contact' && attendance !== 'remote' && t('place-told-later'),
    (attendance === 'remote' || attendance === 'either') && label('attendance', attendance),
  ];
  return joined([joined(address, ', '), ...more], ' · ');
};

/** What there is of a list, with something between. */
const joined = (parts: readonly unknown[], between: string): unknown[] =>
  parts
    .filter(part => part && (!Array.isArray(part) || part.length))
    .flatMap((part, at) => (at ? [between, part] : [part]));

/** For whom: at most three words, the telling ones first. */
const forWhom = (group: GroupSummary, words: Words): string[] => {
  // A code that is not known says nothing, and neither does "any situation".
  const said = (name: string, codes: readonly string[]) =>
    codes
      .filter(code => code !== 'any' && code !== 'other' && words.has(`${name}.${code}`))
      .map(code => words.label(name, code));
  const [audience, ...audiences] = said('audience', group.audiences);
  const [situation, ...situations] = said('careContext', group.careContexts);
  return [audience, sayAges(group, words), situation, ...audiences, ...situations]
    .filter(word => word !== undefined)
    .slice(0, 3);
};

/** A session that does not go as usual, and why. */
const changeNote = ({ day, change, to, why }: SessionChange, words: Words): unknown[] => {
  const said = sayDay(day, words.language);
  return [
    change === 'moved' && to
      ? words.t('session-moved', { day: said, session: saySession(to, words) })
      : words.t('session-cancelled', { day: said }),
    ...(why ? [' ', words.say(why)] : []),
  ];
};

/**
 * What a person should know before reading on: does it go as usual, is it full, does it meet, when does it take new
 * people, has it been confirmed of late.
 */
const notes = (group: GroupSummary, words: Words): unknown[] => {
  const { room, standing, run, changed, checkedOn } = group;
  const { language, t, has, label, today } = words;
  const meets = standing === 'regular' || standing === 'planned';
  const day = (value: string) => sayFullDay(value, language);
  return [
    changed && changeNote(changed, words),
    has(`standing.${standing}`) && label('standing', standing),
    meets && room === 'full' && t('full'),
    meets &&
      run.kind === 'period' &&
      (run.intake.to < today
        ? t('intake-over')
        : t('intake', { from: day(run.intake.from), to: day(run.intake.to) })),
    meets && checkedOn < daysBefore(today, daysToTrust) && t('unconfirmed', { day: day(checkedOn) }),
  ].filter(Boolean);
};

/**
 * One group of the list.
 * @param details What unfolds under it, or nothing while it is closed.
 */
export const renderCard = (
  group: GroupSummary,
  words: Words,
  details: TemplateResult | undefined,
  toggle: () => void,
): TemplateResult => {
  const { next, rhythm } = group;
  const time = next ? saySession(next, words) : rhythm && words.say(rhythm);
  const place = sayPlace(group, words);
  const region = `details-${group.id}`;
  return html`<li class="card" part="group">
    <div class="head">
      ${words.heading(words.say(group.name), 1, { class: 'name' })}
      <ul role="list" class="for-whom small">
        ${forWhom(group, words).map(word => html`<li>${word}</li>`)}
      </ul>
      <p class="when-and-where">
        ${time ? html`<strong>${time}</strong>` : nothing}${time && place.length ? ' · ' : nothing}${place}
      </p>
      <p>${words.say(group.summary)}</p>
      ${notes(group, words).map(note => html`<p class="note small">${note}</p>`)}
      <button
        class="button"
        type="button"
        aria-expanded=${details ? 'true' : 'false'}
        aria-controls=${region}
        @click=${toggle}
      >
        <span>${words.t('open')}<span class="visually-hidden">: ${words.say(group.name)}</span></span>
        <span class="arrow" aria-hidden="true"></span>
      </button>
    </div>
    <div class="details" part="details" id=${region} ?hidden=${!details}>${details ?? nothing}</div>
  </li>`;
};
