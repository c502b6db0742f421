import type { OperationId } from '@kuulluksi/contract/all-operations';
import type { Handle } from '../database/tables.ts';

/** Who does something: enough for a line of the log, and for every store to keep to one organisation. */
export interface Actor {
  id: string;
  organisation: string;
}

/** Adds a line, in the transaction of what it tells of. There is no place in it for a text. */
export const addLogLine = async (
  transaction: Handle,
  actor: Actor,
  line: { at: Date; what: OperationId; record?: string },
): Promise<void> => {
  await transaction
    .insertInto('log_lines')
    .values({
      at: line.at,
      who: actor.id,
      organisation: actor.organisation,
      what: line.what,
      record: line.record ?? null,
    })
    .execute();
};

/** Lines of one organisation, newest first, below the number given. */
export const readLogLines = (
  database: Handle,
  organisation: string,
  { below, limit }: { below: number | undefined; limit: number },
) => {
  const lines = database
    .selectFrom('log_lines')
    .selectAll()
    .where('organisation', '=', organisation)
    .orderBy('number', 'desc')
    .limit(limit);
  return (below === undefined ? lines : lines.where('number', '<', String(below))).execute();
};
