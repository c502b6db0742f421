import type { Handle } from '../database/tables.ts';
import { readItemsOf } from '../feedback-groups/store.ts';
import { ProblemError } from '../http/problem-error.ts';
import { didTo } from '../log/store.ts';
import { findMatter } from '../matters/staff-store.ts';
import { isRaisedByPanel } from '../panels/staff-store.ts';
import type { Member } from '../staff/member.ts';
import { placesRead, type Place } from './rules.ts';

/** Whether the matter can be read in a place by this member, who is not shut out of it. */
const isThere: Record<Place, (database: Handle, member: Member, matter: string) => Promise<boolean>> = {
  matter: async (database, member, matter) => (await findMatter(database, member, matter)) !== undefined,
  agenda: async (database, member, matter) => (await readItemsOf(database, member, matter)).length > 0,
  panel: isRaisedByPanel,
  'taken-down': async (database, member, matter) =>
    (await didTo(database, member, matter, ['enterFeedback', 'raiseGroupMatter'])) &&
    (await findMatter(database, member, matter)) !== undefined,
};

/** Who has read of a matter, wherever, may mark a concern in it; for anybody else it is not there. */
export const demandReadable = async (database: Handle, member: Member, matter: string): Promise<void> => {
  for (const place of placesRead(member.rights)) {
    if (await isThere[place](database, member, matter)) return;
  }
  throw new ProblemError('not-found');
};
