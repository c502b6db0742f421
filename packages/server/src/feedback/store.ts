import { randomUUID } from 'node:crypto';
import type { FeedbackInput } from '@kuulluksi/contract/feedback/schemas';
import type { HelpedWay } from '@kuulluksi/contract/vocabularies';
import { json, type Handle } from '../database/tables.ts';

export interface Submission {
  input: FeedbackInput;
  keyHash: Buffer;
  contentDigest: Buffer;
  codeHash: Buffer;
  receivedAt: Date;
  keepUntil: Date;
  /** Which way staff took it down; missing where the person sent it. */
  way?: HelpedWay | undefined;
}

/** The digest of what came with this key before. */
export const earlierContent = async (database: Handle, keyHash: Buffer): Promise<Buffer | undefined> =>
  (
    await database
      .selectFrom('feedback')
      .select('content_digest')
      .where('key_hash', '=', keyHash)
      .executeTakeFirst()
  )?.content_digest;

/** The matter that was opened with this key. */
export const matterOfKey = async (database: Handle, keyHash: Buffer): Promise<string | undefined> =>
  (await database.selectFrom('feedback').select('matter').where('key_hash', '=', keyHash).executeTakeFirst())
    ?.matter;

/** Writes down that a key was used; false when it is there already. */
export const putKey = async (
  transaction: Handle,
  key: { keyHash: Buffer; organisation: string; matter: string; contentDigest: Buffer; receivedAt: Date },
): Promise<boolean> => {
  const taken = await transaction
    .insertInto('feedback')
    .values({
      key_hash: key.keyHash,
      organisation: key.organisation,
      matter: key.matter,
      content_digest: key.contentDigest,
      received_at: key.receivedAt,
    })
    .onConflict(conflict => conflict.column('key_hash').doNothing())
    .returning('matter')
    .executeTakeFirst();
  return taken !== undefined;
};

const storeMessage = async (transaction: Handle, matter: string, { input, receivedAt }: Submission) => {
  await transaction
    .insertInto('messages')
    .values({
      organisation: input.organisation,
      matter,
      sender: 'person',
      role: null,
      text: json({ text: input.text, lang: input.language }),
      written_at: receivedAt,
    })
    .execute();
};

/**
 * Stores a submission whole: its matter, the first message, the contact apart, the code's hash. Answers with the
 * matter; undefined when the key is there already, and the transaction that it is called in must be rolled back then.
 */
export const storeFeedback = async (
  transaction: Handle,
  submission: Submission,
): Promise<string | undefined> => {
  const { input, keyHash, contentDigest, codeHash, receivedAt, keepUntil } = submission;
  const { organisation } = input;
  const matter = randomUUID();
  await transaction
    .insertInto('matters')
    .values({
      id: matter,
      organisation,
      source: input.openQuestion === undefined ? 'web-feedback' : 'digital-panel',
      kind: input.kind,
      status: 'received',
      publication: input.publication,
      age_level: input.ageLevel,
      language: input.language,
      version: 1,
      received_at: receivedAt,
      status_since: receivedAt,
      waiting_since: receivedAt,
      keep_until: keepUntil,
      mood: input.mood ?? null,
      themes: json(input.themes ?? []),
      unit: input.unit ?? null,
      unit_may_read: input.unitMayRead ?? false,
      helped: input.helped ?? false,
      open_question: input.openQuestion ?? null,
      helped_way: submission.way ?? null,
    })
    .execute();
  const taken = await putKey(transaction, { keyHash, organisation, matter, contentDigest, receivedAt });
  if (!taken) return undefined;
  if (input.text !== undefined) await storeMessage(transaction, matter, submission);
  if (input.questionSet && input.answers?.length) {
    await transaction
      .insertInto('feedback_answers')
      .values({
        matter,
        organisation,
        question_set: input.questionSet.id,
        question_set_version: input.questionSet.version,
        answers: json(input.answers),
      })
      .execute();
  }
  const { contact, introduction } = input;
  if (contact || introduction !== undefined) {
    const left = { ...(contact && { contact }), ...(introduction !== undefined && { introduction }) };
    await transaction
      .insertInto('contacts')
      .values({ matter, organisation, contact: json(left), keep_until: keepUntil })
      .execute();
  }
  await transaction
    .insertInto('receipt_codes')
    .values({ code_hash: codeHash, organisation, matter, opens_until: keepUntil })
    .execute();
  return matter;
};
