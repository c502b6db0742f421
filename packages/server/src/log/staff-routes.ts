import { readLog, readMatterLog } from '@kuulluksi/contract/log/operations';
import type { FastifyInstance } from 'fastify';
import type { Handle } from '../database/tables.ts';
import { readCursor, writeCursor } from '../http/cursor.ts';
import { ProblemError } from '../http/problem-error.ts';
import { serve } from '../http/serve.ts';
import { findMatter } from '../matters/staff-store.ts';
import { memberOf } from '../staff/guard.ts';
import { addLogLine, readLogLines, readRecordLog } from './store.ts';

/** The number that a cursor holds; one that was not made here begins at the start. */
const below = (cursor: string | undefined): number | undefined => {
  const number = cursor === undefined ? undefined : readCursor(cursor);
  return Number.isSafeInteger(number) ? (number as number) : undefined;
};

/** As many lines as somebody looks through to see what was done with a matter. */
const latest = 50;

const lineOf = ({
  at,
  who,
  name,
  what,
  record,
  reason,
}: Awaited<ReturnType<typeof readLogLines>>[number]) => ({
  at: at.toISOString(),
  who,
  ...(name !== null && { name }),
  what,
  ...(record !== null && { record }),
  ...(reason !== null && { reason }),
});

export const logRoutes = (
  app: FastifyInstance,
  { database, clock }: { database: Handle; clock: () => Date },
): void => {
  serve(app, readLog, async ({ query, request }) => {
    const member = memberOf(request);
    const lines = await database.transaction().execute(async transaction => {
      await addLogLine(transaction, member, { at: clock(), what: 'readLog' });
      return readLogLines(transaction, member, {
        below: below(query.cursor),
        limit: query.limit + 1,
      });
    });
    const shown = lines.slice(0, query.limit);
    const last = shown.at(-1);
    return {
      items: shown.map(lineOf),
      next: lines.length > shown.length && last ? writeCursor(Number(last.number)) : null,
    };
  });

  serve(app, readMatterLog, ({ params, request }) => {
    const member = memberOf(request);
    return database.transaction().execute(async transaction => {
      if (!(await findMatter(transaction, member, params.id))) {
        throw new ProblemError('not-found');
      }
      const lines = await readRecordLog(transaction, member, params.id, latest);
      await addLogLine(transaction, member, { at: clock(), what: 'readMatterLog', record: params.id });
      return { items: lines.map(lineOf) };
    });
  });
};
