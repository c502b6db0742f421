import * as operations from '@kuulluksi/contract/question-sets/operations';
import type { QuestionSetRecord } from '@kuulluksi/contract/question-sets/records';
import type { StaffQuestionSet } from '@kuulluksi/contract/question-sets/staff-schemas';
import type { FastifyInstance } from 'fastify';
import type { Handle } from '../database/tables.ts';
import { ProblemError } from '../http/problem-error.ts';
import { serve } from '../http/serve.ts';
import { addLogLine } from '../log/store.ts';
import { demandNoOther, demandSame } from '../made-once.ts';
import { slugOfKey } from '../names.ts';
import { publicRecordsChanged } from '../public-records.ts';
import type { Secret } from '../security/secret.ts';
import { memberOf } from '../staff/guard.ts';
import { noLongerUsual } from './rules.ts';
import { isAnswered, markUsual, newestSet, putQuestionSet, readQuestionSetsOf } from './store.ts';

const staffForm = async (database: Handle, record: QuestionSetRecord): Promise<StaffQuestionSet> => {
  const { organisation: _organisation, ...set } = record;
  return { ...set, answered: await isAnswered(database, record) };
};

const allOf = async (database: Handle, organisation: string): Promise<StaffQuestionSet[]> => {
  const items: StaffQuestionSet[] = [];
  for (const record of await readQuestionSetsOf(database, organisation)) {
    items.push(await staffForm(database, record));
  }
  return items;
};

/** Of two usual sets with a common age level only this one stays usual. */
const endOthers = async (transaction: Handle, record: QuestionSetRecord): Promise<void> => {
  if (!record.usual) return;
  const sets = await readQuestionSetsOf(transaction, record.organisation);
  for (const other of noLongerUsual(sets, record)) await markUsual(transaction, other, false);
};

export const questionSetStaffRoutes = (
  app: FastifyInstance,
  { database, secret, clock }: { database: Handle; secret: Secret; clock: () => Date },
): void => {
  serve(app, operations.listQuestionSets, ({ request }) => {
    const { organisation } = memberOf(request);
    return database
      .transaction()
      .execute(async transaction => ({ items: await allOf(transaction, organisation) }));
  });

  serve(app, operations.makeQuestionSet, ({ body: { key, ...words }, request }) => {
    const member = memberOf(request);
    const { organisation } = member;
    const id = slugOfKey(secret, 'question-set', { organisation, key }, words.title);
    const record: QuestionSetRecord = { id, organisation, version: 1, ...words };
    return database.transaction().execute(async transaction => {
      await demandNoOther(transaction, 'question_sets', record);
      if (await putQuestionSet(transaction, record)) {
        await endOthers(transaction, record);
        await publicRecordsChanged(transaction);
        await addLogLine(transaction, member, { at: clock(), what: 'makeQuestionSet', record: id });
      } else demandSame(await newestSet(transaction, organisation, id), record);
      return staffForm(transaction, (await newestSet(transaction, organisation, id)) ?? record);
    });
  });

  serve(app, operations.changeQuestionSet, ({ params: { id }, body: { version, ...words }, request }) => {
    const member = memberOf(request);
    const { organisation } = member;
    return database.transaction().execute(async transaction => {
      const newest = await newestSet(transaction, organisation, id);
      if (!newest) throw new ProblemError('not-found');
      const record: QuestionSetRecord = { id, organisation, version: version + 1, ...words };
      if (newest.version !== version || !(await putQuestionSet(transaction, record))) {
        throw new ProblemError('changed-meanwhile');
      }
      await endOthers(transaction, record);
      await publicRecordsChanged(transaction);
      await addLogLine(transaction, member, { at: clock(), what: 'changeQuestionSet', record: id });
      return staffForm(transaction, record);
    });
  });

  serve(app, operations.makeUsual, ({ params: { id }, body: { usual }, request }) => {
    const member = memberOf(request);
    const { organisation } = member;
    return database.transaction().execute(async transaction => {
      const newest = await newestSet(transaction, organisation, id);
      if (!newest) throw new ProblemError('not-found');
      await markUsual(transaction, newest, usual);
      await endOthers(transaction, { ...newest, usual });
      await publicRecordsChanged(transaction);
      await addLogLine(transaction, member, { at: clock(), what: 'makeUsual', record: id });
      return { items: await allOf(transaction, organisation) };
    });
  });
};
