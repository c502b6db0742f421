import { readLog } from '@kuulluksi/contract/log/operations';
import type { FastifyInstance } from 'fastify';
import type { Handle } from '../database/tables.ts';
import { readCursor, writeCursor } from '../http/cursor.ts';
import { serve } from '../http/serve.ts';
import { memberOf } from '../staff/guard.ts';
import { addLogLine, readLogLines } from './store.ts';

/** The number that a cursor holds; one that was not made here begins at the start. */
const below = (cursor: string | undefined): number | undefined => {
  const number = cursor === undefined ? undefined : readCursor(cursor);
  return Number.isSafeInteger(number) ? (number as number) : undefined;
};

export const logRoutes = (
  app: FastifyInstance,
  { database, clock }: { database: Handle; clock: () => Date },
): void => {
  serve(app, readLog, async ({ query, request }) => {
    const member = memberOf(request);
    const lines = await database.transaction().execute(async transaction => {
      await addLogLine(transaction, member, { at: clock(), what: 'readLog' });
      return readLogLines(transaction, member.organisation, {
        below: below(query.cursor),
        limit: query.limit + 1,
      });
    });
    const shown = lines.slice(0, query.limit);
    const last = shown.at(-1);
    return {
      items: shown.map(line => ({
        at: line.at.toISOString(),
        who: line.who,
        what: line.what,
        ...(line.record !== null && { record: line.record }),
      })),
      next: lines.length > shown.length && last ? writeCursor(Number(last.number)) : null,
    };
  });
};
