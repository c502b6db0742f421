import type { Group, Schedule } from '@kuulluksi/contract/groups/schemas';

const weekdays: Readonly<Record<string, string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};
const units: Readonly<Record<string, string>> = { DAILY: 'D', WEEKLY: 'W', MONTHLY: 'M', YEARLY: 'Y' };
const schema = 'https://schema.org';

/** A schedule as schema.org's Schedule (https://schema.org/Schedule). */
const scheduleOf = ({ recurrence, firstDay, from, to, except }: Schedule) => {
  const rule = Object.fromEntries(recurrence.split(';').map(part => part.split('='))) as Record<
    string,
    string
  >;
  const byDay = (rule['BYDAY'] ?? '').split(',').filter(Boolean);
  const weeks = [...new Set(byDay.map(day => Number(/^-?\d+/.exec(day)?.[0] ?? 0)).filter(Boolean))];
  const until = /^(\d{4})(\d{2})(\d{2})/
    .exec(rule['UNTIL'] ?? '')
    ?.slice(1)
    .join('-');
  return {
    '@type': 'Schedule',
    repeatFrequency: `P${rule['INTERVAL'] ?? 1}${units[rule['FREQ'] ?? ''] ?? 'W'}`,
    ...(byDay.length > 0 && { byDay: byDay.map(day => `${schema}/${weekdays[day.slice(-2)]}`) }),
    ...(weeks.length > 0 && { byMonthWeek: weeks }),
    ...(rule['BYMONTHDAY'] && { byMonthDay: rule['BYMONTHDAY'].split(',').map(Number) }),
    ...(rule['BYMONTH'] && { byMonth: rule['BYMONTH'].split(',').map(Number) }),
    ...(rule['COUNT'] && { repeatCount: Number(rule['COUNT']) }),
    startDate: firstDay,
    ...(until && { endDate: until }),
    startTime: from,
    endTime: to,
    scheduleTimezone: 'Europe/Helsinki',
    ...(except.length > 0 && { exceptDate: except }),
  };
};

const attendanceModes: Readonly<Record<string, string>> = {
  'on-site': 'OfflineEventAttendanceMode',
  remote: 'OnlineEventAttendanceMode',
  either: 'MixedEventAttendanceMode',
};

const locationOf = ({ place }: Group) =>
  place.municipality && {
    '@type': 'Place',
    name: (place.venue ?? place.municipality.name).text,
    address: {
      '@type': 'PostalAddress',
      ...(place.street && { streetAddress: place.street }),
      addressLocality: place.municipality.name.text,
      addressCountry: 'FI',
    },
  };

const ageRange = ({ from, to }: NonNullable<Group['ages']>) => `${from ?? ''}-${to ?? ''}`;

/**
 * A group as an Event of schema.org for search engines, made of its public form alone. Whether a search engine may be
 * told of it at all, `mayBeFoundBySearchEngines` says.
 * @param address Where the group can be read of.
 */
export const jsonLdOf = (group: Group, address: string): Record<string, unknown> => {
  const location = locationOf(group);
  return {
    '@context': schema,
    '@type': 'Event',
    '@id': address,
    url: address,
    name: group.name.text,
    description: group.summary.text,
    eventStatus: `${schema}/EventScheduled`,
    eventAttendanceMode: `${schema}/${attendanceModes[group.attendance] ?? 'OfflineEventAttendanceMode'}`,
    ...(group.next && { startDate: group.next.day }),
    ...(group.schedules?.length && { eventSchedule: group.schedules.map(scheduleOf) }),
    ...(location && { location }),
    organizer: { '@type': 'Organization', name: group.organisation.name.text },
    ...(group.ages && { typicalAgeRange: ageRange(group.ages) }),
    inLanguage: group.languages,
  };
};

/** JSON that may stand in a script of a page: nothing in it ends the script. */
export const asScript = (data: unknown): string =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
