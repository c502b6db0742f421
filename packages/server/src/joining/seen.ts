import { sql, type SqlBool } from 'kysely';
import type { Handle } from '../database/tables.ts';
import { groupsLedBy } from '../groups/leaders-store.ts';
import type { Member } from '../staff/member.ts';

/** Which requests of an organisation a member sees: all, or those for the groups that they lead. */
export interface Seen {
  organisation: string;
  groups: readonly string[] | 'all';
}

export const seenBy = async (
  database: Handle,
  member: Pick<Member, 'id' | 'organisation' | 'rights'>,
): Promise<Seen> => ({
  organisation: member.organisation,
  groups: member.rights.includes('groups:write') ? 'all' : await groupsLedBy(database, member),
});

/** For every query of the desk that reads requests. */
export const within = ({ organisation, groups }: Seen) =>
  groups === 'all'
    ? sql<SqlBool>`join_requests.organisation = ${organisation}`
    : sql<SqlBool>`(join_requests.organisation = ${organisation} and join_requests."group" = any(${[...groups]}::text[]))`;
