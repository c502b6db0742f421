import type { MeetingInput, RecordedMeeting } from '@kuulluksi/contract/panels/staff-schemas';
import { receiptCodeOf, type ReceiptCodes } from '../conversations/receipt-codes.ts';
import type { Handle } from '../database/tables.ts';
import { inOrder, keepUntil, outcomeOf } from '../feedback/rules.ts';
import { dayInFinland } from '../helsinki.ts';
import { ProblemError } from '../http/problem-error.ts';
import { addLogLine, type Actor } from '../log/store.ts';
import { uuidOfKey } from '../names.ts';
import { demandHeld, momentOf } from './rules.ts';
import { oneStaffMeeting } from './staff-panels.ts';
import { findMeeting, findPanel, putMeeting, putMeetingCode, putRaised } from './staff-store.ts';

export interface Recording {
  database: Handle;
  receiptCodes: ReceiptCodes;
  clock: () => Date;
}

/** Stores the meeting with all that it raised, or finds that it is there. */
const store = async (
  transaction: Handle,
  member: Actor,
  panelId: string,
  {
    id,
    input,
    contentDigest,
    codeHash,
    now,
  }: {
    id: string;
    input: MeetingInput;
    contentDigest: Buffer;
    codeHash: Buffer;
    now: Date;
  },
): Promise<boolean> => {
  const { organisation } = member;
  const panel = await findPanel(transaction, organisation, panelId);
  if (!panel) throw new ProblemError('not-found');
  demandHeld(input.day, dayInFinland(now));
  if (!(await putMeeting(transaction, { id, organisation, panel: panelId, input, contentDigest })))
    return false;
  const receivedAt = momentOf(input.day, now);
  const until = keepUntil(receivedAt);
  for (const raised of input.raised) {
    await putRaised(transaction, {
      organisation,
      source: 'client-panel',
      meeting: id,
      ageLevel: panel.record.ageLevel,
      language: input.language,
      input: raised,
      receivedAt,
      keepUntil: until,
    });
  }
  await putMeetingCode(transaction, { organisation, meeting: id, codeHash, opensUntil: until });
  await addLogLine(transaction, member, { at: now, what: 'recordMeeting', record: id });
  return true;
};

/**
 * Records a meeting, exactly once: a repeat of the same key is answered as the first was, with the code that follows
 * from the key, though no code is stored.
 */
export const recordMeetingOnce = async (
  { database, receiptCodes, clock }: Recording,
  member: Actor,
  panel: string,
  input: MeetingInput,
): Promise<RecordedMeeting> => {
  const { secret, hash } = receiptCodes;
  const { organisation } = member;
  const { key, ...content } = input;
  const id = uuidOfKey(secret, 'panel-meeting', { organisation, key });
  const receiptCode = receiptCodeOf(secret, `panel-meeting:${organisation}:${key}`);
  const contentDigest = secret.digest(
    'panel-meeting-content',
    JSON.stringify(inOrder({ panel, ...content })),
  );
  const earlier = await findMeeting(database, organisation, id);
  const codeHash = earlier ? undefined : await hash.of(receiptCode);
  return database.transaction().execute(async transaction => {
    const stored =
      codeHash !== undefined &&
      (await store(transaction, member, panel, { id, input, contentDigest, codeHash, now: clock() }));
    const first = await findMeeting(transaction, organisation, id);
    return {
      meeting: await oneStaffMeeting(transaction, member, id),
      receiptCode,
      outcome: stored ? 'stored' : outcomeOf(first?.content_digest ?? contentDigest, contentDigest),
    };
  });
};
