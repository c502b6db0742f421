import type { Texts } from '@kuulluksi/contract/foundation/texts';
import type { StaffGroup, StaffGroupLine, StaffSession } from '@kuulluksi/contract/groups/staff-schemas';
import { dayInFinland } from '../helsinki.ts';
import type { Leader } from './leaders-store.ts';
import { meets } from './standing.ts';
import { momentsOf, nextSession, plannedBetween, type Planned } from './sessions.ts';
import { gapsOf } from './staff-rules.ts';
import type { StoredGroup } from './store.ts';

/** So far ahead the desk shows sessions, and so many at most. */
const daysAhead = 120;
const mostSessions = 20;
const aDay = 86_400_000;

const staffSession = ({ day, from, to, change }: Planned): StaffSession => ({
  day,
  from,
  to,
  ...(change && {
    change: change.change,
    ...(change.change === 'moved' && { movedTo: change.to }),
    ...(change.why && { why: change.why }),
  }),
});

/** Sessions to come, and those that were moved to a time to come. */
const sessionsOf = ({ record }: StoredGroup, now: Date): StaffSession[] => {
  if (!meets(record)) return [];
  const moved = (record.changes ?? []).map(({ day }) => Date.parse(`${day}T00:00:00Z`));
  const from = new Date(Math.min(now.getTime(), ...moved) - aDay);
  return plannedBetween(record, from, new Date(now.getTime() + daysAhead * aDay))
    .filter(session => {
      const { change } = session;
      return (
        momentsOf(change?.change === 'moved' ? change.to : session).to > now || momentsOf(session).to > now
      );
    })
    .slice(0, mostSessions)
    .map(staffSession);
};

const lineOf = (stored: StoredGroup, leaders: readonly Leader[], now: Date) => {
  const { id, version, record } = stored;
  const { name, kind, standing, checkedOn } = record;
  const next = meets(record) ? nextSession(record, now) : undefined;
  const gaps = gapsOf(record, { leaders: leaders.length, next, today: dayInFinland(now) });
  return { line: { id, version, name, kind, standing, checkedOn, leaders: [...leaders], gaps }, next };
};

/** A group in the desk's list. */
export const groupLine = (
  stored: StoredGroup,
  leaders: readonly Leader[],
  now: Date,
  municipalityName: (code: string) => Texts | undefined,
): StaffGroupLine => {
  const { line, next } = lineOf(stored, leaders, now);
  const code = stored.record.place.municipality;
  const named = code === undefined ? undefined : municipalityName(code);
  return {
    ...line,
    ...(code !== undefined && named && { municipality: { code, name: named } }),
    ...(next && { next: { day: next.day, from: next.from, to: next.to } }),
  };
};

/** A group whole, with what is not public: for who writes or leads it alone. */
export const wholeGroup = (stored: StoredGroup, leaders: readonly Leader[], now: Date): StaffGroup => {
  const { line } = lineOf(stored, leaders, now);
  const { id: _id, organisation: _organisation, changes: _changes, schedules = [], ...told } = stored.record;
  return { ...told, ...line, schedules, sessions: sessionsOf(stored, now) };
};
