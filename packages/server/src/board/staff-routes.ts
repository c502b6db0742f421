import { proposeEntry, publishMatter } from '@kuulluksi/contract/board/operations';
import { publicBoardEntry } from '@kuulluksi/contract/board/public-form';
import type { BoardEntryRecord } from '@kuulluksi/contract/board/records';
import type { PublicationLeave } from '@kuulluksi/contract/vocabularies';
import type { FastifyInstance } from 'fastify';
import { mayPropose } from '../conversations/rules.ts';
import type { Handle } from '../database/tables.ts';
import { monthInFinland } from '../helsinki.ts';
import { ProblemError } from '../http/problem-error.ts';
import { serve } from '../http/serve.ts';
import { addLogLine } from '../log/store.ts';
import { knownOf } from '../matters/known.ts';
import { answersOf, holdMatter, raiseVersion } from '../matters/staff-store.ts';
import type { PublicRecords, PublicRecordsHolder } from '../public-records.ts';
import { memberOf } from '../staff/guard.ts';
import type { BoardHolder } from './held-board.ts';
import { demandNameable, entriesRoutes } from './entries-routes.ts';
import { boardLinksRoutes } from './links-routes.ts';

import type { Member } from '../staff/member.ts';
import { dropDraft, findDraft, putDraft } from './draft-store.ts';
import { demandParaphrase } from './staff-rules.ts';
import { findEntry, putEntry } from './staff-store.ts';

/** The matter that staff want to tell of, held, with its answers; refused where it may not be told of. */
const demandTold = async (
  transaction: Handle,
  member: Member,
  { id, version }: { id: string; version: number },
  hasLeave: (leave: PublicationLeave) => boolean,
) => {
  const matter = await holdMatter(transaction, member, id);
  if (!matter) throw new ProblemError('not-found');
  if (matter.version !== version) throw new ProblemError('changed-meanwhile');
  if (!hasLeave(matter.publication)) throw new ProblemError('no-leave-to-publish');
  const answers = await answersOf(transaction, matter.id);
  // Reopened or withdrawn, a matter has no answer that holds, though one was given.
  if (answers.at(-1)?.answer.status !== matter.status) throw new ProblemError('status-may-not-follow');
  return { matter, answers };
};

/** Texts of a matter that the person said yes to: in their draft, and what stands on the board. */
const agreedTexts = async (transaction: Handle, matter: string): Promise<string[]> => {
  const draft = await findDraft(transaction, matter);
  const entry = await findEntry(transaction, matter);
  return [draft?.agreed, entry?.record].flatMap(record => (record ? Object.values(record.said) : []));
};

export const boardStaffRoutes = (
  app: FastifyInstance,
  options: { database: Handle; records: PublicRecordsHolder; board: BoardHolder; clock: () => Date },
): void => {
  const { database, clock } = options;
  const tell = (record: BoardEntryRecord, records: PublicRecords) =>
    publicBoardEntry(record, records.context(undefined), { month: monthInFinland(clock()) });
  boardLinksRoutes(app, options);
  entriesRoutes(app, options);

  serve(app, publishMatter, async ({ params, body, request }) => {
    const member = memberOf(request);
    const records = await options.records.read();
    demandNameable(records, member.organisation, body.unit);
    const record = await database.transaction().execute(async transaction => {
      const asked = { id: params.id, version: body.version };
      const { matter, answers } = await demandTold(transaction, member, asked, leave => leave === 'yes');
      const agreed = await agreedTexts(transaction, matter.id);
      const known = await knownOf(transaction, matter.id);
      demandParaphrase('said', body.said, agreed, known);
      demandParaphrase('raisedBy', body.raisedBy, [], known);
      const entry = await putEntry(transaction, matter, answers, body);
      await dropDraft(transaction, matter.id);
      await raiseVersion(transaction, matter);
      await addLogLine(transaction, member, { at: clock(), what: 'publishMatter', record: matter.id });
      return entry;
    });
    return tell(record, records);
  });

  serve(app, proposeEntry, async ({ params, body, request }) => {
    const member = memberOf(request);
    const records = await options.records.read();
    demandNameable(records, member.organisation, body.unit);
    const draft = await database.transaction().execute(async transaction => {
      const asked = { id: params.id, version: body.version };
      const { matter, answers } = await demandTold(transaction, member, asked, mayPropose);
      const put = await putDraft(transaction, matter, answers, body);
      await raiseVersion(transaction, matter);
      await addLogLine(transaction, member, { at: clock(), what: 'proposeEntry', record: matter.id });
      return put;
    });
    return { version: draft.version, state: draft.state, entry: tell(draft.record, records) };
  });
};
