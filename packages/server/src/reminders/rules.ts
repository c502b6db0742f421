import { daysToTrust } from '@kuulluksi/contract/groups/trust';
import type { Right } from '@kuulluksi/contract/vocabularies';

const day = 86_400_000;
/** Days without an answer at which staff are told once more. */
export const reminderDays = [30, 60, 90] as const;
/** Days after which a concern for a child that nobody closed waits, too. */
export const concernDays = 30;
/** Days after which a group that nobody has confirmed waits for its leaders: two weeks before its card says so to all. */
export const unconfirmedDays = daysToTrust - 16;
/** What was stored while the last look went on may not have been seen by it. */
const margin = 5 * 60_000;

/**
 * A matter in which somebody waits, or a concern has long been open, or a request of somebody who waits to join, or a group
 * that its leaders have long not confirmed, as far as a reminder needs to know.
 */
export interface WaitingMatter {
  organisation: string;
  /** What a member must be allowed to see it. */
  right: Right;
  since: Date;
  /** When the newest words of the person came, or the concern was marked. */
  newestAt: Date;
  /** Members of staff who are shut out of it. */
  shutOut: readonly string[];
  /** Who only leads groups sees what is asked of these alone. `alone`: nobody else is told of it. */
  led?: { by: readonly string[]; alone?: boolean };
}

/** As far as it decides what waits for a member. */
export interface Waiter {
  id: string;
  organisation: string;
  rights: readonly Right[];
}

/** What waits at the desk for a member: all of their organisation that they may see. */
export const waitingFor = (
  { id, organisation: own, rights }: Waiter,
  matters: readonly WaitingMatter[],
): Waiting => {
  const theirs = matters.filter(
    ({ organisation, right, shutOut, led }) =>
      organisation === own &&
      rights.includes(right) &&
      !shutOut.includes(id) &&
      (!led || (!led.alone && rights.includes('groups:write')) || led.by.includes(id)),
  );
  return {
    newestAt: new Date(Math.max(0, ...theirs.map(({ newestAt }) => newestAt.getTime()))),
    since: theirs.map(({ since }) => since),
  };
};

/** What waits at the desk for somebody. */
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
