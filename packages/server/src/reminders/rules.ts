const day = 86_400_000;
/** Days without an answer at which staff are told once more. */
export const reminderDays = [30, 60, 90] as const;
/** What was stored while the last look went on may not have been seen by it. */
const margin = 5 * 60_000;

/** What waits at the desk of an organisation. */
export interface Waiting {
  /** When the newest words came of a person who waits. */
  newestAt: Date;
  /** Since when each of them waits. */
  since: readonly Date[];
}

/**
 * Must a member be told by mail that something waits? When something came after they were told, or somebody has come
 * to wait for 30, 60 or 90 days since then; at most once a day, and never while nobody waits.
 */
export const mustBeTold = (toldAt: Date | null, { newestAt, since }: Waiting, now: Date): boolean => {
  if (since.length === 0) return false;
  if (toldAt === null) return true;
  if (now.getTime() - toldAt.getTime() < day) return false;
  if (newestAt.getTime() > toldAt.getTime() - margin) return true;
  return since.some(moment =>
    reminderDays.some(days => {
      const mark = moment.getTime() + days * day;
      return mark > toldAt.getTime() && mark <= now.getTime();
    }),
  );
};
