import type { PublicFormContext } from '@kuulluksi/contract/foundation/public-form';
import {
  publicGroup,
  publicGroupSummary,
  tellsTime,
  type ComingSessions,
} from '@kuulluksi/contract/groups/public-form';
import type { GroupRecord } from '@kuulluksi/contract/groups/records';
import { recordOf, wordsOf } from '@kuulluksi/search/groups';
import { addWords, createIndex, type SearchIndex, type SearchRecord } from '@kuulluksi/search/index';
import { ownWordTable } from '@kuulluksi/search/own-word-table';
import { calendarPath } from '../calendars/names.ts';
import { nextKnown } from './next-known.ts';
import { meets } from './standing.ts';
import { nextChange } from './sessions.ts';

const collator = new Intl.Collator('fi');

/** Every language in which a group says anything. */
const languagesOf = (group: GroupRecord): string[] => [
  ...new Set([group.name, group.summary, group.description].flatMap(texts => Object.keys(texts))),
];

/** What the search knows of a group, kept as long as neither the group nor a name in its public forms changes. */
interface Searched {
  record: SearchRecord;
  words: { id: string; words: string };
}
export type SearchedGroups = WeakMap<GroupRecord, Searched>;

const searchedOf = (
  group: GroupRecord,
  context: (language: string | undefined) => PublicFormContext,
): Searched => ({
  record: recordOf(publicGroupSummary(group, undefined, context(undefined))),
  words: {
    id: group.id,
    words: wordsOf(languagesOf(group).map(language => publicGroup(group, undefined, context(language)))),
  },
});

/**
 * The search's index and the words of each group, made from public forms alone.
 * @param kept What was made before under the same context.
 */
export const indexOf = (
  groups: readonly GroupRecord[],
  context: (language: string | undefined) => PublicFormContext,
  kept: SearchedGroups = new WeakMap(),
): { index: SearchIndex; words: { id: string; words: string }[] } => {
  const searched = groups.map(group => {
    const known = kept.get(group) ?? searchedOf(group, context);
    kept.set(group, known);
    return known;
  });
  const records = searched
    .map(({ record }) => record)
    .sort((one, other) => collator.compare(one.title, other.title));
  const words = searched.map(one => one.words);
  const index = createIndex(records, ownWordTable);
  addWords(index, words);
  return { index, words };
};

/** What is known of a group's sessions to come: nothing of one that does not meet. */
export const comingOf = (group: GroupRecord, now: Date): ComingSessions => {
  if (!meets(group) || !group.schedules?.length || !tellsTime(group)) return {};
  return {
    next: nextKnown(group, now).next,
    changed: nextChange(group, now),
    calendar: calendarPath(group.id),
  };
};

/** Where a page begins, by its cursor; the beginning for one that was not made here. */
export const offsetOf = (held: unknown): number =>
  typeof held === 'number' && Number.isSafeInteger(held) && held >= 0 ? held : 0;
