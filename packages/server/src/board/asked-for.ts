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

/** Narrows to what one client panel raised; a panel that is not here raised nothing. */
export const ofPanel = ({ entries }: HeldBoard, ids: readonly string[], panel: string): string[] =>
  ids.filter(id => entries.get(id)?.record.panel === panel);

/** The organisations that are asked for and are not here. */
export const unknownOf = ({ records }: HeldBoard, { organisation }: z.output<typeof BoardQuery>): string[] =>
  listOf(organisation).filter(id => !records.organisations.has(id));

/** Names of the entries, the newest first: of a page or a feed the first hundred, on paper all. */
export const idsOf = (board: HeldBoard, asked: z.output<typeof BoardQuery>, limit = asked.limit): string[] =>
  findEntries(board, { ...asked, limit }, undefined).ids;
