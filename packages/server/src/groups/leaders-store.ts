import type { Handle } from '../database/tables.ts';
import { rightsOf } from '../staff/rights.ts';

/** A member of staff who leads a group, or may be asked to. */
export interface Leader {
  id: string;
  name: string;
}

/** Whoever was moved to other work or another organisation leads no more, though a line still says so. */
const ableMembers = async (database: Handle, organisation: string, ids?: readonly string[]) => {
  if (ids?.length === 0) return [];
  const members = await database
    .selectFrom('staff_members')
    .innerJoin('staff_users', 'staff_users.id', 'staff_members.user_id')
    .select(['staff_users.id', 'staff_users.name', 'staff_members.roles'])
    .where('organisation', '=', organisation)
    .$if(ids !== undefined, query => query.where('staff_users.id', 'in', [...(ids ?? [])]))
    .orderBy('staff_users.name')
    .orderBy('staff_users.id')
    .execute();
  return members
    .filter(({ roles }) => rightsOf(roles).includes('groups:lead'))
    .map(({ id, name }): Leader => ({ id, name }));
};

/** Members of an organisation who may lead its groups. */
export const possibleLeaders = (database: Handle, organisation: string): Promise<Leader[]> =>
  ableMembers(database, organisation);

/** Who leads a group: whom a mail may tell that something waits at the desk. */
export const leadersOf = async (database: Handle, organisation: string, group: string): Promise<Leader[]> => {
  const lines = await database
    .selectFrom('group_leaders')
    .select('member')
    .where('organisation', '=', organisation)
    .where('group', '=', group)
    .execute();
  return ableMembers(
    database,
    organisation,
    lines.map(({ member }) => member),
  );
};

/** Who leads each group of an organisation that somebody leads. */
export const allLeaders = async (database: Handle, organisation: string): Promise<Map<string, Leader[]>> => {
  const able = await possibleLeaders(database, organisation);
  const lines = await database
    .selectFrom('group_leaders')
    .select(['group', 'member'])
    .where('organisation', '=', organisation)
    .execute();
  const leaders = new Map<string, Leader[]>();
  for (const leader of able)
    for (const { group, member } of lines)
      if (member === leader.id) leaders.set(group, [...(leaders.get(group) ?? []), leader]);
  return leaders;
};

/** The groups of an organisation that a member leads. */
export const groupsLedBy = async (
  database: Handle,
  { id, organisation }: { id: string; organisation: string },
): Promise<string[]> =>
  (
    await database
      .selectFrom('group_leaders')
      .select('group')
      .where('organisation', '=', organisation)
      .where('member', '=', id)
      .orderBy('group')
      .execute()
  ).map(({ group }) => group);

/** From now on these lead the group, and nobody else. */
export const putLeaders = async (
  transaction: Handle,
  { organisation, group }: { organisation: string; group: string },
  members: readonly string[],
): Promise<void> => {
  await transaction.deleteFrom('group_leaders').where('group', '=', group).execute();
  if (members.length === 0) return;
  await transaction
    .insertInto('group_leaders')
    .values(members.map(member => ({ group, organisation, member })))
    .execute();
};
