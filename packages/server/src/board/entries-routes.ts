import { changeEntry, listEntries, removeEntry } from '@kuulluksi/contract/board/operations';
import type { StaffEntry } from '@kuulluksi/contract/board/staff-schemas';
import { statusOfEntry } from '@kuulluksi/contract/board/course';
import { search } from '@kuulluksi/search/search';
import type { FastifyInstance } from 'fastify';
import type { Handle } from '../database/tables.ts';
import { offsetOf, writeCursor } from '../http/cursor.ts';
import { ProblemError } from '../http/problem-error.ts';
import { serve } from '../http/serve.ts';
import { addLogLine } from '../log/store.ts';
import { holdMatter, raiseVersion } from '../matters/staff-store.ts';
import type { PublicRecords, PublicRecordsHolder } from '../public-records.ts';
import { memberOf } from '../staff/guard.ts';
import { dropDraft } from './draft-store.ts';
import * as store from './entries-store.ts';
import type { BoardHolder } from './held-board.ts';
import { reworded, writtenOf } from './staff-rules.ts';

/** A unit is named only where enough people live there. */
export const demandNameable = (
  records: PublicRecords,
  organisation: string,
  unit: string | undefined,
): void => {
  if (unit === undefined || records.context(undefined).unitOf?.(organisation, unit)?.mayBeNamed) return;
  throw new ProblemError('invalid-input', { fields: [{ field: 'unit', code: 'not-one-of' }] });
};

const entryOf = ({ id, version, matter, record }: store.OwnEntry): StaffEntry => ({
  id,
  version,
  status: statusOfEntry(record),
  source: record.source,
  kind: record.kind,
  helped: record.helped,
  ownWords: record.ownWords,
  ...writtenOf(record),
  saidIn: record.saidIn,
  ...(record.answeredIn && { answeredIn: record.answeredIn }),
  ...(matter !== null && { matter }),
});

/** The list of all that an organisation has on the board, and what may be done with an entry whatever it tells of. */
export const entriesRoutes = (
  app: FastifyInstance,
  options: { database: Handle; records: PublicRecordsHolder; board: BoardHolder; clock: () => Date },
): void => {
  const { database, clock } = options;

  /** Names of the entries that hold the words, in any language; undefined where none are searched. */
  const findWords = async (organisation: string, q: string | undefined) => {
    if (!q?.trim()) return undefined;
    const { index } = await options.board.read();
    return search(index, { q, chosen: { organisation: [organisation] } }).ids;
  };

  serve(app, listEntries, async ({ query, request }) => {
    const member = memberOf(request);
    const offset = offsetOf(query.cursor);
    const found = await findWords(member.organisation, query.q);
    const { items, total } = await store.listEntries(database, member, { ...query, found, offset });
    const end = offset + items.length;
    return {
      items: items.map(entryOf),
      total,
      next: items.length > 0 && end < total ? writeCursor(end) : null,
    };
  });

  serve(app, changeEntry, async ({ params: { id }, body, request }) => {
    const member = memberOf(request);
    demandNameable(await options.records.read(), member.organisation, body.unit);
    return database.transaction().execute(async transaction => {
      const entry = await store.holdEntry(transaction, member.organisation, id);
      if (!entry) throw new ProblemError('not-found');
      if (entry.matter !== null) {
        const matter = await holdMatter(transaction, member, entry.matter);
        throw new ProblemError(matter ? 'not-allowed' : 'not-found');
      }
      if (entry.version !== body.version) throw new ProblemError('changed-meanwhile');
      const record = reworded(entry.record, body);
      await store.changeRecord(transaction, entry, record);
      await addLogLine(transaction, member, { at: clock(), what: 'changeEntry', record: id });
      return entryOf({ ...entry, record, version: entry.version + 1 });
    });
  });

  serve(app, removeEntry, ({ params: { id }, body: { reason }, request }) => {
    const member = memberOf(request);
    return database.transaction().execute(async transaction => {
      const entry = await store.findOwnEntry(transaction, member.organisation, id);
      if (!entry) throw new ProblemError('not-found');
      if (entry.matter !== null) {
        // Who is shut out of the matter does nothing with what is told of it either.
        const matter = await holdMatter(transaction, member, entry.matter);
        if (!matter) throw new ProblemError('not-found');
        await dropDraft(transaction, matter.id);
        await raiseVersion(transaction, matter);
      }
      if (!(await store.deleteEntry(transaction, id))) throw new ProblemError('not-found');
      const line = { at: clock(), what: 'removeEntry', record: entry.matter ?? id, reason } as const;
      await addLogLine(transaction, member, line);
      return { removed: true as const };
    });
  });
};
