import { sizeClassOf, stateOfOpenQuestion } from '@kuulluksi/contract/open-questions/public-form';
import type { OpenQuestionRecord } from '@kuulluksi/contract/open-questions/records';
import * as operations from '@kuulluksi/contract/open-questions/staff-operations';
import type { StaffOpenQuestion } from '@kuulluksi/contract/open-questions/staff-schemas';
import type { FastifyInstance } from 'fastify';
import type { Handle } from '../database/tables.ts';
import { dayInFinland, monthInFinland } from '../helsinki.ts';
import { fieldFault, ProblemError } from '../http/problem-error.ts';
import { serve } from '../http/serve.ts';
import { addLogLine } from '../log/store.ts';
import { demandNoOther, demandSame } from '../made-once.ts';
import { slugOfKey } from '../names.ts';
import { publicRecordsChanged } from '../public-records.ts';
import { newestSet } from '../question-sets/store.ts';
import type { Secret } from '../security/secret.ts';
import { memberOf } from '../staff/guard.ts';
import type { Member } from '../staff/member.ts';
import { closedToday, demandClosed, demandNotOpenYet, demandToCome } from './rules.ts';
import {
  countAllAnswers,
  countAnswers,
  findOpenQuestion,
  holdOpenQuestion,
  listOpenQuestions,
  putOpenQuestion,
  renewOpenQuestion,
  type StoredOpenQuestion,
} from './store.ts';

const staffForm = (
  { id, version, record }: StoredOpenQuestion,
  answers: number,
  today: string,
): StaffOpenQuestion => {
  const { organisation: _organisation, answered, ...asked } = record;
  return {
    ...asked,
    id,
    version,
    state: stateOfOpenQuestion(record, today),
    answered: answered ?? sizeClassOf(answers),
  };
};

/** Changes a question as a rule says, when its version is still the one that the member saw. */
const changed = async (
  transaction: Handle,
  member: Member,
  { id, version, what, now }: { id: string; version: number; what: keyof typeof operations; now: Date },
  change: (record: OpenQuestionRecord) => OpenQuestionRecord | Promise<OpenQuestionRecord>,
): Promise<StaffOpenQuestion> => {
  const stored = await holdOpenQuestion(transaction, member.organisation, id);
  if (!stored) throw new ProblemError('not-found');
  if (stored.version !== version) throw new ProblemError('changed-meanwhile');
  await renewOpenQuestion(transaction, stored, await change(stored.record));
  await publicRecordsChanged(transaction);
  await addLogLine(transaction, member, { at: now, what, record: id });
  return one(transaction, member, id, now);
};

const one = async (database: Handle, member: Member, id: string, now: Date): Promise<StaffOpenQuestion> => {
  const stored = await findOpenQuestion(database, member.organisation, id);
  if (!stored) throw new ProblemError('not-found');
  return staffForm(stored, await countAnswers(database, stored.record), dayInFinland(now));
};

const demandSet = async (database: Handle, member: Member, id: string | undefined): Promise<void> => {
  if (id === undefined) return;
  if (!(await newestSet(database, member.organisation, id))) throw fieldFault('questionSet', 'not-one-of');
};

export const openQuestionStaffRoutes = (
  app: FastifyInstance,
  { database, secret, clock }: { database: Handle; secret: Secret; clock: () => Date },
): void => {
  serve(app, operations.listStaffOpenQuestions, ({ request }) => {
    const member = memberOf(request);
    return database.transaction().execute(async transaction => {
      const answers = await countAllAnswers(transaction);
      const today = dayInFinland(clock());
      const items = (await listOpenQuestions(transaction, member.organisation))
        .map(stored => staffForm(stored, answers.get(stored.id) ?? 0, today))
        .sort((first, second) => second.opensOn.localeCompare(first.opensOn));
      return { items };
    });
  });

  serve(app, operations.askOpenQuestion, ({ body: { key, ...asked }, request }) => {
    const member = memberOf(request);
    const { organisation } = member;
    const id = slugOfKey(secret, 'open-question', { organisation, key }, asked.question);
    return database.transaction().execute(async transaction => {
      const now = clock();
      const record = { id, organisation, ...asked };
      const earlier = await findOpenQuestion(transaction, organisation, id);
      if (earlier) {
        demandSame(earlier.record, record);
        return one(transaction, member, id, now);
      }
      await demandNoOther(transaction, 'open_questions', record);
      demandToCome(asked, dayInFinland(now));
      await demandSet(transaction, member, asked.questionSet);
      if (await putOpenQuestion(transaction, record)) {
        await publicRecordsChanged(transaction);
        await addLogLine(transaction, member, { at: now, what: 'askOpenQuestion', record: id });
      } else demandSame((await findOpenQuestion(transaction, organisation, id))?.record, record);
      return one(transaction, member, id, now);
    });
  });

  serve(app, operations.changeOpenQuestion, ({ params: { id }, body: { version, ...asked }, request }) => {
    const member = memberOf(request);
    return database.transaction().execute(transaction => {
      const now = clock();
      const act = { id, version, what: 'changeOpenQuestion', now } as const;
      return changed(transaction, member, act, async record => {
        const today = dayInFinland(now);
        demandNotOpenYet(record, today);
        demandToCome(asked, today);
        await demandSet(transaction, member, asked.questionSet);
        return { id, organisation: member.organisation, ...asked };
      });
    });
  });

  serve(app, operations.closeOpenQuestion, ({ params: { id }, body: { version }, request }) => {
    const member = memberOf(request);
    return database.transaction().execute(transaction => {
      const now = clock();
      const act = { id, version, what: 'closeOpenQuestion', now } as const;
      return changed(transaction, member, act, record => closedToday(record, dayInFinland(now)));
    });
  });

  serve(app, operations.tellResult, ({ params: { id }, body: { version, told, follows }, request }) => {
    const member = memberOf(request);
    return database.transaction().execute(transaction => {
      const now = clock();
      const act = { id, version, what: 'tellResult', now } as const;
      return changed(transaction, member, act, async record => {
        demandClosed(record, dayInFinland(now));
        const month = record.result?.month ?? monthInFinland(now);
        return {
          ...record,
          answered: record.answered ?? sizeClassOf(await countAnswers(transaction, record)),
          result: { told, ...(follows && { follows }), month },
        };
      });
    });
  });
};
