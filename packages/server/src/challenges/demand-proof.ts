import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Handle } from '../database/tables.ts';
import { ProblemError } from '../http/problem-error.ts';
import { Levels } from '../security/levels.ts';
import { PacedQueue } from '../security/paced-queue.ts';
import { addressKeys } from '../security/rate-limits.ts';
import type { Secret } from '../security/secret.ts';
import { Challenges, type SolvedChallenge } from './challenges.ts';
import {
  allTogether,
  forgivenAMinute,
  forgivenToAllAMinute,
  waitsItsTurn,
  type ProofSettings,
} from './rules.ts';
import { useChallenge, wasUsed } from './store.ts';

/** What stands between a flood and those who store what people write. One for the whole server. */
export interface ProofGuard {
  database: Handle;
  clock: () => Date;
  challenges: Challenges;
  settings: ProofSettings;
  /** How many challenges each address has asked for lately, by a digest of it. */
  asked: Levels;
  /** How much each address has sent lately: challenges may have been solved elsewhere. */
  sent: Levels;
  /** How much all have sent lately. */
  all: Levels;
  keyOf: (address: string) => string;
  queue: PacedQueue;
}

export const proofGuard = (
  app: FastifyInstance,
  {
    database,
    secret,
    clock,
    settings,
  }: { database: Handle; secret: Secret; clock: () => Date; settings: ProofSettings },
): ProofGuard => {
  const queue = new PacedQueue(settings);
  app.addHook('preClose', async () => queue.close());
  return {
    database,
    clock,
    settings,
    queue,
    challenges: new Challenges(secret, settings.rounds),
    asked: new Levels({ clock, forgivenAMinute }),
    sent: new Levels({ clock, forgivenAMinute }),
    all: new Levels({ clock, forgivenAMinute: forgivenToAllAMinute, most: 1 }),
    keyOf: addressKeys(clock),
  };
};

const everybody = 'all';

/** How hard the next challenge for this address is to be. */
export const levelOf = ({ asked, sent, all }: ProofGuard, who: string): number =>
  Math.max(asked.of(who), sent.of(who), all.of(everybody) / allTogether);

/** Marks the proof as used. To be called in the transaction that stores what came with it, after everything else. */
export type SpendProof = (transaction: Handle) => Promise<void>;

/** The challenge that was solved; a proof that is old, used or somebody else's can be had anew, and is asked for. */
const demandGood = async (
  { database, challenges, clock }: ProofGuard,
  proof: string,
): Promise<SolvedChallenge> => {
  const solved = await challenges.solvedBy(proof, clock());
  if (!solved || (await wasUsed(database, solved))) throw new ProblemError('proof-needed');
  return solved;
};

/**
 * To be called before something new that a person wrote is stored, and after it is known that it is no repeat. Who
 * brings no proof (a form without JavaScript, a page without encryption), whose hidden field is filled (perhaps by a
 * password manager), or whose address floods, waits their turn: nobody is refused for it.
 */
export const demandProof = async (
  guard: ProofGuard,
  request: FastifyRequest,
  { proof, trap }: { proof?: string | undefined; trap?: string | undefined },
): Promise<SpendProof> => {
  const solved = proof === undefined ? undefined : await demandGood(guard, proof);
  const who = guard.keyOf(request.ip);
  guard.all.add(everybody);
  if (!solved || trap || waitsItsTurn(Math.max(guard.asked.of(who), guard.sent.add(who)))) {
    await guard.queue.enter(who);
  }
  return async transaction => {
    if (solved && !(await useChallenge(transaction, solved))) throw new ProblemError('proof-needed');
  };
};
