import { BoardQuery } from '@kuulluksi/contract/board/schemas';
import { listOf } from '@kuulluksi/contract/foundation/codes';
import * as z from 'zod/mini';
import type { HeldBoard } from './held-board.ts';
import { findEntries } from './rules.ts';

const narrowing = ['organisation', 'status', 'source', 'theme', 'unit', 'year'] as const;

/** What the address of a page or a feed asks of the board; what cannot be asked is passed over. */
export const askedOf = (query: unknown): z.output<typeof BoardQuery> => {
  const given = query as Record<string, unknown>;
  const known = narrowing.filter(name => {
    const alone = z.safeParse(BoardQuery, { [name]: given[name] });
    return given[name] !== undefined && alone.success;
  });
  return z.parse(BoardQuery, {
    ...Object.fromEntries(known.map(name => [name, given[name]])),
    limit: 100,
  });
};

/** The organisations that are asked for and are not here. */
export const unknownOf = ({ records }: HeldBoard, { organisation }: z.output<typeof BoardQuery>): string[] =>
  listOf(organisation).filter(id => !records.organisations.has(id));

/** Names of the entries, the newest first. */
export const idsOf = (board: HeldBoard, asked: z.output<typeof BoardQuery>): string[] =>
  findEntries(board, asked, undefined).ids;
