import { publicBoardEntry } from '@kuulluksi/contract/board/public-form';
import type { BoardEntryRecord } from '@kuulluksi/contract/board/records';
import type { BoardEntry } from '@kuulluksi/contract/board/schemas';
import type { SearchIndex } from '@kuulluksi/search/index';
import type { Handle } from '../database/tables.ts';
import { monthInFinland } from '../helsinki.ts';
import type { PublicRecords, PublicRecordsHolder } from '../public-records.ts';
import { indexOf } from './search-index.ts';
import { readEntries, versionOfBoard, type StoredEntry } from './store.ts';

/** The whole board in memory, the newest entry first. */
export interface HeldBoard {
  version: number;
  records: PublicRecords;
  entries: ReadonlyMap<string, StoredEntry>;
  index: SearchIndex;
  /** The entries of one idea. */
  ideas: ReadonlyMap<string, readonly BoardEntryRecord[]>;
  /** For each organisation and unit that entries name, one that tells its name. */
  namedBy: ReadonlyMap<string, string>;
}

const ideasOf = (entries: readonly StoredEntry[]): Map<string, BoardEntryRecord[]> => {
  const ideas = new Map<string, BoardEntryRecord[]>();
  for (const { idea, record } of entries) {
    if (idea !== null) ideas.set(idea, [...(ideas.get(idea) ?? []), record]);
  }
  return ideas;
};

const namersOf = ({ records }: SearchIndex): Map<string, string> => {
  const namers = new Map<string, string>();
  for (const { id, facets } of records) {
    for (const code of [facets['organisation'], facets['unit']].flat()) if (code) namers.set(code, id);
  }
  return namers;
};

/**
 * Holds the board in memory and asks the database at each reading whether it changed, so that what was withdrawn is
 * gone from that moment on, on every server.
 */
export const boardHolder = (database: Handle, publicRecords: PublicRecordsHolder, clock: () => Date) => {
  let held: HeldBoard | undefined;
  let underWay: Promise<HeldBoard> | undefined;

  const load = async (version: number, records: PublicRecords): Promise<HeldBoard> => {
    const entries = await readEntries(database);
    const index = indexOf(
      entries.map(({ record }) => record),
      records.context,
    );
    held = {
      version,
      records,
      entries: new Map(entries.map(entry => [entry.record.id, entry])),
      index,
      ideas: ideasOf(entries),
      namedBy: namersOf(index),
    };
    return held;
  };

  const read = async (): Promise<HeldBoard> => {
    const records = await publicRecords.read();
    // The version first: what changes while the entries are read is read again the next time.
    const version = await versionOfBoard(database);
    const isHeld = () => held?.version === version && held.records === records;
    if (held && isHeld()) return held;
    if (underWay) {
      // A reading that began before may hold what was withdrawn meanwhile.
      await underWay.catch(() => undefined);
      if (held && isHeld()) return held;
    }
    underWay ??= load(version, records).finally(() => (underWay = undefined));
    return underWay;
  };

  return {
    read,
    /** The public form of a stored entry at this moment. */
    tell: (
      { entries, ideas, records }: HeldBoard,
      id: string,
      language: string | undefined,
    ): BoardEntry | undefined => {
      const stored = entries.get(id);
      return (
        stored &&
        publicBoardEntry(stored.record, records.context(language), {
          month: monthInFinland(clock()),
          alsoRaisedBy: stored.idea === null ? [] : (ideas.get(stored.idea) ?? []),
        })
      );
    },
  };
};
export type BoardHolder = ReturnType<typeof boardHolder>;
