import type { writeToConversation } from '@kuulluksi/contract/conversations/operations';
import type { ActAnswer } from '@kuulluksi/contract/conversations/schemas';
import type { InputOf } from '@kuulluksi/contract/foundation/operation';
import { takeWordsOf, type Doing } from '../conversations/acts.ts';
import { ProblemError } from '../http/problem-error.ts';
import { personMayWithJoin } from './rules.ts';
import { changeJoin, takeJoinBack, type StoredJoin } from './store.ts';

/* What the holder of a code does with their request. Each is called with it held, and repeated does nothing more. */

type Outcome = ActAnswer['outcome'];

/** Whoever writes waits for an answer, also after a no. */
export const writeToJoin = (
  doing: Doing,
  held: StoredJoin,
  { key, text, language }: InputOf<typeof writeToConversation>['body'],
): Promise<Outcome> =>
  takeWordsOf(
    doing,
    { organisation: held.organisation, join_request: held.id },
    key,
    { text, language: language ?? held.language, reopens: false },
    async () => {
      if (!personMayWithJoin(held.status).includes('write')) throw new ProblemError('status-may-not-follow');
      const { transaction, now } = doing;
      await changeJoin(transaction, held, { waitingSince: held.waiting_since ?? now, now });
    },
  );

export const withdrawJoin = async ({ transaction, now }: Doing, held: StoredJoin): Promise<Outcome> => {
  if (held.status === 'withdrawn') return 'repeated';
  await takeJoinBack(transaction, held, now);
  return 'stored';
};
