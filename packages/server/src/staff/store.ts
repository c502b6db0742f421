import type { AcceptInput } from '@kuulluksi/contract/staff/schemas';
import type { Texts } from '@kuulluksi/contract/foundation/texts';
import type { Role } from '@kuulluksi/contract/vocabularies';
import type * as z from 'zod/mini';
import { json, type Handle } from '../database/tables.ts';
import { addLogLine, commandLine, type Actor } from '../log/store.ts';
import { ProblemError } from '../http/problem-error.ts';
import {
  holdMembers,
  isLastToAnswer,
  keepExclusions,
  restoreExclusions,
  strands,
} from '../matters/exclusions-store.ts';
import { hashOfToken } from './one-time-token.ts';

/** A member of staff as the database knows them. A member belongs to one organisation. */
export interface StoredMember extends Actor {
  name: string;
  email: string;
  organisationName: Texts;
  languages: readonly string[];
  roles: Role[];
  /** Since when the member's address takes no mail. */
  mailRefusedAt: Date | null;
}

const members = (database: Handle) =>
  database
    .selectFrom('staff_members')
    .innerJoin('staff_users', 'staff_users.id', 'staff_members.user_id')
    .innerJoin('organisations', 'organisations.id', 'staff_members.organisation')
    .select([
      'staff_users.id',
      'staff_users.name',
      'staff_users.email',
      'staff_members.organisation',
      'staff_members.roles',
      'staff_members.mail_refused_at as mailRefusedAt',
      'organisations.record',
    ]);

export const findMember = async (database: Handle, id: string): Promise<StoredMember | undefined> => {
  const row = await members(database).where('staff_users.id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const { record, ...member } = row;
  return { ...member, organisationName: record.name, languages: record.languages };
};

export const listMembers = (database: Handle) =>
  members(database).orderBy('staff_members.organisation').orderBy('staff_users.email').execute();

export interface Newcomer {
  email: string;
  name: string;
  organisation: string;
  roles: Role[];
}

/** The user of an e-mail address with this name and place, made or changed. The address is kept in lower case. */
const putMember = async (transaction: Handle, newcomer: Newcomer, now: Date): Promise<string> => {
  const { id } = await transaction
    .insertInto('staff_users')
    .values({ name: newcomer.name, email: newcomer.email.toLowerCase(), created_at: now, updated_at: now })
    .onConflict(conflict => conflict.column('email').doUpdateSet({ name: newcomer.name, updated_at: now }))
    .returning('id')
    .executeTakeFirstOrThrow();
  const place = { organisation: newcomer.organisation, roles: json(newcomer.roles) };
  await transaction
    .insertInto('staff_members')
    .values({ user_id: id, ...place })
    .onConflict(conflict => conflict.column('user_id').doUpdateSet(place))
    .execute();
  await restoreExclusions(transaction, id, newcomer.email.toLowerCase());
  return id;
};

/**
 * Would it take the last right to answer from an organisation, or from one of its matters, if the address came with
 * these roles to this place? Holds the members meanwhile, so that two who change at once do not both go.
 */
const takesLastRight = async (
  transaction: Handle,
  { email, organisation, roles }: Newcomer,
): Promise<boolean> => {
  const member = await members(transaction)
    .where('staff_users.email', '=', email.toLowerCase())
    .executeTakeFirst();
  if (!member) return false;
  await holdMembers(transaction, member);
  const kept = member.organisation === organisation ? roles : [];
  return (await isLastToAnswer(transaction, member, kept)) || (await strands(transaction, member, kept));
};

/** The demo's coordinator, who has no password: the one-time link is the only way in. */
export const putMemberWithoutPassword = (database: Handle, newcomer: Newcomer, now: Date): Promise<string> =>
  database.transaction().execute(transaction => putMember(transaction, newcomer, now));

/** Keeps an invitation until it is accepted; a new one to the same address takes the place of the old. */
const putInvitation = async (
  database: Handle,
  newcomer: Newcomer,
  token: string,
  expiresAt: Date,
): Promise<void> => {
  const invitation = {
    token_hash: hashOfToken(token),
    organisation: newcomer.organisation,
    name: newcomer.name,
    roles: json(newcomer.roles),
    expires_at: expiresAt,
  };
  await database
    .insertInto('staff_invitations')
    .values({ email: newcomer.email.toLowerCase(), ...invitation })
    .onConflict(conflict => conflict.column('email').doUpdateSet(invitation))
    .execute();
};

/** Is there an invitation of this token now? Asked before the slow hash of the password is made. */
export const invitationIsOpen = async (database: Handle, token: string, now: Date): Promise<boolean> => {
  const found = await database
    .selectFrom('staff_invitations')
    .select('email')
    .where('token_hash', '=', hashOfToken(token))
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return found !== undefined;
};

/**
 * Takes the invitation and makes its account with the password, or gives an account that was there its new one, in one
 * transaction: of two who come with the same link one finds it used. Sessions begun with an old password end.
 * @throws ProblemError `nobody-left` where the new roles would take the last right to answer away.
 */
export const acceptInvitation = (
  database: Handle,
  { token }: Pick<z.output<typeof AcceptInput>, 'token'>,
  passwordHash: string,
  now: Date,
): Promise<string | undefined> =>
  database.transaction().execute(async transaction => {
    const invitation = await transaction
      .deleteFrom('staff_invitations')
      .where('token_hash', '=', hashOfToken(token))
      .where('expires_at', '>', now)
      .returningAll()
      .executeTakeFirst();
    if (!invitation) return undefined;
    // The invitation is not used up by it: it may be accepted once another can answer.
    if (await takesLastRight(transaction, invitation)) throw new ProblemError('nobody-left');
    const id = await putMember(transaction, invitation, now);
    await transaction.deleteFrom('staff_accounts').where('user_id', '=', id).execute();
    await transaction.deleteFrom('staff_sessions').where('user_id', '=', id).execute();
    await transaction
      .insertInto('staff_accounts')
      .values({
        user_id: id,
        account_id: id,
        provider_id: 'credential',
        password: passwordHash,
        created_at: now,
        updated_at: now,
      })
      .execute();
    const actor = { id, organisation: invitation.organisation };
    await addLogLine(transaction, actor, { at: now, what: 'acceptInvitation' });
    return id;
  });

/**
 * Invites somebody at the command line, logged there. `nobody-left`: accepted, it would take the last right to answer
 * away, so nothing is done.
 */
export const invite = (
  database: Handle,
  newcomer: Newcomer,
  token: string,
  { now, expiresAt }: { now: Date; expiresAt: Date },
): Promise<'invited' | 'nobody-left'> =>
  database.transaction().execute(async transaction => {
    if (await takesLastRight(transaction, newcomer)) return 'nobody-left';
    await putInvitation(transaction, newcomer, token, expiresAt);
    const actor = { id: commandLine, organisation: newcomer.organisation };
    await addLogLine(transaction, actor, { at: now, what: 'inviteMember' });
    return 'invited';
  });

/** What came of a removal. `nobody-left`: the member is the last who may answer some matter, so they stay. */
export type Removal = 'removed' | 'nobody' | 'nobody-left';

/**
 * Takes a member's account, sessions and open invitation away. What they did stays in the log, under their number, and
 * what they are shut out of is kept, should they come back.
 */
export const removeMember = (database: Handle, email: string, now: Date): Promise<Removal> =>
  database.transaction().execute(async transaction => {
    const address = email.toLowerCase();
    const member = await members(transaction).where('staff_users.email', '=', address).executeTakeFirst();
    if (member) {
      await holdMembers(transaction, member);
      if (await strands(transaction, member)) return 'nobody-left';
      await keepExclusions(transaction, member.id, address);
    }
    const invitation = await transaction
      .deleteFrom('staff_invitations')
      .where('email', '=', address)
      .returning('organisation')
      .executeTakeFirst();
    const user = await transaction
      .deleteFrom('staff_users')
      .where('email', '=', address)
      .returning('id')
      .executeTakeFirst();
    if (!invitation && !user) return 'nobody';
    const organisation = member?.organisation ?? invitation?.organisation;
    if (organisation !== undefined) {
      const actor = { id: commandLine, organisation };
      await addLogLine(transaction, actor, { at: now, what: 'removeMember', record: user?.id });
    }
    return 'removed';
  });

/** Sessions and invitations whose time is over are of no use to anyone. */
export const removeExpired = async (database: Handle, now: Date): Promise<void> => {
  await database.deleteFrom('staff_sessions').where('expires_at', '<', now).execute();
  await database.deleteFrom('staff_invitations').where('expires_at', '<', now).execute();
};
