import type { Schedule } from '@kuulluksi/contract/groups/schemas';
import { weekdays } from '@kuulluksi/contract/vocabularies';

/** How often a group meets, as somebody chooses it. `other` is what stands in the record and has no choice of its own. */
export const rhythms = [
  'week-1',
  'week-2',
  'week-3',
  'week-4',
  'month-1',
  'month-2',
  'month-3',
  'month-6',
  'once',
] as const;
export type Rhythm = (typeof rhythms)[number] | 'other';

/** Which of a month's weekdays. */
export const weeksOfMonth = ['1', '2', '3', '4', '-1'] as const;

/** The times of a group as they stand in the form. */
export interface TimesDraft {
  rhythm: Rhythm | '';
  /** Days of the week, by their codes. */
  days: readonly string[];
  /** The week of the month and its day: `2` and `tue`. */
  week: string;
  weekday: string;
  firstDay: string;
  from: string;
  to: string;
  /** The last day, where there is one. */
  endsOn: string;
  except: readonly string[];
  /** What stood in the record. */
  recurrence: string;
}

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const codeOf = (weekday: string): string => codes[weekdays.indexOf(weekday as never)] ?? '';
const weekdayOf = (code: string): string => weekdays[codes.indexOf(code)] ?? '';

export const emptyTimes = (): TimesDraft => ({
  rhythm: '',
  days: [],
  week: '',
  weekday: '',
  firstDay: '',
  from: '',
  to: '',
  endsOn: '',
  except: [],
  recurrence: '',
});

/** The weekday of a day, by its code. */
const weekdayOfDay = (day: string): string =>
  weekdays[(new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7] ?? '';

/** The times of a record as fields; what has no fields stays as it is. */
export const timesOf = ({ recurrence, firstDay, from, to, except }: Schedule): TimesDraft => {
  const parts = new Map(recurrence.split(';').map(part => part.split('=') as [string, string]));
  const base = { ...emptyTimes(), firstDay, from, to, except, recurrence };
  const other = { ...base, rhythm: 'other' as const };
  const endsOn = parts.get('UNTIL')?.replace(/^(\d{4})(\d{2})(\d{2}).*/, '$1-$2-$3') ?? '';
  if (parts.get('COUNT') === '1') return { ...base, rhythm: 'once' };
  const known = ['FREQ', 'INTERVAL', 'BYDAY', 'UNTIL'];
  if ([...parts.keys()].some(key => !known.includes(key))) return other;
  const every = parts.get('INTERVAL') ?? '1';
  const days = parts.get('BYDAY')?.split(',') ?? [];
  if (parts.get('FREQ') === 'WEEKLY') {
    const rhythm = `week-${every}`;
    const named = days.length > 0 ? days.map(weekdayOf) : [weekdayOfDay(firstDay)];
    if (!rhythms.includes(rhythm as never) || named.includes('')) return other;
    return { ...base, rhythm: rhythm as Rhythm, days: named, endsOn };
  }
  const [, week = '', code = ''] = /^(-?\d)([A-Z]{2})$/.exec(days[0] ?? '') ?? [];
  const rhythm = `month-${every}`;
  if (parts.get('FREQ') !== 'MONTHLY' || days.length !== 1 || !rhythms.includes(rhythm as never))
    return other;
  if (!weeksOfMonth.includes(week as never)) return other;
  return { ...base, rhythm: rhythm as Rhythm, week, weekday: weekdayOf(code), endsOn };
};

const ruleOf = (
  { rhythm, days, week, weekday, recurrence }: TimesDraft,
  last: string,
): string | undefined => {
  if (rhythm === 'other') return recurrence;
  if (rhythm === 'once') return 'FREQ=YEARLY;COUNT=1';
  const [unit, every = '1'] = rhythm.split('-');
  const byDay =
    unit === 'week'
      ? weekdays.filter(day => days.includes(day)).map(codeOf)
      : week && weekday
        ? [`${week}${codeOf(weekday)}`]
        : [];
  if (!unit || byDay.length === 0) return undefined;
  return [
    `FREQ=${unit === 'week' ? 'WEEKLY' : 'MONTHLY'}`,
    ...(every === '1' ? [] : [`INTERVAL=${every}`]),
    `BYDAY=${byDay.join(',')}`,
    ...(last ? [`UNTIL=${last.replaceAll('-', '')}`] : []),
  ].join(';');
};

/**
 * What is sent for the fields; what is not filled in is missing, so that the contract says so.
 * @param periodEnds The last day of a closed period, with which its sessions end too.
 */
export const scheduleOf = (times: TimesDraft, periodEnds = ''): Partial<Schedule> => {
  const { firstDay, from, to, except, endsOn } = times;
  const last = [endsOn, periodEnds].filter(Boolean).sort()[0] ?? '';
  const recurrence = ruleOf(times, last);
  return {
    ...(recurrence !== undefined && { recurrence }),
    ...(firstDay && { firstDay }),
    ...(from && { from }),
    ...(to && { to }),
    except: [...except],
  };
};

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** At most so many days are left out at once. */
const longestPause = 120;

/** All days from one to another, both included; none where they are not in order. */
export const daysFrom = (from: string, to: string): string[] => {
  const days: string[] = [];
  for (let day = from; day && day <= to && days.length < longestPause; day = dayAfter(day)) days.push(day);
  return days;
};

/** Days that follow one another, as beginnings and ends. */
export const pausesOf = (days: readonly string[]): { from: string; to: string }[] => {
  const pauses: { from: string; to: string }[] = [];
  for (const day of [...new Set(days)].sort()) {
    const last = pauses.at(-1);
    if (last && dayAfter(last.to) === day) last.to = day;
    else pauses.push({ from: day, to: day });
  }
  return pauses;
};
