import type { Role } from '@kuulluksi/contract/vocabularies';
import { rightsOf } from '../staff/rights.ts';

export interface Colleague {
  member: string;
  name: string;
  roles: Role[];
  shutOut: boolean;
}

/** Would somebody be left who may answer the matter, once these are shut out or let in? */
export const somebodyIsLeft = (colleagues: readonly Pick<Colleague, 'roles' | 'shutOut'>[]): boolean =>
  colleagues.some(({ roles, shutOut: out }) => !out && rightsOf(roles).includes('matters:answer'));

/** Would a member who goes, or gets other roles, leave to nobody what somebody may answer now? */
export const leavesNobody = (
  colleagues: readonly Pick<Colleague, 'member' | 'roles' | 'shutOut'>[],
  member: string,
  roles: Role[] = [],
): boolean =>
  somebodyIsLeft(colleagues) &&
  !somebodyIsLeft(colleagues.map(one => (one.member === member ? { ...one, roles } : one)));
