import type { Schedule, Session } from '@kuulluksi/contract/groups/schemas';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';

const timeZone = 'Europe/Helsinki';

/** The end of a session: on the next day when it ends before it begins. */
const endOf = (start: Temporal.ZonedDateTime, { from, to }: Pick<Schedule, 'from' | 'to'>) =>
  start
    .toPlainDate()
    .add({ days: to <= from ? 1 : 0 })
    .toZonedDateTime({ timeZone, plainTime: to });

/** The session that goes on or comes next; undefined when there is none, or the recurrence cannot be read. */
export const nextSession = (schedule: Schedule, now: Date): Session | undefined => {
  const first = Temporal.PlainDate.from(schedule.firstDay).toZonedDateTime({
    timeZone,
    plainTime: schedule.from,
  });
  const moment = Temporal.Instant.fromEpochMilliseconds(now.getTime());
  const except = new Set(schedule.except);
  try {
    const rule = new RRuleTemporal({
      rruleString: schedule.recurrence.replace(/^RRULE:/, ''),
      dtstart: first,
      temporal: Temporal,
    });
    // From the day before, so that a session that goes on over midnight counts too.
    let after = new Date(now.getTime() - 86_400_000);
    for (let tried = 0; tried <= except.size + 3; tried += 1) {
      const start = rule.next(after);
      if (start === null) return undefined;
      const day = start.toPlainDate().toString();
      const over = Temporal.Instant.compare(endOf(start, schedule).toInstant(), moment) <= 0;
      if (!over && !except.has(day)) return { day, from: schedule.from, to: schedule.to };
      after = new Date(start.epochMilliseconds);
    }
  } catch {
    return undefined;
  }
  return undefined;
};
