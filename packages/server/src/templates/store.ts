import type { AnswerTemplate, TemplateInput } from '@kuulluksi/contract/templates/schemas';
import { json, type Handle } from '../database/tables.ts';

interface Row {
  id: string;
  version: number;
  record: TemplateInput;
}

const templateOf = ({ id, version, record }: Row): AnswerTemplate => ({
  id,
  version,
  name: record.name,
  texts: record.texts,
});

const templates = (database: Handle, organisation: string) =>
  database
    .selectFrom('answer_templates')
    .select(['id', 'version', 'record'])
    .where('organisation', '=', organisation);

/** The organisation's templates by name. */
export const listTemplates = async (database: Handle, organisation: string): Promise<AnswerTemplate[]> => {
  const found = (await templates(database, organisation).execute()).map(templateOf);
  return found.sort((one, other) => one.name.localeCompare(other.name, 'fi'));
};

/** A template held until the transaction ends, so that of two changes the second sees the first. */
export const holdTemplate = (
  transaction: Handle,
  organisation: string,
  id: string,
): Promise<Row | undefined> =>
  templates(transaction, organisation).where('id', '=', id).forUpdate().executeTakeFirst();

export const createTemplate = async (
  transaction: Handle,
  organisation: string,
  input: TemplateInput,
): Promise<AnswerTemplate> =>
  templateOf(
    await transaction
      .insertInto('answer_templates')
      .values({ organisation, version: 1, record: json(input) })
      .returning(['id', 'version', 'record'])
      .executeTakeFirstOrThrow(),
  );

export const changeTemplate = async (
  transaction: Handle,
  id: string,
  input: TemplateInput,
  version: number,
): Promise<AnswerTemplate> =>
  templateOf(
    await transaction
      .updateTable('answer_templates')
      .set({ version, record: json(input) })
      .where('id', '=', id)
      .returning(['id', 'version', 'record'])
      .executeTakeFirstOrThrow(),
  );

export const deleteTemplate = async (transaction: Handle, id: string): Promise<void> => {
  await transaction.deleteFrom('answer_templates').where('id', '=', id).execute();
};
