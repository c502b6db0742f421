import { inLanguage } from '@kuulluksi/contract/foundation/in-language';
import { meetingKey, placesBy } from '@kuulluksi/search/groups';
import type { PublicRecords } from '../public-records.ts';
import { nextKnown } from './next-known.ts';

type Records = Pick<PublicRecords, 'groups' | 'index' | 'context' | 'organisations'>;

/**
 * The place of each group in the order of the next meetings, or of the names in a language. The orders are kept until a
 * session is over.
 */
export const groupOrders = () => {
  const meetings = new WeakMap<Records, { places: number[]; until: number }>();
  const languages = new WeakMap<Records, ReadonlySet<string>>();
  const names = new WeakMap<Records, Map<string, number[]>>();

  const languagesIn = (records: Records): ReadonlySet<string> => {
    const known =
      languages.get(records) ??
      new Set([...records.groups.values()].flatMap(({ name }) => Object.keys(name)));
    languages.set(records, known);
    return known;
  };

  const byMeeting = (records: Records, now: Date): number[] => {
    const held = meetings.get(records);
    if (held && held.until > now.getTime()) return held.places;
    let until = Infinity;
    const keys = records.index.records.map(({ id }) => {
      const group = records.groups.get(id)!;
      const known = nextKnown(group, now);
      until = Math.min(until, known.until);
      return meetingKey({ next: known.next, standing: group.standing });
    });
    const places = placesBy(keys, (one, other) => (one < other ? -1 : Number(one > other)));
    meetings.set(records, { places, until });
    return places;
  };

  const byName = (records: Records, asked = ''): number[] => {
    // Any other language than those of the names shows them as none does, and is sorted with it.
    const there = languagesIn(records);
    const language = [asked, asked.split('-')[0] ?? ''].find(one => there.has(one)) ?? '';
    const held = names.get(records) ?? new Map<string, number[]>();
    names.set(records, held);
    const known = held.get(language);
    if (known) return known;
    const shown = records.index.records.map(({ id }) => {
      const { name, organisation } = records.groups.get(id)!;
      return inLanguage(name, language, records.organisations.get(organisation)?.languages ?? []).text;
    });
    const places = placesBy(shown, new Intl.Collator(language.split('-')[0] || 'fi').compare);
    held.set(language, places);
    return places;
  };

  return (records: Records, sort: 'next' | 'name', language: string | undefined, now: Date): number[] =>
    sort === 'next' ? byMeeting(records, now) : byName(records, language);
};
