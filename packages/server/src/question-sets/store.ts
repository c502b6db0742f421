import type { QuestionSetRecord } from '@kuulluksi/contract/question-sets/records';
import { json, type Handle } from '../database/tables.ts';

/** The newest version of every set. */
export const readQuestionSets = async (database: Handle): Promise<QuestionSetRecord[]> =>
  (
    await database
      .selectFrom('question_sets')
      .select('record')
      .distinctOn(['organisation', 'id'])
      .orderBy('organisation')
      .orderBy('id')
      .orderBy('version', 'desc')
      .execute()
  ).map(({ record }) => record);

/** One version of a set, as it was when somebody answered it. */
export const readQuestionSet = async (
  database: Handle,
  organisation: string,
  { id, version }: { id: string; version: number },
): Promise<QuestionSetRecord | undefined> =>
  (
    await database
      .selectFrom('question_sets')
      .select('record')
      .where('organisation', '=', organisation)
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirst()
  )?.record;

export const storeQuestionSets = async (
  database: Handle,
  records: readonly QuestionSetRecord[],
): Promise<void> => {
  if (records.length === 0) return;
  await database
    .insertInto('question_sets')
    .values(
      records.map(record => ({
        id: record.id,
        organisation: record.organisation,
        version: record.version,
        record: json(record),
      })),
    )
    .execute();
};
