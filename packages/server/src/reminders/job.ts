import type { Job } from '../jobs/job.ts';
import { queueMail } from '../mail/store.ts';
import { mustBeTold, waitingFor } from './rules.ts';
import { answeringMembers, noteTold, waitingMatters } from './store.ts';

/** Tells members of staff by mail that something waits at the desk: that alone, and at most once a day. */
export const reminders: Job = {
  name: 'reminders',
  everySeconds: 900,
  run: ({ database, clock }) =>
    database.transaction().execute(async transaction => {
      const now = clock();
      const waiting = await waitingMatters(transaction, now);
      for (const { user_id: member, organisation, told_at } of await answeringMembers(transaction)) {
        const theirs = waitingFor({ id: member, organisation }, waiting);
        if (!mustBeTold(told_at, theirs, now)) continue;
        await queueMail(transaction, 'something-waits', { member }, now);
        await noteTold(transaction, member, now);
      }
    }),
};
