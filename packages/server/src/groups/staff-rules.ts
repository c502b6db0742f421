import { daysToTrust } from '@kuulluksi/contract/groups/trust';
import { isClosedToOthers, tellsTime } from '@kuulluksi/contract/groups/public-form';
import type { AsPlanned, ChangeRecord, GroupRecord } from '@kuulluksi/contract/groups/records';
import type { Schedule, Session } from '@kuulluksi/contract/groups/schemas';
import type { FieldFault } from '@kuulluksi/contract/problems';
import type { GroupGap } from '@kuulluksi/contract/vocabularies';
import { fold } from '@kuulluksi/search/fold';
import type * as z from 'zod/mini';
import { daysBetween } from '../panels/rules.ts';
import { daysOf, schedulesWith } from './sessions.ts';
import { meets } from './standing.ts';

type Told = Omit<GroupRecord, 'id' | 'organisation' | 'checkedOn' | 'changes'>;

/** Days within which a schedule must have its first session: a 29th of February comes within nine years. */
const horizons = [40, 400, 3_300];
const aDay = 86_400_000;

/** Does anybody ever come together by it? */
export const everMeets = (schedule: Schedule): boolean => {
  const first = Date.parse(`${schedule.firstDay}T00:00:00Z`);
  return horizons.some(
    days => daysOf(schedule, new Date(first - aDay), new Date(first + days * aDay)).length > 0,
  );
};

const neverMeeting = ({ schedules = [] }: Told): FieldFault[] =>
  schedules.flatMap((schedule, at) =>
    everMeets(schedule) ? [] : [{ field: `schedules.${at}.recurrence`, code: 'not-one-of' }],
  );

/** Where the organisation works: its areas, and to which of them a municipality belongs. */
export interface Ground {
  areas: readonly string[];
  areaOf: (municipality: string) => string | undefined;
}

const outside = ({ area, place }: Told, { areas, areaOf }: Ground): FieldFault[] => {
  if (!areas.includes(area)) return [{ field: 'area', code: 'not-one-of' }];
  const { municipality } = place;
  return municipality === undefined || areaOf(municipality) === area
    ? []
    : [{ field: 'place.municipality', code: 'not-one-of' }];
};

/** The place of a closed group of minors is told after contact, unless somebody has decided otherwise. */
const openPlace = (told: Told, placeMayBeTold: boolean): FieldFault[] =>
  isClosedToOthers(told) && told.place.visibility !== 'told-after-contact' && !placeMayBeTold
    ? [{ field: 'place.visibility', code: 'not-one-of' }]
    : [];

/** Every text that anybody may read. */
const publicTexts = (told: Told): [field: string, texts: Record<string, string>][] => [
  ['name', told.name],
  ['summary', told.summary],
  ['description', told.description],
  ['rhythm', told.rhythm ?? {}],
  ['contact.role', told.contact.role],
  ...told.answers.map(({ answer }, at): [string, Record<string, string>] => [`answers.${at}.answer`, answer]),
];

/** How people write the times of a session: 17.30, klo 17, 17–19. */
const saidTimes = ({ from, to }: Schedule): string[] => {
  const [first = '', last = ''] = [from, to].map(time => time.replace(/:00$/, '').replace(/^0/, ''));
  return [from, to, `${first}–${last}`, ...['klo', 'kl', 'at'].map(word => `${word} ${first}`)];
};

/** What must stand in no public text: the place where it is not public, and the times where they are not. */
const hiddenOf = (told: Told): string[] => {
  const { visibility, street, venue = {} } = told.place;
  const places = visibility === 'public' ? [] : [street ?? '', ...Object.values(venue)];
  const times = tellsTime(told) ? [] : (told.schedules ?? []).flatMap(saidTimes);
  return [...places, ...times].map(fold).filter(Boolean);
};

const telling = (told: Told): FieldFault[] => {
  const hidden = hiddenOf(told);
  return publicTexts(told).flatMap(([field, texts]) =>
    Object.entries(texts).flatMap(([language, text]): FieldFault[] => {
      const words = ` ${fold(text)} `;
      return hidden.some(one => words.includes(` ${one} `))
        ? [{ field: `${field}.${language}`, code: 'personal-data' }]
        : [];
    }),
  );
};

/** What is at fault in a group, as only the server can see. */
export const faultsOfGroup = (told: Told, ground: Ground, placeMayBeTold = false): FieldFault[] => [
  ...outside(told, ground),
  ...openPlace(told, placeMayBeTold),
  ...neverMeeting(told),
  ...telling(told),
];

/** Days since a group was confirmed. */
export const daysUnconfirmed = ({ checkedOn }: Pick<GroupRecord, 'checkedOn'>, today: string): number =>
  daysBetween(checkedOn, today);

/** What is missing of a group that goes on. */
export const gapsOf = (
  record: Pick<GroupRecord, 'standing' | 'checkedOn' | 'run'>,
  { leaders, next, today }: { leaders: number; next: Session | undefined; today: string },
): GroupGap[] => {
  if (!meets(record)) return [];
  const { run, standing } = record;
  const missing: Record<GroupGap, boolean> = {
    'no-leader': leaders === 0,
    'no-next-session': standing === 'regular' && next === undefined,
    unconfirmed: daysUnconfirmed(record, today) > daysToTrust,
    'no-intake': run.kind === 'period' && run.intake.to < today,
  };
  return (Object.keys(missing) as GroupGap[]).filter(gap => missing[gap]);
};

/** A year: so long a change stays for the calendars that people subscribed to. */
const changesKeptFor = 366;
const longestAway = 366;

type Wanted = ChangeRecord | z.output<typeof AsPlanned>;

const isOf = (change: ChangeRecord, { day, from }: Wanted): boolean =>
  change.day === day && (change.from === undefined || from === undefined || change.from === from);

/** What is at fault in a change of one session. */
export const faultsOfChange = (
  group: Pick<GroupRecord, 'schedules'>,
  wanted: Wanted,
  today: string,
): FieldFault[] => {
  const of = (field: string, code: FieldFault['code']): FieldFault[] => [{ field: `session.${field}`, code }];
  if (wanted.change === 'as-planned') return [];
  if (wanted.day < today && (wanted.change === 'cancelled' || wanted.to.day < today))
    return of('day', 'in-the-past');
  if (schedulesWith(group, wanted).length === 0) return of('day', 'not-one-of');
  if (wanted.change === 'cancelled') return [];
  if (wanted.to.day < today) return of('to.day', 'in-the-past');
  return daysBetween(today, wanted.to.day) > longestAway ? of('to.day', 'in-the-future') : [];
};

/** The changes of a group with one more, one instead of another, or one less. */
export const withChange = (
  changes: readonly ChangeRecord[],
  wanted: Wanted,
  today: string,
): ChangeRecord[] => [
  ...changes.filter(one => !isOf(one, wanted) && daysBetween(one.day, today) <= changesKeptFor),
  ...(wanted.change === 'as-planned' ? [] : [wanted]),
];

/** Of the changes those whose sessions a new schedule still has; what is over stays as it was told. */
export const stillChanging = (
  { schedules, changes = [] }: Pick<GroupRecord, 'schedules' | 'changes'>,
  today: string,
): ChangeRecord[] =>
  changes.filter(change => change.day < today || schedulesWith({ schedules }, change).length > 0);
