import type { writeToConversation } from '@kuulluksi/contract/conversations/operations';
import type { ActAnswer, Conversation } from '@kuulluksi/contract/conversations/schemas';
import type { InputOf } from '@kuulluksi/contract/foundation/operation';
import type { FastifyRequest } from 'fastify';
import { demandProof, type ProofGuard } from '../challenges/demand-proof.ts';
import type { Handle } from '../database/tables.ts';
import { monthInFinland } from '../helsinki.ts';
import { ProblemError } from '../http/problem-error.ts';
import type { StoredMatter } from '../matters/staff-store.ts';
import type { PublicRecordsHolder } from '../public-records.ts';
import { writeToJoin } from '../joining/acts.ts';
import { holdOwnJoin, type StoredJoin } from '../joining/store.ts';
import { wroteBefore, write, type Doing } from './acts.ts';
import { meetingOfCode } from './meetings.ts';
import { conversationOf } from './opened.ts';
import type { ReceiptCodes } from './receipt-codes.ts';
import { findByCode, holdOwn, type Opened } from './store.ts';

interface ByCode {
  code: string;
  language?: string | undefined;
}

export interface CodeDoor {
  database: Handle;
  records: PublicRecordsHolder;
  receiptCodes: ReceiptCodes;
  proofs: ProofGuard;
  clock: () => Date;
}

/** What may be done with a receipt code, whichever way it came. */
export const byCode = (options: CodeDoor) => {
  const { database, receiptCodes, clock } = options;

  /** Does something with what a code opens now. A wrong code and an old one have come the same way until here. */
  const withCode = async <T>(
    { code, language }: ByCode,
    act: (transaction: Handle, opened: Opened, tell: () => Promise<Conversation>) => Promise<T>,
    /** Takes a while to make: whoever looks twice makes it once. */
    hash: Promise<Buffer> = receiptCodes.hash.ofGuess(code),
  ): Promise<T> => {
    const codeHash = await hash;
    const records = await options.records.read();
    const telling = { records, language, month: monthInFinland(clock()) };
    return database.transaction().execute(async transaction => {
      const opened = await findByCode(transaction, codeHash, clock());
      if (!opened) throw new ProblemError('code-not-found');
      return act(transaction, opened, () => conversationOf(transaction, telling, opened));
    });
  };

  /** The matter that an act is about, held: that of the code, or one of its meeting's. */
  const hold = async (
    transaction: Handle,
    { organisation, matter, meeting }: Opened,
    asked: string | undefined,
  ): Promise<StoredMatter> => {
    const met = meeting === null ? undefined : await meetingOfCode(transaction, organisation, meeting);
    const own = matter === null ? (met?.matters ?? []) : [matter];
    const id = asked ?? matter;
    const held = id !== null && own.includes(id) ? await holdOwn(transaction, organisation, id) : undefined;
    if (!held) throw new ProblemError('not-found');
    return held;
  };

  const act = (
    body: ByCode & { matter?: string | undefined },
    done: (doing: Doing, matter: StoredMatter) => Promise<ActAnswer['outcome']>,
    {
      together = false,
      hash,
      request,
    }: {
      together?: boolean;
      hash?: Promise<Buffer>;
      /** The same with a request to join, where that may be done with one. */
      request?: (doing: Doing, joinRequest: StoredJoin) => Promise<ActAnswer['outcome']>;
    } = {},
  ): Promise<ActAnswer> =>
    withCode(
      body,
      async (transaction, opened, tell) => {
        const doing = { transaction, secret: receiptCodes.secret, now: clock() };
        if (opened.joinRequest !== null) {
          const held = await holdOwnJoin(transaction, opened.organisation, opened.joinRequest);
          if (!held || !request) throw new ProblemError(held ? 'status-may-not-follow' : 'code-not-found');
          const outcome = await request(doing, held);
          return { outcome, conversation: await tell() };
        }
        // What a single person may do with what they said, members of a panel do not do for each other.
        if (opened.meeting !== null && !together) throw new ProblemError('status-may-not-follow');
        const matter = await hold(transaction, opened, body.matter);
        const outcome = await done(doing, matter);
        return { outcome, conversation: await tell() };
      },
      hash,
    );

  /** Who brings no proof waits their turn before anything is held in the database; a repeat needs none. */
  const writeOnce = async (
    request: FastifyRequest,
    body: InputOf<typeof writeToConversation>['body'],
  ): Promise<ActAnswer> => {
    const hash = receiptCodes.hash.ofGuess(body.code);
    const known = await withCode(
      body,
      (transaction, { matter, joinRequest }) =>
        wroteBefore({ transaction, secret: receiptCodes.secret }, matter ?? joinRequest, body),
      hash,
    );
    const spendProof = known ? undefined : await demandProof(options.proofs, request, body);
    const spent =
      <T>(written: (doing: Doing, held: T) => Promise<ActAnswer['outcome']>) =>
      async (doing: Doing, held: T) => {
        const outcome = await written(doing, held);
        if (outcome === 'stored') await spendProof?.(doing.transaction);
        return outcome;
      };
    return act(
      body,
      spent((doing, matter) => write(doing, matter, body)),
      { hash, request: spent((doing, held) => writeToJoin(doing, held, body)) },
    );
  };

  return { withCode, act, writeOnce };
};
