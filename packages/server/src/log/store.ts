import type { OperationId } from '@kuulluksi/contract/all-operations';
import type { RemovalReason } from '@kuulluksi/contract/vocabularies';
import { sql, type SqlBool } from 'kysely';
import type { Handle } from '../database/tables.ts';

/** Who does something: enough for a line of the log, and for every store to keep to one organisation. */
export interface Actor {
  id: string;
  organisation: string;
}

/** What a line tells of: an operation, the other direction of one, what is decided within one, or an act of the command line. */
export type LoggedAct = OperationId | 'letIn' | 'openPlace' | 'inviteMember' | 'removeMember';

/** Who runs the server, at its command line: no member of staff. */
export const commandLine = '00000000-0000-0000-0000-000000000000';

/** Adds a line, in the transaction of what it tells of. There is no place in it for a text. */
export const addLogLine = async (
  transaction: Handle,
  actor: Actor,
  line: { at: Date; what: LoggedAct; record?: string | undefined; reason?: RemovalReason },
): Promise<void> => {
  await transaction
    .insertInto('log_lines')
    .values({
      at: line.at,
      who: actor.id,
      organisation: actor.organisation,
      what: line.what,
      record: line.record ?? null,
      reason: line.reason ?? null,
    })
    .execute();
};

/** Did the member themselves do one of these to the record? */
export const didTo = async (
  database: Handle,
  { id, organisation }: Actor,
  record: string,
  acts: readonly LoggedAct[],
): Promise<boolean> => {
  const line = await database
    .selectFrom('log_lines')
    .select('number')
    .where('record', '=', record)
    .where('organisation', '=', organisation)
    .where('who', '=', id)
    .where('what', 'in', acts)
    .executeTakeFirst();
  return line !== undefined;
};

/** Lines of what somebody is shut out of are not there for them: who did something in it may be about themselves too. */
const openLines = ({ id }: Actor) =>
  sql<SqlBool>`not exists (
    select 1 from matter_exclusions
    left join agenda_items on agenda_items.matter = matter_exclusions.matter
    where matter_exclusions.member = ${id}
      and log_lines.record in (matter_exclusions.matter::text, agenda_items.id::text)
  )`;

/** Lines of a member's organisation, newest first, each with the name of who it was while they have an account. */
const linesOf = (database: Handle, member: Actor) =>
  database
    .selectFrom('log_lines')
    .leftJoin('staff_users', 'staff_users.id', 'log_lines.who')
    .selectAll('log_lines')
    .select('staff_users.name')
    .where('organisation', '=', member.organisation)
    .where(openLines(member))
    .orderBy('number', 'desc');

/** Lines of a member's organisation, newest first, below the number given. */
export const readLogLines = (
  database: Handle,
  member: Actor,
  { below, limit }: { below: number | undefined; limit: number },
) => {
  const lines = linesOf(database, member).limit(limit);
  return (below === undefined ? lines : lines.where('number', '<', String(below))).execute();
};

/** The latest lines of one record, newest first. */
export const readRecordLog = (database: Handle, member: Actor, record: string, limit: number) =>
  linesOf(database, member).where('record', '=', record).limit(limit).execute();
