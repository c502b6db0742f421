import type { OpenQuestionRecord } from '@kuulluksi/contract/open-questions/records';
import { json, type Handle } from '../database/tables.ts';

export const readOpenQuestions = async (database: Handle): Promise<OpenQuestionRecord[]> =>
  (await database.selectFrom('open_questions').select('record').orderBy('id').execute()).map(
    ({ record }) => record,
  );

export const readOpenQuestion = async (
  database: Handle,
  organisation: string,
  id: string,
): Promise<OpenQuestionRecord | undefined> =>
  (
    await database
      .selectFrom('open_questions')
      .select('record')
      .where('organisation', '=', organisation)
      .where('id', '=', id)
      .executeTakeFirst()
  )?.record;

/** How many answered. Leaves the server as a class of size only. */
export const countAnswers = async (
  database: Handle,
  { organisation, id }: Pick<OpenQuestionRecord, 'organisation' | 'id'>,
): Promise<number> => {
  const { answers } = await database
    .selectFrom('matters')
    .select(({ fn }) => fn.countAll<string>().as('answers'))
    .where('organisation', '=', organisation)
    .where('open_question', '=', id)
    .executeTakeFirstOrThrow();
  return Number(answers);
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
