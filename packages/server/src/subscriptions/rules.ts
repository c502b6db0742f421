import type { DigestRhythm } from '@kuulluksi/contract/vocabularies';
import { Temporal } from 'temporal-polyfill';

const timeZone = 'Europe/Helsinki';
const hour = 8;
const day = 86_400_000;

/** The next time that a digest is due, after a moment: Monday, or the first day of a month, at eight in Finland. */
export const nextDigestAt = (rhythm: DigestRhythm, now: Date): Date => {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone);
  const at = (date: Temporal.PlainDate) =>
    new Date(date.toZonedDateTime({ timeZone, plainTime: { hour } }).epochMilliseconds);
  const date = today.toPlainDate();
  const first = rhythm === 'weekly' ? date.subtract({ days: date.dayOfWeek - 1 }) : date.with({ day: 1 });
  const due = at(first);
  return due > now ? due : at(first.add(rhythm === 'weekly' ? { weeks: 1 } : { months: 1 }));
};

/** May the mail that asks to confirm be sent once more? At most once a day, so that nobody fills another's inbox. */
export const mayAskAgain = (askedAt: Date, now: Date): boolean => now.getTime() - askedAt.getTime() >= day;
