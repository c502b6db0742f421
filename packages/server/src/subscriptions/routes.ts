import { subscribe } from '@kuulluksi/contract/subscriptions/operations';
import type { FastifyInstance } from 'fastify';
import type { Handle } from '../database/tables.ts';
import { serve } from '../http/serve.ts';
import { demandOrganisations, type PublicRecordsHolder } from '../public-records.ts';
import { limitedTo, type Limits } from '../security/rate-limits.ts';
import type { Secret } from '../security/secret.ts';
import { askSubscription } from './store.ts';
import { tokenOf } from './token.ts';

export const subscriptionRoutes = (
  app: FastifyInstance,
  options: {
    database: Handle;
    records: PublicRecordsHolder;
    secret: Secret;
    limits: Limits;
    clock: () => Date;
  },
): void => {
  serve(
    app,
    subscribe,
    async ({ body }) => {
      demandOrganisations(await options.records.read(), body.organisations);
      await options.database.transaction().execute(transaction =>
        askSubscription(transaction, body, {
          now: options.clock(),
          tokenOf: id => tokenOf(options.secret, id),
        }),
      );
      return { outcome: 'confirm-by-mail' as const };
    },
    limitedTo('codes', options.limits),
  );
};
