import { tellsTime } from '@kuulluksi/contract/groups/public-form';
import type { GroupRecord } from '@kuulluksi/contract/groups/records';
import { meets } from './standing.ts';
import { momentsOf, nextSession, type Timed } from './sessions.ts';

export interface Known {
  next: Timed | undefined;
  /** It was looked for then, and is so until then. */
  from: number;
  until: number;
}

/** A group that has no session in sight is looked at again: a schedule may come within sight. */
const aDay = 86_400_000;
/** Sessions that are kept at most. */
const most = 50_000;
/** By what decides them: content that is read anew, and groups that meet alike, ask for nothing new. */
const sessions = new Map<string, Known>();
const keys = new WeakMap<GroupRecord, string>();

const keyOf = (group: GroupRecord): string => {
  const known = keys.get(group);
  if (known !== undefined) return known;
  const key = JSON.stringify([group.schedules, group.changes]);
  keys.set(group, key);
  return key;
};

/** The public next session of a group. Looking for it takes long, so it is kept until that session is over. */
export const nextKnown = (group: GroupRecord, now: Date): Known => {
  const at = now.getTime();
  if (!meets(group) || !group.schedules?.length || !tellsTime(group))
    return { next: undefined, from: at, until: at + aDay };
  const key = keyOf(group);
  const known = sessions.get(key);
  if (known && known.from <= at && at < known.until) return known;
  const next = nextSession(group, now);
  const found = { next, from: at, until: next ? momentsOf(next).to.getTime() : at + aDay };
  if (sessions.size > most) sessions.clear();
  sessions.set(key, found);
  return found;
};
