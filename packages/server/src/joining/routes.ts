import { askToJoin, readJoinForm } from '@kuulluksi/contract/joining/operations';
import type { FastifyInstance } from 'fastify';
import { demandProof, type ProofGuard } from '../challenges/demand-proof.ts';
import type { Intake } from '../feedback/take-in.ts';
import { dayInFinland } from '../helsinki.ts';
import { serve } from '../http/serve.ts';
import { limitedTo } from '../security/rate-limits.ts';
import { joinFormOf } from './form.ts';
import { takeJoinRequest } from './take-in.ts';

export const joiningRoutes = (app: FastifyInstance, options: Intake & { proofs: ProofGuard }): void => {
  serve(app, readJoinForm, async ({ query }) =>
    joinFormOf(await options.records.read(), query, dayInFinland(options.clock())),
  );
  serve(
    app,
    askToJoin,
    ({ body, request }) => takeJoinRequest(options, body, () => demandProof(options.proofs, request, body)),
    limitedTo('submissions'),
  );
};
