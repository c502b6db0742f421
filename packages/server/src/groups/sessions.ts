import type { ChangeRecord, GroupRecord } from '@kuulluksi/contract/groups/records';
import type { Schedule, Session } from '@kuulluksi/contract/groups/schemas';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { dayInFinland } from '../helsinki.ts';

const timeZone = 'Europe/Helsinki';
/** Days to look ahead for the next session: most come soon, some once a year. */
const horizons = [16, 100, 800];
/** For so many days ahead a card tells of a session that does not go as usual. */
const toldAhead = 14;

type Times = Pick<Schedule, 'from' | 'to'>;
/** A session whose time is known. */
export type Timed = Session & Times;
type Scheduled = Pick<GroupRecord, 'schedules' | 'changes'>;

/** A session as its schedule has it, with the change that befalls it. */
export interface Planned extends Timed {
  change?: ChangeRecord;
}

const startOf = (day: string, { from }: Times) =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: from });

/** The end of a session: on the next day when it ends before it begins. */
export const lastDayOf = (day: string, { from, to }: Times): string =>
  to <= from ? Temporal.PlainDate.from(day).add({ days: 1 }).toString() : day;

/** The moments at which a session begins and ends. */
export const momentsOf = (session: Timed): { from: Date; to: Date } => ({
  from: new Date(startOf(session.day, session).epochMilliseconds),
  to: new Date(
    Temporal.PlainDate.from(lastDayOf(session.day, session)).toZonedDateTime({
      timeZone,
      plainTime: session.to,
    }).epochMilliseconds,
  ),
});

/** The days of a schedule that begin within a time; none by a recurrence that cannot be read. */
export const daysOf = (schedule: Schedule, from: Date, until: Date): string[] => {
  try {
    const rule = new RRuleTemporal({
      rruleString: schedule.recurrence,
      dtstart: startOf(schedule.firstDay, schedule),
      temporal: Temporal,
    });
    return rule
      .between(from, until, true)
      .map(start => start.toPlainDate().toString())
      .filter(day => !schedule.except.includes(day));
  } catch {
    return [];
  }
};

const daysLater = (moment: Date, days: number) => new Date(moment.getTime() + days * 86_400_000);
const inOrder = (one: Timed, other: Timed) =>
  `${one.day} ${one.from}`.localeCompare(`${other.day} ${other.from}`);

const befalls = (change: Pick<ChangeRecord, 'day' | 'from'>, session: Timed): boolean =>
  change.day === session.day && (change.from ?? session.from) === session.from;

/** The days of a schedule by their years, as long as it is held: every list and calendar asks for the same again. */
const years = new WeakMap<Schedule, Map<string, ReadonlySet<string>>>();

const meetsOn = (schedule: Schedule, day: string): boolean => {
  const held = years.get(schedule) ?? new Map<string, ReadonlySet<string>>();
  years.set(schedule, held);
  const year = day.slice(0, 4);
  const [first, last] = [new Date(`${year}-01-01T00:00:00Z`), new Date(`${year}-12-31T00:00:00Z`)];
  const days = held.get(year) ?? new Set(daysOf(schedule, daysLater(first, -1), daysLater(last, 2)));
  held.set(year, days);
  return days.has(day);
};

/** The schedules that have the session, by their place in the list; more than one where a day is not told closer. */
export const schedulesWith = (
  { schedules = [] }: Scheduled,
  { day, from }: Pick<ChangeRecord, 'day' | 'from'>,
): number[] =>
  schedules.flatMap((schedule, at) =>
    (from ?? schedule.from) === schedule.from && meetsOn(schedule, day) ? [at] : [],
  );

/** The sessions of the schedules that begin within a time, in their order, with what befalls each. */
export const plannedBetween = (
  { schedules = [], changes = [] }: Scheduled,
  from: Date,
  until: Date,
): Planned[] =>
  schedules
    .flatMap(schedule => daysOf(schedule, from, until).map(day => ({ day, ...timesOf(schedule) })))
    .map((session): Planned => {
      const change = changes.find(one => befalls(one, session));
      return change ? { ...session, change } : session;
    })
    .sort(inOrder);

const timesOf = ({ from, to }: Schedule): Times => ({ from, to });

/**
 * The sessions that have not ended at a moment and begin before another, in their order: without those that are
 * cancelled, and the moved ones at their new time. What was moved from no session at all is none.
 */
export const sessionsBetween = (group: Scheduled, from: Date, until: Date): Timed[] => {
  const within = (session: Timed) => momentsOf(session).to > from && momentsOf(session).from < until;
  // A session that was moved here may have been meant for long ago or later: all that were moved are looked at.
  const moved = (group.changes ?? []).flatMap(change =>
    change.change === 'moved' && within(change.to) && schedulesWith(group, change).length > 0
      ? [change.to]
      : [],
  );
  // From the day before, so that a session that goes on over midnight counts too.
  const usual = plannedBetween(group, daysLater(from, -1), until)
    .filter(session => !session.change)
    .map(({ day, ...times }) => ({ day, ...times }));
  return [...usual.filter(within), ...moved].sort(inOrder);
};

/** The session that goes on or comes next; undefined when there is none. */
export const nextSession = (group: Scheduled, now: Date): Timed | undefined => {
  for (const days of horizons) {
    const [next] = sessionsBetween(group, now, daysLater(now, days));
    if (next) return next;
  }
  return undefined;
};

/** The nearest session that does not go as usual, as far ahead as a card tells of it. */
export const nextChange = (group: Scheduled, now: Date): ChangeRecord | undefined => {
  const [today, last] = [dayInFinland(now), dayInFinland(daysLater(now, toldAhead))];
  return (group.changes ?? [])
    .filter(change => change.day >= today && change.day <= last && schedulesWith(group, change).length > 0)
    .sort((one, other) => `${one.day} ${one.from}`.localeCompare(`${other.day} ${other.from}`))[0];
};
