import type { ChangeRecord, GroupRecord } from '@kuulluksi/contract/groups/records';
import type { Schedule } from '@kuulluksi/contract/groups/schemas';
import ICAL from 'ical.js';
import { daysOf, lastDayOf, momentsOf, schedulesWith, type Timed } from '../groups/sessions.ts';

const zoneId = 'Europe/Helsinki';
/** Finland's time since 1996, as the European Union has it. */
const zone = `BEGIN:VTIMEZONE
TZID:${zoneId}
BEGIN:DAYLIGHT
TZOFFSETFROM:+0200
TZOFFSETTO:+0300
TZNAME:EEST
DTSTART:19970330T030000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0300
TZOFFSETTO:+0200
TZNAME:EET
DTSTART:19961027T040000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`.replaceAll('\n', '\r\n');

/** The words of a calendar: neutral, for others may see it. */
export interface CalendarWords {
  /** Title of every session and name of the calendar. */
  title: string;
  cancelled: string;
}

/** What a calendar is made of; the place is the public one or none. */
export interface CalendarInput {
  /** The neutral name of the group. */
  name: string;
  group: Pick<GroupRecord, 'schedules' | 'changes' | 'checkedOn'>;
  location: string | undefined;
  words: CalendarWords;
}

/** A component and its properties as jCal has them (RFC 7265). */
type Property = [name: string, parameters: Record<string, string>, type: string, value: unknown];
type Component = [name: string, properties: Property[], within: unknown[]];

const text = (name: string, value: string): Property => [name, {}, 'text', value];
const inZone = (name: string, day: string, time: string): Property => [
  name,
  { tzid: zoneId },
  'date-time',
  `${day}T${time}:00`,
];

const eventOf = (
  { group, location }: CalendarInput,
  uid: string,
  session: Timed,
  title: string,
  more: Property[] = [],
): Component => [
  'vevent',
  [
    text('uid', uid),
    // When the group was last confirmed: the same calendar is then the same, letter for letter.
    ['dtstamp', {}, 'date-time', `${group.checkedOn}T00:00:00Z`],
    text('summary', title),
    inZone('dtstart', session.day, session.from),
    inZone('dtend', lastDayOf(session.day, session), session.to),
    ...(location ? [text('location', location)] : []),
    // A private entry: a calendar that is shared shows only that there is something.
    text('class', 'PRIVATE'),
    ...more,
  ],
  [],
];

/** RFC 5545 wants the end of a rule in UTC where its start has a zone; a schedule's end is a whole day. */
const ruleOf = ({ recurrence, from, to }: Schedule): ICAL.Recur => {
  const until = /UNTIL=(\d{4})(\d{2})(\d{2})(?!\d|T)/.exec(recurrence);
  if (!until) return ICAL.Recur.fromString(recurrence);
  const day = until.slice(1).join('-');
  const end = momentsOf({ day, from, to })
    .from.toISOString()
    .replace(/[-:]|\.\d+/g, '');
  return ICAL.Recur.fromString(recurrence.replace(until[0], `UNTIL=${end}`));
};

/** Days in which the first session comes, if it comes at all: most soon, some a year or two later. */
const horizons = [40, 2 * 366];
const aDay = 86_400_000;

const firstOf = (schedule: Schedule): string | undefined => {
  const begins = Date.parse(`${schedule.firstDay}T00:00:00Z`);
  for (const days of horizons) {
    const [first] = daysOf(
      { ...schedule, except: [] },
      new Date(begins - aDay),
      new Date(begins + days * aDay),
    );
    if (first) return first;
  }
  return undefined;
};

/** A change of one session, and the schedules that have the session. */
interface Befalling {
  change: ChangeRecord;
  places: readonly number[];
}

/** One schedule as an event that repeats, with what does not go as usual. */
const seriesOf = (
  input: CalendarInput,
  schedule: Schedule,
  at: number,
  changes: readonly Befalling[],
): Component[] => {
  const first = firstOf(schedule);
  if (first === undefined) return [];
  const uid = `${input.name}-${at}`;
  const series = eventOf(
    input,
    uid,
    { day: first, from: schedule.from, to: schedule.to },
    input.words.title,
    [
      ['rrule', {}, 'recur', ruleOf(schedule).toJSON()],
      ...schedule.except.map(day => inZone('exdate', day, schedule.from)),
    ],
  );
  return [series, ...changesOf(input, schedule, at, uid, changes)];
};

/** What was moved stands once, with the first of the schedules that have the session. */
const changesOf = (
  input: CalendarInput,
  schedule: Schedule,
  at: number,
  uid: string,
  changes: readonly Befalling[],
): Component[] =>
  changes
    .filter(({ places }) => places.includes(at))
    .map(({ change, places }) => {
      const usual = { day: change.day, from: schedule.from, to: schedule.to };
      return changedEvent(input, change, uid, usual, places[0] === at);
    });

const changedEvent = (
  input: CalendarInput,
  change: ChangeRecord,
  uid: string,
  usual: Timed,
  isFirst: boolean,
): Component => {
  const { title, cancelled } = input.words;
  const which = inZone('recurrence-id', usual.day, usual.from);
  return change.change === 'moved' && isFirst
    ? eventOf(input, uid, change.to, title, [which])
    : eventOf(input, uid, usual, `${cancelled}: ${title}`, [text('status', 'CANCELLED'), which]);
};

const wholeOf = ({ words }: CalendarInput, events: readonly Component[]): string => {
  const calendar: Component = [
    'vcalendar',
    [
      text('version', '2.0'),
      text('prodid', '-//Calendar//NONSGML 1.0//EN'),
      ['x-wr-calname', {}, 'unknown', words.title],
      ['name', {}, 'unknown', words.title],
      ['refresh-interval', { value: 'DURATION' }, 'duration', 'P1D'],
    ],
    [ICAL.parse(zone), ...events],
  ];
  return ICAL.stringify(calendar);
};

/** All sessions of a group, to be subscribed to. */
export const calendarOf = (input: CalendarInput): string => {
  const { schedules = [], changes = [] } = input.group;
  const befalling = changes.map(change => ({ change, places: schedulesWith(input.group, change) }));
  return wholeOf(
    input,
    schedules.flatMap((schedule, at) => seriesOf(input, schedule, at, befalling)),
  );
};

/** One session, as it really is; undefined where there is none on that day. */
export const sessionCalendarOf = (input: CalendarInput, sessions: readonly Timed[]): string | undefined =>
  sessions.length === 0
    ? undefined
    : wholeOf(
        input,
        sessions.map(session =>
          eventOf(
            input,
            `${input.name}-${session.day}-${session.from.replace(':', '')}`,
            session,
            input.words.title,
          ),
        ),
      );
