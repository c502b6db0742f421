import { wayInto } from '@kuulluksi/contract/joining/way-in';
import type { JoinInput } from '@kuulluksi/contract/joining/schemas';
import type { GroupRecord } from '@kuulluksi/contract/groups/records';
import type { JoinStatus, PersonAct } from '@kuulluksi/contract/vocabularies';
import { ProblemError } from '../http/problem-error.ts';

/** Refuses what the group does not take today. What was typed the caller keeps, and may send as a wish to be told later. */
export const demandWayIn = (
  group: GroupRecord | undefined,
  { organisation, kind }: { organisation: string; kind: JoinInput['kind'] },
  today: string,
): void => {
  if (group?.organisation !== organisation) throw new ProblemError('group-not-found');
  const { way, because } = wayInto(group, today);
  if (way === 'none') throw new ProblemError('group-ended');
  if (way === 'walk-in') throw new ProblemError('group-walk-in');
  if (kind === 'next-intake' || way === 'join') return;
  throw new ProblemError(because === 'full' ? 'group-full' : 'group-intake');
};

/** What the holder of the code may do: write, also after a no, and take it all back. */
export const personMayWithJoin = (status: JoinStatus): PersonAct[] =>
  status === 'withdrawn' ? [] : ['write', 'withdraw'];
