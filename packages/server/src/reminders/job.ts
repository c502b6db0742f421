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
      for (const member of await answeringMembers(transaction)) {
        if (!mustBeTold(member.toldAt, waitingFor(member, waiting), now)) continue;
        await queueMail(transaction, 'something-waits', { member: member.id }, now);
        await noteTold(transaction, member.id, now);
      }
    }),
};
