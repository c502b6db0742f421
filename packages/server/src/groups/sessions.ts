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

const startOf = (day: string, { from }: Times) =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: from });

/** The end of a session: on the next day when it ends before it begins. */
export const lastDayOf = (day: string, { from, to }: Times): string =>
  Temporal.PlainDate.from(day)
    .add({ days: to <= from ? 1 : 0 })
    .toString();

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
const sortKey = ({ day, from }: Timed) => `${day} ${from}`;

const asChanged = (session: Timed, changes: ReadonlyMap<string, ChangeRecord>): Timed | undefined => {
  const change = changes.get(session.day);
  if (!change) return session;
  return change.change === 'moved' ? change.to : undefined;
};

/**
 * The sessions that have not ended at a moment and begin before another, in their order: without those that are
 * cancelled, and the moved ones at their new time.
 */
export const sessionsBetween = (
  { schedules = [], changes = [] }: Scheduled,
  from: Date,
  until: Date,
): Timed[] => {
  const byDay = new Map(changes.map(change => [change.day, change]));
  // A session that was moved here may have been meant for long ago or later: all that were moved are looked at.
  const moved = changes.flatMap(change => (change.change === 'moved' ? [change.to] : []));
  const usual = schedules.flatMap(schedule =>
    // From the day before, so that a session that goes on over midnight counts too.
    daysOf(schedule, daysLater(from, -1), until)
      .map(day => ({ day, from: schedule.from, to: schedule.to }))
      .filter(session => asChanged(session, byDay) === session),
  );
  return [...usual, ...moved]
    .filter(session => momentsOf(session).to > from && momentsOf(session).from < until)
    .sort((one, other) => sortKey(one).localeCompare(sortKey(other)));
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
export const nextChange = ({ changes = [] }: Scheduled, now: Date): ChangeRecord | undefined => {
  const [today, last] = [dayInFinland(now), dayInFinland(daysLater(now, toldAhead))];
  return changes
    .filter(({ day }) => day >= today && day <= last)
    .sort((one, other) => one.day.localeCompare(other.day))[0];
};
