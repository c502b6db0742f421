import type * as operations from '@kuulluksi/contract/conversations/operations';
import type { ActAnswer } from '@kuulluksi/contract/conversations/schemas';
import type { InputOf } from '@kuulluksi/contract/foundation/operation';
import type { PersonAct } from '@kuulluksi/contract/vocabularies';
import {
  dropDraft,
  dropProposal,
  findDraft,
  publishDraft,
  removeFromBoard,
  wishForChange,
} from '../board/draft-store.ts';
import { markReopened } from '../board/staff-store.ts';
import type { Handle } from '../database/tables.ts';
import { outcomeOf } from '../feedback/rules.ts';
import { ProblemError } from '../http/problem-error.ts';
import { takeBack } from '../matters/forget.ts';
import type { StoredMatter } from '../matters/staff-store.ts';
import type { Secret } from '../security/secret.ts';
import { consequenceOf, entryStays, mayWith } from './rules.ts';
import { changeMatter, earlierWords, storeKey, storeWords, type Owner, type Words } from './store.ts';

/*
 * What the holder of a code does. Each is called with the matter held, in a transaction of its own; each repeated does
 * nothing more.
 */

type Outcome = ActAnswer['outcome'];
type Body<O extends keyof typeof operations> = InputOf<(typeof operations)[O]>['body'];

export interface Doing {
  transaction: Handle;
  secret: Secret;
  now: Date;
}

const demand = (matter: StoredMatter, act: PersonAct): void => {
  if (!mayWith(matter).includes(act)) throw new ProblemError('status-may-not-follow');
};

/** Whoever writes waits for an answer, from the first thing that was not answered. */
const waiting = ({ waiting_since }: StoredMatter, now: Date) => ({ waiting_since: waiting_since ?? now });

/** A key counts within its own conversation alone. */
const keyHashOf = (secret: Secret, conversation: string, key: string): Buffer =>
  secret.digest('message-key', `${conversation}:${key}`);

/** Did words come with this key before? */
export const wroteBefore = async (
  { transaction, secret }: Pick<Doing, 'transaction' | 'secret'>,
  conversation: string | null,
  { key }: { key: string },
): Promise<boolean> =>
  conversation !== null &&
  (await earlierWords(transaction, keyHashOf(secret, conversation, key))) !== undefined;

/**
 * Takes words in once by their key.
 * @param change What else happens with new words; may refuse them.
 */
export const takeWordsOf = async (
  { transaction, secret, now }: Doing,
  owner: Owner,
  key: string,
  words: Words,
  change: () => Promise<void>,
): Promise<Outcome> => {
  const keyHash = keyHashOf(secret, 'matter' in owner ? owner.matter : owner.join_request, key);
  const contentDigest = secret.digest('message-content', JSON.stringify([words.text ?? null, words.reopens]));
  const earlier = await earlierWords(transaction, keyHash);
  if (earlier) return outcomeOf(earlier, contentDigest);
  await change();
  await storeWords(transaction, owner, words, now);
  await storeKey(transaction, owner, { keyHash, contentDigest });
  return 'stored';
};

const takeWords = (
  doing: Doing,
  { id, organisation }: StoredMatter,
  key: string,
  words: Words,
  change: () => Promise<void>,
): Promise<Outcome> => takeWordsOf(doing, { organisation, matter: id }, key, words, change);

const wordsOf = (
  matter: StoredMatter,
  text: string | undefined,
  language: string | undefined,
  reopens = false,
): Words => ({ text, language: language ?? matter.language, reopens });

export const write = (
  doing: Doing,
  matter: StoredMatter,
  { key, text, language }: Body<'writeToConversation'>,
): Promise<Outcome> =>
  takeWords(doing, matter, key, wordsOf(matter, text, language), async () => {
    demand(matter, 'write');
    await changeMatter(doing.transaction, matter, waiting(matter, doing.now));
  });

/** "This did not answer me." An entry that waits for leave tells of an answer that does not hold: it is taken back. */
export const reopen = (
  doing: Doing,
  matter: StoredMatter,
  { key, text, language, version }: Body<'reopenConversation'>,
): Promise<Outcome> =>
  takeWords(doing, matter, key, wordsOf(matter, text, language, true), async () => {
    demand(matter, 'reopen');
    if (version !== undefined && version !== matter.version) throw new ProblemError('changed-meanwhile');
    const { transaction, now } = doing;
    await changeMatter(transaction, matter, {
      status: 'reopened',
      status_since: now,
      ...waiting(matter, now),
    });
    await dropProposal(transaction, matter.id);
    await markReopened(transaction, matter.id, now);
  });

export const withdraw = async ({ transaction, now }: Doing, matter: StoredMatter): Promise<Outcome> => {
  if (matter.status === 'withdrawn') return 'repeated';
  demand(matter, 'withdraw');
  await takeBack(transaction, matter, now);
  return 'stored';
};

const refuseLeave = async (transaction: Handle, matter: StoredMatter): Promise<void> => {
  await removeFromBoard(transaction, matter.id);
  await changeMatter(transaction, matter, { publication: 'no' });
};

export const decide = async (
  doing: Doing,
  matter: StoredMatter,
  input: Body<'decideDraft'>,
): Promise<Outcome> => {
  const { transaction, now } = doing;
  const draft = await findDraft(transaction, matter.id);
  const consequence = consequenceOf(draft, matter.publication, input);
  if (consequence === 'repeated') return 'repeated';
  demand(matter, 'change-leave');
  if (input.decision === 'change') {
    return takeWords(doing, matter, input.key, wordsOf(matter, input.wish, input.language), async () => {
      if (consequence !== 'wish') throw new ProblemError('changed-meanwhile');
      await wishForChange(transaction, matter.id);
      await changeMatter(transaction, matter, waiting(matter, now));
    });
  }
  if (consequence === 'changed' || !draft) throw new ProblemError('changed-meanwhile');
  if (consequence === 'refuse') await refuseLeave(transaction, matter);
  else {
    await publishDraft(transaction, matter, draft);
    await changeMatter(transaction, matter, {});
  }
  return 'stored';
};

export const changeLeaveOf = async (
  { transaction }: Doing,
  matter: StoredMatter,
  { leave }: Body<'changeLeave'>,
): Promise<Outcome> => {
  if (matter.publication === leave) return 'repeated';
  demand(matter, 'change-leave');
  if (!entryStays(matter.publication, leave)) await removeFromBoard(transaction, matter.id);
  await changeMatter(transaction, matter, { publication: leave });
  // With a full leave nothing has to be asked; only then, for until now what stands on the board stood by the draft.
  if (leave === 'yes') await dropDraft(transaction, matter.id);
  return 'stored';
};
