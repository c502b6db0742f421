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

const inZone = (day: string, time: string): ICAL.Time => ICAL.Time.fromDateTimeString(`${day}T${time}:00`);

const addZoned = (component: ICAL.Component, name: string, time: ICAL.Time): void => {
  const property = new ICAL.Property(name, component);
  property.setValue(time);
  property.setParameter('tzid', zoneId);
  component.addProperty(property);
};

const eventOf = (input: CalendarInput, uid: string, session: Timed, title: string): ICAL.Component => {
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', uid);
  // When the group was last confirmed: the same calendar is then the same, letter for letter.
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${input.group.checkedOn}T00:00:00Z`));
  event.addPropertyWithValue('summary', title);
  addZoned(event, 'dtstart', inZone(session.day, session.from));
  addZoned(event, 'dtend', inZone(lastDayOf(session.day, session), session.to));
  if (input.location) event.addPropertyWithValue('location', input.location);
  // A private entry: a calendar that is shared shows only that there is something.
  event.addPropertyWithValue('class', 'PRIVATE');
  return event;
};

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

const farAway = 2 * 366 * 86_400_000;

/** One schedule as an event that repeats, with what does not go as usual. */
const seriesOf = (input: CalendarInput, schedule: Schedule, at: number): ICAL.Component[] => {
  const begins = new Date(`${schedule.firstDay}T00:00:00Z`);
  const everyDay = daysOf(
    { ...schedule, except: [] },
    new Date(begins.getTime() - 86_400_000),
    new Date(begins.getTime() + farAway),
  );
  const [first] = everyDay;
  if (first === undefined) return [];
  const uid = `${input.name}-${at}`;
  const times = { from: schedule.from, to: schedule.to };
  const series = eventOf(input, uid, { day: first, ...times }, input.words.title);
  series.addPropertyWithValue('rrule', ruleOf(schedule));
  for (const day of schedule.except) addZoned(series, 'exdate', inZone(day, schedule.from));
  return [series, ...changesOf(input, schedule, at, uid)];
};

/** What was moved stands once, with the first of the schedules that have the session. */
const changesOf = (input: CalendarInput, schedule: Schedule, at: number, uid: string): ICAL.Component[] =>
  (input.group.changes ?? []).flatMap(change => {
    const places = schedulesWith(input.group, change);
    if (!places.includes(at)) return [];
    const usual = { day: change.day, from: schedule.from, to: schedule.to };
    const event = changedEvent(input, change, uid, usual, places[0] === at);
    addZoned(event, 'recurrence-id', inZone(change.day, schedule.from));
    return event;
  });

const changedEvent = (
  input: CalendarInput,
  change: ChangeRecord,
  uid: string,
  usual: Timed,
  isFirst: boolean,
): ICAL.Component => {
  const { title, cancelled } = input.words;
  if (change.change === 'moved' && isFirst) return eventOf(input, uid, change.to, title);
  const event = eventOf(input, uid, usual, `${cancelled}: ${title}`);
  event.addPropertyWithValue('status', 'CANCELLED');
  return event;
};

const wholeOf = (input: CalendarInput, events: readonly ICAL.Component[]): string => {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Calendar//NONSGML 1.0//EN');
  calendar.addPropertyWithValue('x-wr-calname', input.words.title);
  calendar.addPropertyWithValue('name', input.words.title);
  const refresh = new ICAL.Property('refresh-interval', calendar);
  refresh.setParameter('value', 'DURATION');
  refresh.setValue(ICAL.Duration.fromString('P1D'));
  calendar.addProperty(refresh);
  calendar.addSubcomponent(new ICAL.Component(ICAL.parse(zone) as never));
  for (const event of events) calendar.addSubcomponent(event);
  return `${calendar.toString()}\r\n`;
};

/** All sessions of a group, to be subscribed to. */
export const calendarOf = (input: CalendarInput): string =>
  wholeOf(
    input,
    (input.group.schedules ?? []).flatMap((schedule, at) => seriesOf(input, schedule, at)),
  );

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
