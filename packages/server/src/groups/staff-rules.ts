import type { Texts } from '@kuulluksi/contract/foundation/texts';
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
type Placed = Parameters<typeof tellsTime>[0];
type HidingPlace = Placed & Pick<GroupRecord, 'schedules'>;

/** Days within which a schedule must have its first session: a 29th of February comes within nine years. */
const horizons = [40, 400, 3_300];
const aDay = 86_400_000;
/** Between these a schedule begins: a group may be old, and is not planned for later than ten years. */
const earliest = '2000-01-01';
const furthest = 3_653;

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

/** A day that no group means, but which takes long to count from. */
const farOff = (day: string, today: string): 'in-the-past' | 'in-the-future' | undefined => {
  if (day < earliest) return 'in-the-past';
  return daysBetween(today, day) > furthest ? 'in-the-future' : undefined;
};

const farBeginning = ({ schedules = [] }: Told, today: string): FieldFault[] =>
  schedules.flatMap(({ firstDay }, at) => {
    const code = farOff(firstDay, today);
    return code ? [{ field: `schedules.${at}.firstDay`, code }] : [];
  });

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

/** Would the place of a closed group of minors be told before contact? */
const opensPlace = (told: Placed): boolean =>
  isClosedToOthers(told) && told.place.visibility !== 'told-after-contact';

/** Is that decided anew, which the group's earlier record does not tell of? */
export const decidesPlace = (told: Placed, earlier?: Placed): boolean =>
  opensPlace(told) && !(earlier && opensPlace(earlier) && earlier.place.visibility === told.place.visibility);

/** The place of a closed group of minors is told after contact, unless somebody has decided otherwise. */
const openPlace = (told: Told, placeMayBeTold: boolean): FieldFault[] =>
  opensPlace(told) && !placeMayBeTold ? [{ field: 'place.visibility', code: 'not-one-of' }] : [];

/** Every text that anybody may read. */
const publicTexts = (told: Told): [field: string, texts: Texts][] => [
  ['name', told.name],
  ['summary', told.summary],
  ['description', told.description],
  ['rhythm', told.rhythm ?? {}],
  ['contact.role', told.contact.role],
  ...told.answers.map(({ answer }, at): [string, Texts] => [`answers.${at}.answer`, answer]),
];

/** How people write the times of a session: 17.30, klo 17, 17–19. */
const saidTimes = ({ from, to }: Schedule): string[] => {
  const [first = '', last = ''] = [from, to].map(time => time.replace(/:00$/, '').replace(/^0/, ''));
  return [from, to, `${first}–${last}`, ...['klo', 'kl', 'at'].map(word => `${word} ${first}`)];
};

/** A street with its number gives the house away; flat, post code and town do not matter. */
const house = (street: string): string => /^.*?\p{L}.*? \d+/u.exec(street)?.[0] ?? street;

/** Words take endings (talossa, 5b): each matches by its beginning, but for short ones that begin many others. */
const inflected = (words: string): string => words.replace(/\p{L}{4,}|\p{L}*\d+/gu, word => `${word}\\p{L}*`);

/** What must stand in no public text: the place where it is not public, and the times where they are not. */
const hiddenOf = (told: HidingPlace): RegExp | undefined => {
  const { visibility, street = '', venue = {} } = told.place;
  const places = visibility === 'public' ? [] : [house(fold(street)), ...Object.values(venue).map(fold)];
  const times = tellsTime(told) ? [] : (told.schedules ?? []).flatMap(saidTimes).map(fold);
  const hidden = [...places.map(inflected), ...times].filter(Boolean);
  return hidden.length > 0 ? new RegExp(` (?:${hidden.join('|')}) `, 'u') : undefined;
};

/** The languages in which a text tells what is hidden. */
const tellingIn = (texts: Texts, hidden: RegExp | undefined): string[] =>
  hidden ? Object.keys(texts).filter(language => hidden.test(` ${fold(texts[language] ?? '')} `)) : [];

const tellingAt = (field: string, texts: Texts, hidden: RegExp | undefined): FieldFault[] =>
  tellingIn(texts, hidden).map(language => ({ field: `${field}.${language}`, code: 'personal-data' }));

const telling = (told: Told): FieldFault[] => {
  const hidden = hiddenOf(told);
  return publicTexts(told).flatMap(([field, texts]) => tellingAt(field, texts, hidden));
};

/** What is at fault in a group, as only the server can see. */
export const faultsOfGroup = (
  told: Told,
  ground: Ground,
  { today, placeMayBeTold = false }: { today: string; placeMayBeTold?: boolean | undefined },
): FieldFault[] => {
  const faraway = farBeginning(told, today);
  return [
    ...outside(told, ground),
    ...openPlace(told, placeMayBeTold),
    // Sessions are counted from the first day on: not from one that is ages away.
    ...(faraway.length > 0 ? faraway : neverMeeting(told)),
    ...telling(told),
  ];
};

/** Where the reason of a changed session tells what is hidden. */
export const faultsOfReason = (told: HidingPlace, wanted: Wanted): FieldFault[] =>
  wanted.change === 'as-planned' ? [] : tellingAt('session.why', wanted.why ?? {}, hiddenOf(told));

/** Where a place or a time is to be hidden that the reason of a changed session to come has told. */
export const faultsOfKept = (
  told: HidingPlace,
  changes: readonly ChangeRecord[],
  today: string,
): FieldFault[] => {
  const hidden = hiddenOf(told);
  const tells = ({ day, why = {} }: ChangeRecord) => day >= today && tellingIn(why, hidden).length > 0;
  return changes.some(tells) ? [{ field: 'place.visibility', code: 'personal-data' }] : [];
};

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
  const far = farOff(wanted.day, today);
  if (far) return of('day', far);
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
