import { randomUUID } from 'node:crypto';
import type { MatterRecord } from '@kuulluksi/contract/matters/records';
import { json, type Handle } from '../database/tables.ts';
import { keepUntil } from '../feedback/rules.ts';
import { waitingSinceAfter } from './staff-rules.ts';

/** Stores one matter with its conversation, as if it had been sent and answered here. */
const storeMatter = async (
  transaction: Handle,
  id: string,
  record: MatterRecord,
  meeting: string | undefined,
): Promise<void> => {
  const { organisation, messages, answer } = record;
  const receivedAt = new Date(record.receivedAt);
  const answering = messages.findLast(message => message.from === 'staff');
  const answeredAt = answering && new Date(answering.at);
  const status = answer?.status ?? 'received';
  await transaction
    .insertInto('matters')
    .values({
      id,
      organisation,
      source: record.source,
      kind: record.kind,
      status,
      publication: record.publication,
      age_level: record.ageLevel,
      language: record.language,
      version: answer ? 2 : 1,
      received_at: receivedAt,
      status_since: answeredAt ?? receivedAt,
      waiting_since: waitingSinceAfter(status, receivedAt, receivedAt),
      keep_until: keepUntil(receivedAt),
      // What a panel raised is told to whoever leads it in the words of its first message.
      ...(meeting !== undefined && { meeting, said: json(messages[0]?.text) }),
    })
    .execute();
  await transaction
    .insertInto('messages')
    .values(
      messages.map(message => ({
        organisation,
        matter: id,
        sender: message.from,
        role: message.from === 'staff' ? message.role : null,
        text: json(message.text),
        written_at: new Date(message.at),
      })),
    )
    .execute();
  if (!answer || !answering || !answeredAt) return;
  await transaction
    .insertInto('matter_answers')
    .values({
      organisation,
      matter: id,
      answer: json(answer),
      role: answering.role,
      answered_at: answeredAt,
    })
    .execute();
};

export interface TakenMatters {
  /** The matter that each linked board entry tells of, by the entry's name. */
  told: Map<string, string>;
  /** The number and the language of each matter, by its name in the file. */
  ids: Map<string, { id: string; language: string }>;
}

/**
 * Takes matters of a file in.
 * @param meetings The number of each panel's meeting by its name in the file.
 */
export const storeMatters = async (
  transaction: Handle,
  records: readonly MatterRecord[],
  meetings: ReadonlyMap<string, string> = new Map(),
): Promise<TakenMatters> => {
  const taken: TakenMatters = { told: new Map(), ids: new Map() };
  for (const record of records) {
    const id = randomUUID();
    await storeMatter(transaction, id, record, record.meeting && meetings.get(record.meeting));
    taken.ids.set(record.id, { id, language: record.language });
    if (record.boardEntry !== undefined) taken.told.set(record.boardEntry, id);
  }
  return taken;
};
