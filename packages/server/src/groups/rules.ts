import type { PublicFormContext } from '@kuulluksi/contract/foundation/public-form';
import {
  publicGroup,
  publicGroupSummary,
  tellsTime,
  type ComingSessions,
} from '@kuulluksi/contract/groups/public-form';
import type { GroupRecord } from '@kuulluksi/contract/groups/records';
import { recordOf, wordsOf } from '@kuulluksi/search/groups';
import { addWords, createIndex, type SearchIndex } from '@kuulluksi/search/index';
import { ownWordTable } from '@kuulluksi/search/own-word-table';
import { calendarPath } from '../calendars/names.ts';
import { nextChange, nextSession } from './sessions.ts';

const collator = new Intl.Collator('fi');

/** Every language in which a group says anything. */
const languagesOf = (group: GroupRecord): string[] => [
  ...new Set([group.name, group.summary, group.description].flatMap(texts => Object.keys(texts))),
];

/** The search's index and the words of each group, made from public forms alone. */
export const indexOf = (
  groups: readonly GroupRecord[],
  context: (language: string | undefined) => PublicFormContext,
): { index: SearchIndex; words: { id: string; words: string }[] } => {
  const inFirst = context(undefined);
  const records = groups
    .map(group => recordOf(publicGroupSummary(group, undefined, inFirst)))
    .sort((one, other) => collator.compare(one.title, other.title));
  const words = groups.map(group => ({
    id: group.id,
    words: wordsOf(languagesOf(group).map(language => publicGroup(group, undefined, context(language)))),
  }));
  const index = createIndex(records, ownWordTable);
  addWords(index, words);
  return { index, words };
};

export const meets = ({ standing }: GroupRecord): boolean => standing === 'regular' || standing === 'planned';

/** What is known of a group's sessions to come: nothing of one that does not meet. */
export const comingOf = (group: GroupRecord, now: Date): ComingSessions => {
  if (!meets(group) || !group.schedules?.length || !tellsTime(group)) return {};
  return {
    next: nextSession(group, now),
    changed: nextChange(group, now),
    calendar: calendarPath(group.id),
  };
};

/** Where a page begins, by its cursor; the beginning for one that was not made here. */
export const offsetOf = (held: unknown): number =>
  typeof held === 'number' && Number.isSafeInteger(held) && held >= 0 ? held : 0;
