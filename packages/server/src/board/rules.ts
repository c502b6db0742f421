import { listOf } from '@kuulluksi/contract/foundation/codes';
import type { BoardQuery } from '@kuulluksi/contract/board/schemas';
import { Month } from '@kuulluksi/contract/foundation/texts';
import { search } from '@kuulluksi/search/search';
import * as z from 'zod/mini';
import type { HeldBoard } from './held-board.ts';

/** Where a page begins: after an entry of the board's own order, or, among what was searched, after so many. */
const Place = z.union([z.tuple([Month, z.int32()]), z.int().check(z.minimum(0))]);
export type Place = z.infer<typeof Place>;

/** The place that a cursor holds; a cursor that was not made here begins at the beginning. */
export const placeOf = (held: unknown): Place | undefined => {
  const read = z.safeParse(Place, held);
  return read.success ? read.data : undefined;
};

export interface Found {
  /** Names of the entries of this page. */
  ids: string[];
  total: number;
  facets: Record<'status' | 'source' | 'theme' | 'unit' | 'year' | 'organisation', Record<string, number>>;
  next: Place | undefined;
}

type Choice = Pick<
  BoardQuery,
  'organisation' | 'q' | 'status' | 'source' | 'theme' | 'unit' | 'year' | 'limit'
>;

/** A page of the board, newest first or, where words are searched, the best find first. */
export const findEntries = (board: HeldBoard, choice: Choice, after: Place | undefined): Found => {
  const { ids, total, facets } = search(board.index, {
    // A word without end costs more with each letter, and means nothing.
    q: choice.q?.slice(0, 120),
    chosen: {
      organisation: listOf(choice.organisation),
      status: listOf(choice.status),
      source: listOf(choice.source),
      theme: listOf(choice.theme),
      unit: listOf(choice.unit),
      year: listOf(choice.year),
    },
  });
  const searched = Boolean(choice.q?.trim());
  const from = beginningOf(board, ids, after, searched);
  const page = ids.slice(from, from + choice.limit);
  const more = from + page.length < total;
  const last = board.entries.get(page.at(-1) ?? '');
  const { status = {}, source = {}, theme = {}, unit = {}, year = {}, organisation = {} } = facets;
  return {
    ids: page,
    total,
    facets: { status, source, theme, unit, year, organisation },
    next: more && last ? (searched ? from + page.length : [last.month, last.number]) : undefined,
  };
};

const beginningOf = (
  { entries }: HeldBoard,
  ids: readonly string[],
  after: Place | undefined,
  searched: boolean,
): number => {
  if (after === undefined) return 0;
  if (typeof after === 'number') return searched ? after : 0;
  if (searched) return 0;
  const [month, number] = after;
  const at = ids.findIndex(id => {
    const entry = entries.get(id);
    return entry && (entry.month < month || (entry.month === month && entry.number < number));
  });
  return at < 0 ? ids.length : at;
};
