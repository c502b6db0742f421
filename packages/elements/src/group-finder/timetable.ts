import type { Group, Schedule } from '@kuulluksi/contract/groups/schemas';
import { weekdays, type Weekday } from '@kuulluksi/contract/vocabularies';
import { html, type TemplateResult } from 'lit';
import { sayDay, sayHours } from '../foundation/dates.ts';
import { formatLocale } from '../foundation/language.ts';
import { sayWeekday } from './facets.ts';

/** When a group meets, in words: made of its schedules, where its own words do not say it in the reader's language. */

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

interface Rule {
  every: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval: number;
  days: { day: Weekday; nth: number }[];
  once: boolean;
}

const ruleOf = ({ recurrence, firstDay }: Schedule): Rule => {
  const parts = new Map(recurrence.split(';').map(part => part.split('=') as [string, string]));
  const every = parts.get('FREQ') as Rule['every'];
  const named = (parts.get('BYDAY')?.split(',') ?? []).map(day => ({
    day: weekdays[codes.indexOf(day.slice(-2))]!,
    nth: Number.parseInt(day, 10) || Number(parts.get('BYSETPOS') ?? 0),
  }));
  const first = weekdays[(new Date(`${firstDay}T12:00:00Z`).getUTCDay() + 6) % 7]!;
  return {
    every,
    interval: Number(parts.get('INTERVAL') ?? 1),
    days: named.length || every !== 'WEEKLY' ? named : [{ day: first, nth: 0 }],
    once: parts.get('COUNT') === '1',
  };
};

type Say = (id: TimetableId, values?: Record<string, string | number>) => string;
export type TimetableId =
  | 'every-day'
  | `on-days.${Weekday}`
  | 'weeks-apart'
  | `every-nth.${2 | 3 | 4}`
  | `nth-of-month.${1 | 2 | 3 | 4}`
  | 'last-of-month'
  | 'months-apart'
  | 'day-and-hours'
  | 'not-on';

/** "joka toinen torstai", "kuukauden ensimmäinen lauantai"; nothing for a recurrence that is seldom and hard to say. */
export const sayRecurrence = (schedule: Schedule, language: string, t: Say): string | undefined => {
  const { every, interval, days, once } = ruleOf(schedule);
  if (once) return undefined;
  const list = new Intl.ListFormat(formatLocale(language));
  const together = (said: readonly string[]) => list.format(said);
  const day = (code: Weekday) => sayWeekday(code, language);
  if (every === 'DAILY' && interval === 1) return t('every-day');
  if (every === 'WEEKLY') {
    if (interval === 1) return together(days.map(one => t(`on-days.${one.day}`)));
    if (interval === 2 || interval === 3 || interval === 4)
      return t(`every-nth.${interval}`, { day: together(days.map(one => day(one.day))) });
    return t('weeks-apart', { count: interval, days: together(days.map(one => t(`on-days.${one.day}`))) });
  }
  const [only] = days;
  if (every !== 'MONTHLY' || days.length !== 1 || !only) return undefined;
  const { nth } = only;
  const said =
    nth === -1
      ? t('last-of-month', { day: day(only.day) })
      : nth === 1 || nth === 2 || nth === 3 || nth === 4
        ? t(`nth-of-month.${nth}`, { day: day(only.day) })
        : undefined;
  return said && interval > 1 ? `${said}, ${t('months-apart', { count: interval })}` : said;
};

/** Each schedule in a line: when, and from what hour to what. */
export const saySchedules = (schedules: readonly Schedule[], language: string, t: Say): string[] =>
  schedules.flatMap(schedule => {
    const day = sayRecurrence(schedule, language, t);
    const { from, to } = schedule;
    return day ? [t('day-and-hours', { day, hours: sayHours(from, to, language) })] : [];
  });

/** Hours of each day of the week, where it is open on several of them. */
export const hoursByWeekday = (
  schedules: readonly Schedule[],
  language: string,
): [day: Weekday, hours: string][] => {
  const hours = new Map<Weekday, string[]>();
  for (const schedule of [...schedules].sort((one, other) => one.from.localeCompare(other.from))) {
    const { every, interval, days } = ruleOf(schedule);
    if (every !== 'WEEKLY' || interval !== 1) return [];
    for (const { day } of days)
      hours.set(day, [...(hours.get(day) ?? []), sayHours(schedule.from, schedule.to, language)]);
  }
  return weekdays.flatMap(day => {
    const open = hours.get(day);
    return open ? [[day, open.join(', ')] as [Weekday, string]] : [];
  });
};

/** Days told at most on which it does not meet. */
const mostDays = 6;

export const renderTimetable = (
  { schedules = [], rhythm, kind }: Group,
  { language, today, t, say }: { language: string; today: string; t: Say; say: (text: never) => unknown },
): TemplateResult[] => {
  const open = hoursByWeekday(schedules, language);
  // Two days of the same hours are said in a line.
  const differ = open.length > 2 || new Set(open.map(([, hours]) => hours)).size > 1;
  const isTable = differ && (kind === 'meeting-place' || schedules.length > 1);
  const isSaid = rhythm && rhythm.lang === language.split('-')[0];
  const lines = isTable || isSaid ? [] : saySchedules(schedules, language, t);
  const closed = [...new Set(schedules.flatMap(({ except }) => except))]
    .filter(day => day >= today)
    .sort()
    .slice(0, mostDays)
    .map(day => sayDay(day, language));
  return [
    ...(rhythm && (isSaid || !lines.length) ? [html`<p>${say(rhythm as never)}</p>`] : []),
    ...lines.map(line => html`<p>${line.charAt(0).toUpperCase() + line.slice(1)}</p>`),
    ...(isTable
      ? [
          html`<table class="hours">
            ${open.map(
              ([day, hours]) =>
                html`<tr>
                  <th scope="row">${sayWeekday(day, language)}</th>
                  <td>${hours}</td>
                </tr>`,
            )}
          </table>`,
        ]
      : []),
    ...(closed.length ? [html`<p>${t('not-on', { days: closed.join(', ') })}</p>`] : []),
  ];
};
