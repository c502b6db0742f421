import { inLanguage } from '@kuulluksi/contract/foundation/in-language';
import { tellsTime } from '@kuulluksi/contract/groups/public-form';
import type { GroupRecord } from '@kuulluksi/contract/groups/records';
import type { Session } from '@kuulluksi/contract/groups/schemas';
import { meetingKey, placesBy } from '@kuulluksi/search/groups';
import type { PublicRecords } from '../public-records.ts';
import { comingOf } from './rules.ts';
import { momentsOf, type Timed } from './sessions.ts';

type Records = Pick<PublicRecords, 'groups' | 'index' | 'context' | 'organisations'>;

interface Known {
  next: Session | undefined;
  /** Until then it is so. */
  until: number;
}

/** A group that tells no session is looked at again: a schedule may come within sight. */
const aDay = 86_400_000;
/** Sessions that are kept at most. */
const most = 50_000;

/**
 * The place of each group in the order of the next meetings, or of the names in a language. Looking for the next session
 * takes long, so it is kept until that session is over; the orders are kept until one of them is.
 */
export const groupOrders = () => {
  /** By what decides them: content that is read anew, and groups that meet alike, ask for nothing new. */
  const sessions = new Map<string, Known>();
  const meetings = new WeakMap<Records, { places: number[]; until: number }>();
  const names = new WeakMap<Records, Map<string, number[]>>();

  const nextOf = (group: GroupRecord, now: Date): Known => {
    const key = JSON.stringify([group.schedules, group.changes, group.standing, tellsTime(group)]);
    const known = sessions.get(key);
    if (known && known.until > now.getTime()) return known;
    const { next } = comingOf(group, now);
    const until = next ? momentsOf(next as Timed).to.getTime() : now.getTime() + aDay;
    const found = { next, until };
    if (sessions.size > most) sessions.clear();
    sessions.set(key, found);
    return found;
  };

  const byMeeting = (records: Records, now: Date): number[] => {
    const held = meetings.get(records);
    if (held && held.until > now.getTime()) return held.places;
    let until = Infinity;
    const keys = records.index.records.map(({ id }) => {
      const group = records.groups.get(id)!;
      const known = nextOf(group, now);
      until = Math.min(until, known.until);
      return meetingKey({ next: known.next, standing: group.standing });
    });
    const places = placesBy(keys, (one, other) => (one < other ? -1 : Number(one > other)));
    meetings.set(records, { places, until });
    return places;
  };

  const byName = (records: Records, language = ''): number[] => {
    const held = names.get(records) ?? new Map<string, number[]>();
    names.set(records, held);
    const known = held.get(language);
    if (known) return known;
    const shown = records.index.records.map(({ id }) => {
      const { name, organisation } = records.groups.get(id)!;
      return inLanguage(name, language, records.organisations.get(organisation)?.languages ?? []).text;
    });
    const places = placesBy(shown, new Intl.Collator(language.split('-')[0] || 'fi').compare);
    // Each language once, of those that the texts are in and that a page may ask for.
    if (held.size < 20) held.set(language, places);
    return places;
  };

  return (records: Records, sort: 'next' | 'name', language: string | undefined, now: Date): number[] =>
    sort === 'next' ? byMeeting(records, now) : byName(records, language);
};
