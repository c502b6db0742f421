import type { Handle } from '../database/tables.ts';
import { readItemsOf } from '../feedback-groups/store.ts';
import { ProblemError } from '../http/problem-error.ts';
import { findMatter } from '../matters/staff-store.ts';
import type { Member } from '../staff/member.ts';

/** Who may read a matter, or an agenda that it is on, may mark a concern in it; for anybody else it is not there. */
export const demandReadable = async (database: Handle, member: Member, matter: string): Promise<void> => {
  const readable =
    (member.rights.includes('matters:read') && (await findMatter(database, member, matter))) ||
    (member.rights.includes('agenda:read') && (await readItemsOf(database, member, matter)).length > 0);
  if (!readable) throw new ProblemError('not-found');
};
