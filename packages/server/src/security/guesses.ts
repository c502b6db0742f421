import type { FastifyInstance } from 'fastify';
import { ProblemError } from '../http/problem-error.ts';
import { Levels } from './levels.ts';
import { PacedQueue, type Pace } from './paced-queue.ts';
import { addressKeys } from './rate-limits.ts';

export interface GuessLimits extends Pace {
  /** So many wrong codes, whoever tried them, disturb nobody. */
  free: number;
  /** So many of them are forgotten each minute: people mistype. */
  forgivenAMinute: number;
}
export const guessLimits: GuessLimits = {
  free: 200,
  forgivenAMinute: 20,
  pause: 1000,
  longestQueue: 12,
  ofOne: 2,
};

const all = 'all';

/**
 * Bounds what many addresses together can try: after many wrong codes, whatever takes a code is done one after the
 * other, with a pause between. By the contract: what may answer `code-not-found` takes a code.
 */
export const boundGuesses = (
  app: FastifyInstance,
  { clock, limits }: { clock: () => Date; limits: GuessLimits },
): void => {
  const wrong = new Levels({ clock, forgivenAMinute: limits.forgivenAMinute });
  const queue = new PacedQueue(limits);
  const keyOf = addressKeys(clock);
  app.addHook('preClose', async () => queue.close());
  app.addHook('preHandler', async request => {
    const takesCode = request.routeOptions.config.operation?.problems.includes('code-not-found');
    if (takesCode && wrong.of(all) > limits.free) await queue.enter(keyOf(request.ip));
  });
  app.addHook('onError', async (_request, _reply, error: unknown) => {
    if (error instanceof ProblemError && error.code === 'code-not-found') wrong.add(all);
  });
};
