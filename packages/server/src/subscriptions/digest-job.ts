import type { Handle } from '../database/tables.ts';
import type { Job } from '../jobs/job.ts';
import { queueMail } from '../mail/store.ts';
import { nextDigestAt } from './rules.ts';
import { countChanged, dueSubscriptions, type StoredSubscription } from './store.ts';

const atOnce = 100;
/** An entry gets its time from the database when its change begins, and is seen when that ends: what is so new waits. */
const margin = 15 * 60_000;

const seeTo = async (transaction: Handle, subscription: StoredSubscription, now: Date): Promise<void> => {
  const { id, organisations, rhythm, digested_until, confirmed_at } = subscription;
  const until = new Date(now.getTime() - margin);
  const tells = { from: digested_until ?? confirmed_at ?? until, until };
  const anything = (await countChanged(transaction, organisations, tells)) > 0;
  // While an earlier digest still waits to be sent, what is new is left for the next one.
  const settled = !anything || (await queueMail(transaction, 'digest', { subscription: id, tells }, now));
  await transaction
    .updateTable('subscriptions')
    .set({ next_digest_at: nextDigestAt(rhythm, now), ...(settled && { digested_until: until }) })
    .where('id', '=', id)
    .execute();
};

/** Queues the digests that are due. Who has nothing new gets no mail. */
export const digests: Job = {
  name: 'digests',
  everySeconds: 600,
  async run({ database, clock, mayGoOn }) {
    while (mayGoOn()) {
      const now = clock();
      const seen = await database.transaction().execute(async transaction => {
        const due = await dueSubscriptions(transaction, now, atOnce);
        for (const subscription of due) await seeTo(transaction, subscription, now);
        return due.length;
      });
      if (seen < atOnce) return;
    }
  },
};
