import { createHash } from 'node:crypto';

/**
 * A name of a group that says nothing to who sees it in a calendar or an address: a calendar is often shared with
 * others. It is no secret, for it follows from the group's id.
 */
export const neutralName = (group: string): string =>
  createHash('sha256').update(`calendar of ${group}`).digest('hex').slice(0, 16);

/** Where the calendar of a group is. */
export const calendarPath = (group: string): string => `/calendars/${neutralName(group)}.ics`;
