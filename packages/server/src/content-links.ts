import type { Content } from '@kuulluksi/contract/content';

interface Named {
  id: string;
  organisation: string;
}

const twice = (list: string, names: readonly string[]): string[] =>
  names.flatMap((name, at) =>
    names.indexOf(name) < at ? [`${list}.${at}: "${name}" stands there before`] : [],
  );

/** What a schema cannot see: records that name what the file does not hold, as sentences that name the field. */
export const brokenLinks = ({
  organisations,
  groups,
  boardEntries,
  matters = [],
  questionSets = [],
  openQuestions = [],
}: Content): string[] => {
  const known = new Set(organisations.map(({ id }) => id));
  const entries = new Map(boardEntries.map(entry => [entry.id, entry]));
  const told = new Set<string>();

  const lists: Record<string, readonly Named[]> = {
    groups,
    boardEntries,
    matters,
    questionSets,
    openQuestions,
  };
  const strangers = Object.entries(lists).flatMap(([list, records]) =>
    records.flatMap(({ organisation }, at) =>
      known.has(organisation)
        ? []
        : [`${list}.${at}.organisation: there is no organisation "${organisation}"`],
    ),
  );
  const unlinked = matters.flatMap(({ boardEntry, organisation }, at) => {
    if (boardEntry === undefined) return [];
    const field = `matters.${at}.boardEntry`;
    const entry = entries.get(boardEntry);
    if (!entry) return [`${field}: there is no board entry "${boardEntry}"`];
    if (entry.organisation !== organisation) {
      return [`${field}: "${boardEntry}" is an entry of another organisation`];
    }
    if (told.has(boardEntry)) return [`${field}: "${boardEntry}" tells of another matter already`];
    told.add(boardEntry);
    return [];
  });
  const names = Object.entries({ organisations, ...lists }).flatMap(([list, records]) =>
    twice(
      list,
      records.map(({ id }) => id),
    ),
  );
  return [...names, ...strangers, ...unlinked];
};
