import type { QuestionSetRecord } from '@kuulluksi/contract/question-sets/records';
import { json, type Handle } from '../database/tables.ts';

const newest = (database: Handle) =>
  database
    .selectFrom('question_sets')
    .select('record')
    .distinctOn(['organisation', 'id'])
    .orderBy('organisation')
    .orderBy('id')
    .orderBy('version', 'desc');

/** The newest version of every set. */
export const readQuestionSets = async (database: Handle): Promise<QuestionSetRecord[]> =>
  (await newest(database).execute()).map(({ record }) => record);

/** The newest version of every set of one organisation. */
export const readQuestionSetsOf = async (
  database: Handle,
  organisation: string,
): Promise<QuestionSetRecord[]> =>
  (await newest(database).where('organisation', '=', organisation).execute()).map(({ record }) => record);

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

/** The newest version of one set. */
export const newestSet = async (
  database: Handle,
  organisation: string,
  id: string,
): Promise<QuestionSetRecord | undefined> =>
  (
    await database
      .selectFrom('question_sets')
      .select('record')
      .where('organisation', '=', organisation)
      .where('id', '=', id)
      .orderBy('version', 'desc')
      .limit(1)
      .executeTakeFirst()
  )?.record;

/** Has somebody answered this version? */
export const isAnswered = async (
  database: Handle,
  { organisation, id, version }: Pick<QuestionSetRecord, 'organisation' | 'id' | 'version'>,
): Promise<boolean> => {
  const row = await database
    .selectFrom('feedback_answers')
    .select('matter')
    .where('organisation', '=', organisation)
    .where('question_set', '=', id)
    .where('question_set_version', '=', version)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
};

/** False when the version is there already. No version is ever written over. */
export const putQuestionSet = async (transaction: Handle, record: QuestionSetRecord): Promise<boolean> => {
  const { id, organisation, version } = record;
  const made = await transaction
    .insertInto('question_sets')
    .values({ id, organisation, version, record: json(record) })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return made !== undefined;
};

/** Says of a version whether forms take it by themselves: no part of what was asked. */
export const markUsual = async (
  transaction: Handle,
  record: QuestionSetRecord,
  usual: boolean,
): Promise<void> => {
  await transaction
    .updateTable('question_sets')
    .set({ record: json({ ...record, usual }) })
    .where('organisation', '=', record.organisation)
    .where('id', '=', record.id)
    .where('version', '=', record.version)
    .execute();
};

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
