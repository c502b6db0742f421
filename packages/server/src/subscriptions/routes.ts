import { subscribe } from '@kuulluksi/contract/subscriptions/operations';
import type { FastifyInstance } from 'fastify';
import { demandProof, type ProofGuard } from '../challenges/demand-proof.ts';
import type { Handle } from '../database/tables.ts';
import { serve } from '../http/serve.ts';
import { demandOrganisations, type PublicRecordsHolder } from '../public-records.ts';
import { limitedTo } from '../security/rate-limits.ts';
import type { Secret } from '../security/secret.ts';
import { askSubscription } from './store.ts';
import { tokenOf } from './token.ts';

export const subscriptionRoutes = (
  app: FastifyInstance,
  options: {
    database: Handle;
    records: PublicRecordsHolder;
    secret: Secret;
    proofs: ProofGuard;
    clock: () => Date;
  },
): void => {
  serve(
    app,
    subscribe,
    async ({ body, request }) => {
      demandOrganisations(await options.records.read(), body.organisations);
      const spendProof = await demandProof(options.proofs, request, body);
      await options.database.transaction().execute(async transaction => {
        await askSubscription(transaction, body, {
          now: options.clock(),
          tokenOf: id => tokenOf(options.secret, id),
        });
        await spendProof(transaction);
      });
      return { outcome: 'confirm-by-mail' as const };
    },
    limitedTo('codes'),
  );
};
