import type { OpenQuestionRecord } from '@kuulluksi/contract/open-questions/records';
import { json, type Handle } from '../database/tables.ts';

export const readOpenQuestions = async (database: Handle): Promise<OpenQuestionRecord[]> =>
  (await database.selectFrom('open_questions').select('record').orderBy('id').execute()).map(
    ({ record }) => record,
  );

const answers = (database: Handle) =>
  database
    .selectFrom('matters')
    .where('open_question', 'is not', null)
    // What was taken back is no answer.
    .where('status', '!=', 'withdrawn');

/** How many answered. Leaves the server as a class of size only. */
export const countAnswers = async (
  database: Handle,
  { organisation, id }: Pick<OpenQuestionRecord, 'organisation' | 'id'>,
): Promise<number> => {
  const { count } = await answers(database)
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('organisation', '=', organisation)
    .where('open_question', '=', id)
    .executeTakeFirstOrThrow();
  return Number(count);
};

/** How many answered each question that anybody answered. */
export const countAllAnswers = async (database: Handle): Promise<Map<string, number>> => {
  const rows = await answers(database)
    .select(({ fn }) => ['open_question', fn.countAll<string>().as('count')])
    .groupBy('open_question')
    .execute();
  return new Map(rows.map(({ open_question: id, count }) => [id ?? '', Number(count)]));
};

const ofOrganisation = (database: Handle, organisation: string) =>
  database
    .selectFrom('open_questions')
    .select(['id', 'version', 'record'])
    .where('organisation', '=', organisation);
export type StoredOpenQuestion = Awaited<ReturnType<typeof listOpenQuestions>>[number];

export const listOpenQuestions = (database: Handle, organisation: string) =>
  ofOrganisation(database, organisation).orderBy('id').execute();

export const findOpenQuestion = (database: Handle, organisation: string, id: string) =>
  ofOrganisation(database, organisation).where('id', '=', id).executeTakeFirst();

/** The question, held until the transaction ends, so that of two changes the second sees the first. */
export const holdOpenQuestion = (transaction: Handle, organisation: string, id: string) =>
  ofOrganisation(transaction, organisation).where('id', '=', id).forUpdate().executeTakeFirst();

/** False when it is there already. */
export const putOpenQuestion = async (transaction: Handle, record: OpenQuestionRecord): Promise<boolean> => {
  const made = await transaction
    .insertInto('open_questions')
    .values({ id: record.id, organisation: record.organisation, record: json(record) })
    .onConflict(conflict => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return made !== undefined;
};

export const renewOpenQuestion = async (
  transaction: Handle,
  { id, version }: Pick<StoredOpenQuestion, 'id' | 'version'>,
  record: OpenQuestionRecord,
): Promise<void> => {
  await transaction
    .updateTable('open_questions')
    .set({ record: json(record), version: version + 1 })
    .where('id', '=', id)
    .execute();
};

export const storeOpenQuestions = async (
  database: Handle,
  records: readonly OpenQuestionRecord[],
): Promise<void> => {
  if (records.length === 0) return;
  await database
    .insertInto('open_questions')
    .values(
      records.map(record => ({ id: record.id, organisation: record.organisation, record: json(record) })),
    )
    .execute();
};
