import { fieldFault } from '../http/problem-error.ts';

const day = 86_400_000;
/** Days after which a meeting is no longer recorded: what it raised would be deleted too soon to be answered. */
export const longestAgo = 366;

/** Whole days from one calendar day to another. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / day;

/** A meeting is recorded when it has been held, and within a year. */
export const demandHeld = (held: string, today: string): void => {
  if (held > today) throw fieldFault('day', 'in-the-future');
  if (daysBetween(held, today) > longestAgo) throw fieldFault('day', 'in-the-past');
};

/** Since when what was raised waits: from the middle of the day of the meeting, but never from later than now. */
export const momentOf = (held: string, now: Date): Date =>
  new Date(Math.min(Date.parse(`${held}T10:00:00Z`), now.getTime()));
