import { sql } from 'kysely';
import type { Handle } from '../database/tables.ts';
import { openConcerns } from '../concerns/store.ts';
import { dayInFinland } from '../helsinki.ts';
import { openTo } from '../matters/staff-store.ts';
import { seenBy, within } from '../joining/seen.ts';
import type { Member } from '../staff/member.ts';
import { rightsOf } from '../staff/rights.ts';
import { concernDays, unconfirmedDays, type WaitingMatter } from './rules.ts';

const aDay = 86_400_000;

/** Whose task it is to answer a person, whatever they said or asked for, or to look after a group. */
const answering = ['matters:answer', 'joins:answer', 'groups:lead'] as const;

/** Who is to be told that something waits: who may answer. */
export const answeringMembers = async (database: Handle) => {
  const members = await database
    .selectFrom('staff_members')
    .select(['user_id', 'organisation', 'roles', 'told_at'])
    .orderBy('user_id')
    .execute();
  return members.flatMap(({ user_id: id, organisation, roles, told_at: toldAt }) => {
    const rights = rightsOf(roles);
    return answering.some(right => rights.includes(right)) ? { id, organisation, rights, toldAt } : [];
  });
};

/** Concerns for a child that have been open for long, in matters where perhaps nobody else waits. */
const longOpenConcerns = async (database: Handle, now: Date) =>
  (
    await database
      .selectFrom('concerns')
      .select(['matter as id', 'organisation', 'marked_at as since'])
      .where('closed_at', 'is', null)
      .where('marked_at', '<=', new Date(now.getTime() - concernDays * aDay))
      .execute()
  ).map(concern => ({ ...concern, newest: concern.since }));

/** Everybody who asked to join and waits, with who leads the group. */
const waitingJoins = async (database: Handle): Promise<WaitingMatter[]> => {
  const rows = await database
    .selectFrom('join_requests')
    .select(['organisation', 'group', 'waiting_since as since'])
    .select(({ selectFrom }) =>
      sql<Date>`greatest(received_at, ${selectFrom('messages')
        .select(({ fn }) => fn.max('written_at').as('written_at'))
        .whereRef('messages.join_request', '=', 'join_requests.id')
        .where('sender', '=', 'person')})`.as('newest'),
    )
    .where('waiting_since', 'is not', null)
    .execute();
  const leaders = await database.selectFrom('group_leaders').select(['group', 'member']).execute();
  return rows.flatMap(({ organisation, group, since, newest }) =>
    since === null
      ? []
      : {
          organisation,
          right: 'joins:answer' as const,
          since,
          newestAt: newest,
          shutOut: [],
          led: { by: leaders.filter(one => one.group === group).map(({ member }) => member) },
        },
  );
};

/** Groups that meet and that nobody has confirmed for long, as `group.checkedOn` says. */
const unconfirmedGroups = (database: Handle, now: Date) =>
  database
    .selectFrom('groups')
    .innerJoin('group_leaders', 'group_leaders.group', 'groups.id')
    .select([
      'groups.organisation',
      'group_leaders.member',
      sql<string>`record->>'checkedOn'`.as('checkedOn'),
    ])
    .where(sql`record->>'standing'`, 'in', ['regular', 'planned'])
    .where(sql`record->>'checkedOn'`, '<=', dayInFinland(new Date(now.getTime() - unconfirmedDays * aDay)));

const waitingConfirmations = async (database: Handle, now: Date): Promise<WaitingMatter[]> =>
  (await unconfirmedGroups(database, now).execute()).map(({ organisation, member, checkedOn }) => {
    const since = new Date(Date.parse(`${checkedOn}T00:00:00Z`) + unconfirmedDays * aDay);
    return {
      organisation,
      right: 'groups:lead',
      since,
      newestAt: since,
      shutOut: [],
      led: { by: [member], alone: true },
    };
  });

/** Every matter in which somebody waits or a concern has long been open, with who is shut out of it. */
export const waitingMatters = async (database: Handle, now: Date): Promise<WaitingMatter[]> => {
  const rows = await database
    .selectFrom('matters')
    .select(['id', 'organisation', 'waiting_since as since'])
    .select(({ selectFrom }) =>
      sql<Date>`greatest(received_at, ${selectFrom('messages')
        .select(({ fn }) => fn.max('written_at').as('written_at'))
        .whereRef('messages.matter', '=', 'matters.id')
        .where('sender', '=', 'person')})`.as('newest'),
    )
    .where('waiting_since', 'is not', null)
    .execute();
  const exclusions = await database.selectFrom('matter_exclusions').select(['matter', 'member']).execute();
  const matters = [...rows, ...(await longOpenConcerns(database, now))].flatMap(
    ({ id, organisation, since, newest }) =>
      since === null
        ? []
        : {
            organisation,
            right: 'matters:answer' as const,
            since,
            newestAt: newest,
            shutOut: exclusions.filter(({ matter }) => matter === id).map(({ member }) => member),
          },
  );
  return [...matters, ...(await waitingJoins(database)), ...(await waitingConfirmations(database, now))];
};

export const noteTold = async (transaction: Handle, member: string, now: Date): Promise<void> => {
  await transaction
    .updateTable('staff_members')
    .set({ told_at: now })
    .where('user_id', '=', member)
    .execute();
};

/** Does anything wait at the desk at a moment that the member may see? */
export const anythingWaits = async (database: Handle, member: Member, now: Date): Promise<boolean> => {
  if (member.rights.includes('groups:lead')) {
    const group = await unconfirmedGroups(database, now)
      .where('groups.organisation', '=', member.organisation)
      .where('group_leaders.member', '=', member.id)
      .limit(1)
      .executeTakeFirst();
    if (group) return true;
  }
  if (member.rights.includes('joins:answer')) {
    const join = await database
      .selectFrom('join_requests')
      .select('id')
      .where(within(await seenBy(database, member)))
      .where('waiting_since', 'is not', null)
      .limit(1)
      .executeTakeFirst();
    if (join) return true;
  }
  if (!member.rights.includes('matters:answer')) return false;
  const row = await database
    .selectFrom('matters')
    .select('id')
    .where('organisation', '=', member.organisation)
    .where(({ eb, or }) =>
      or([eb('waiting_since', 'is not', null), eb('matters.id', 'in', openConcerns(database))]),
    )
    .where(openTo(member))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
};
