import { listBoard } from '@kuulluksi/contract/board/operations';
import { publicBoardEntry } from '@kuulluksi/contract/board/public-form';
import { listOf } from '@kuulluksi/contract/foundation/codes';
import { Month } from '@kuulluksi/contract/foundation/texts';
import type { FastifyInstance } from 'fastify';
import * as z from 'zod/mini';
import type { Handle } from '../database/tables.ts';
import { readCursor, writeCursor } from '../http/cursor.ts';
import { serve } from '../http/serve.ts';
import { demandOrganisations, type PublicRecordsHolder } from '../public-records.ts';
import { readBoard, type BoardPlace } from './store.ts';

const Place = z.tuple([Month, z.int32()]);

/** The place that a cursor holds; a cursor that was not made here begins at the beginning. */
const placeOf = (cursor: string | undefined): BoardPlace | undefined => {
  if (cursor === undefined) return undefined;
  const read = z.safeParse(Place, readCursor(cursor));
  return read.success ? { month: read.data[0], number: read.data[1] } : undefined;
};

export const boardRoutes = (
  app: FastifyInstance,
  options: { database: Handle; records: PublicRecordsHolder },
): void => {
  serve(app, listBoard, async ({ query }) => {
    const records = await options.records.read();
    const organisations = listOf(query.organisation);
    demandOrganisations(records, organisations);
    const choice = { organisations, statuses: listOf(query.status), sources: listOf(query.source) };
    const page = { after: placeOf(query.cursor), limit: query.limit };
    const { rows, more, total, facets } = await options.database
      .transaction()
      .execute(transaction => readBoard(transaction, choice, page));
    const context = records.context(query.language);
    const last = rows.at(-1);
    return {
      items: rows.map(({ record }) => publicBoardEntry(record, context)),
      total,
      facets,
      next: more && last ? writeCursor([last.month, last.number]) : null,
    };
  });
};
