import { readChallenge } from '@kuulluksi/contract/challenges/operations';
import type { FastifyInstance } from 'fastify';
import { serve } from '../http/serve.ts';
import { levelOf, type ProofGuard } from './demand-proof.ts';
import { challengeEnds, triesAt } from './rules.ts';

export const challengeRoutes = (app: FastifyInstance, guard: ProofGuard): void => {
  serve(app, readChallenge, async ({ request, reply }) => {
    // Each is good once, so that nobody may keep it.
    reply.header('cache-control', 'no-store');
    const who = guard.keyOf(request.ip);
    guard.asked.add(who);
    const tries = triesAt(levelOf(guard, who), guard.settings);
    return { challenge: await guard.challenges.make(tries, challengeEnds(guard.clock())) };
  });
};
