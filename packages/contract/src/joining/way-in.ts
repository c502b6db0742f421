import type { Group } from '../groups/schemas.ts';
import type { WayIn } from '../vocabularies.ts';

/** What of a group decides how one gets in; its record and its public form both have it. */
type Enterable = Pick<Group, 'access' | 'standing' | 'room' | 'run'>;

/** Why it is so, where a person may wonder. */
export type WayInReason = 'ended' | 'full' | 'no-intake' | 'not-running' | 'walk-in';

/**
 * How one gets into a group on a day. Where one may walk in, nobody has to ask: a request would only make them wait, and
 * would leave a contact that nobody needs. A group that a worker grants may be asked for too: the leader tells whom to ask.
 */
export const wayInto = (
  { access, standing, room, run }: Enterable,
  today: string,
): { way: WayIn; because?: WayInReason } => {
  if (standing === 'ended' || (run.kind === 'period' && run.to < today && standing !== 'planned')) {
    return { way: 'none', because: 'ended' };
  }
  if (standing === 'has-been') return { way: 'next-intake', because: 'not-running' };
  if (access === 'walk-in') return { way: 'walk-in', because: 'walk-in' };
  if (room === 'full') return { way: 'next-intake', because: 'full' };
  if (run.kind === 'period' && (today < run.intake.from || today > run.intake.to)) {
    return { way: 'next-intake', because: 'no-intake' };
  }
  return { way: 'join' };
};
