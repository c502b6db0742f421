import { createHash } from 'node:crypto';
import type { Role } from '@kuulluksi/contract/vocabularies';
import { sql } from 'kysely';
import type { Handle } from '../database/tables.ts';
import type { Actor } from '../log/store.ts';
import { leavesNobody, type Colleague } from './exclusions-rules.ts';

/** Holds who belongs to an organisation: while one is shut out, none of the others is removed, and the other way round. */
export const holdMembers = async (transaction: Handle, { organisation }: Pick<Actor, 'organisation'>) => {
  await transaction
    .selectFrom('staff_members')
    .select('user_id')
    .where('organisation', '=', organisation)
    .orderBy('user_id')
    .forUpdate()
    .execute();
};

export const colleaguesOf = async (
  database: Handle,
  { organisation }: Actor,
  matter: string,
): Promise<Colleague[]> => {
  const rows = await database
    .selectFrom('staff_members')
    .innerJoin('staff_users', 'staff_users.id', 'staff_members.user_id')
    .leftJoin('matter_exclusions', join =>
      join
        .onRef('matter_exclusions.member', '=', 'staff_members.user_id')
        .on('matter_exclusions.matter', '=', matter),
    )
    .select(['staff_members.user_id', 'staff_users.name', 'staff_members.roles', 'matter_exclusions.matter'])
    .where('staff_members.organisation', '=', organisation)
    .orderBy('staff_users.name')
    .orderBy('staff_members.user_id')
    .execute();
  return rows.map(row => ({
    member: row.user_id,
    name: row.name,
    roles: row.roles,
    shutOut: row.matter !== null,
  }));
};

export const setExclusion = async (
  transaction: Handle,
  { organisation }: Actor,
  matter: string,
  { member, shutOut: out }: Pick<Colleague, 'member' | 'shutOut'>,
): Promise<void> => {
  if (out) {
    await transaction
      .insertInto('matter_exclusions')
      .values({ matter, organisation, member })
      .onConflict(conflict => conflict.doNothing())
      .execute();
  } else {
    await transaction
      .deleteFrom('matter_exclusions')
      .where('matter', '=', matter)
      .where('member', '=', member)
      .execute();
  }
};

/** No matter has this name: nobody is shut out of it. */
const noMatter = '00000000-0000-0000-0000-000000000000';

/** Would nobody of the organisation be left who may answer, if the member went or got other roles? */
export const isLastToAnswer = async (transaction: Handle, member: Actor, roles: Role[]): Promise<boolean> =>
  leavesNobody(await colleaguesOf(transaction, member, noMatter), member.id, roles);

/**
 * Would a matter be left to nobody if the member were removed or got other roles? Only what somebody is shut out of can
 * be.
 */
export const strands = async (transaction: Handle, member: Actor, roles: Role[] = []): Promise<boolean> => {
  const matters = await transaction
    .selectFrom('matter_exclusions')
    .select('matter')
    .distinct()
    .where('organisation', '=', member.organisation)
    .execute();
  for (const { matter } of matters) {
    if (leavesNobody(await colleaguesOf(transaction, member, matter), member.id, roles)) return true;
  }
  return false;
};

const digestOf = (address: string): Buffer => createHash('sha256').update(`exclusion of ${address}`).digest();

/** Before a member is removed: keeps what they are shut out of, should they come back. */
export const keepExclusions = async (transaction: Handle, member: string, address: string): Promise<void> => {
  await transaction
    .insertInto('left_exclusions')
    .columns(['matter', 'organisation', 'address'])
    .expression(({ selectFrom }) =>
      selectFrom('matter_exclusions')
        .select(['matter', 'organisation', sql<Buffer>`${digestOf(address)}::bytea`.as('address')])
        .where('member', '=', member),
    )
    .onConflict(conflict => conflict.doNothing())
    .execute();
};

/** Who comes back is shut out of what they were shut out of: nobody handles what is about themselves. */
export const restoreExclusions = async (
  transaction: Handle,
  member: string,
  address: string,
): Promise<void> => {
  const left = await transaction
    .deleteFrom('left_exclusions')
    .where('address', '=', digestOf(address))
    .returning(['matter', 'organisation'])
    .execute();
  if (left.length === 0) return;
  await transaction
    .insertInto('matter_exclusions')
    .values(left.map(exclusion => ({ ...exclusion, member })))
    .onConflict(conflict => conflict.doNothing())
    .execute();
};
