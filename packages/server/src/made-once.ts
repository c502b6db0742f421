import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import type { Handle } from './database/tables.ts';
import { inOrder } from './feedback/rules.ts';
import { ProblemError } from './http/problem-error.ts';

/*
 * What staff make with a key is made once, and a repeat of it is answered as the first was. The same key with other
 * content is no repeat: whoever sent it must hear that it was not taken.
 */

export const demandSame = (stored: unknown, given: unknown): void => {
  if (!isDeepStrictEqual(inOrder(stored), inOrder(given))) throw new ProblemError('changed-meanwhile');
};

/** The end of a name that follows from a key, whatever words the name begins with (see `slugOfKey`). */
const ending = 12;

/** Under another name the same key would make a second one. */
export const demandNoOther = async (
  transaction: Handle,
  table:
    | 'groups'
    | 'panels'
    | 'feedback_groups'
    | 'open_questions'
    | 'question_sets'
    | 'pathways'
    | 'glossary_terms',
  { id, organisation }: { id: string; organisation: string },
): Promise<void> => {
  const { rows } = await sql`
    select from ${sql.table(table)} where organisation = ${organisation} and id <> ${id}
      and right(id, ${sql.lit(ending)}) = ${id.slice(-ending)} limit 1`.execute(transaction);
  if (rows.length > 0) throw new ProblemError('changed-meanwhile');
};
