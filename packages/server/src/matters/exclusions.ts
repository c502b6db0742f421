import { listExclusions, shutOut } from '@kuulluksi/contract/matters/exclusions-operations';
import type { Role } from '@kuulluksi/contract/vocabularies';
import type { FastifyInstance } from 'fastify';
import type { Handle } from '../database/tables.ts';
import { fieldFault, ProblemError } from '../http/problem-error.ts';
import { serve } from '../http/serve.ts';
import { addLogLine, type Actor } from '../log/store.ts';
import { memberOf } from '../staff/guard.ts';
import { rightsOf } from '../staff/rights.ts';
import { findMatter, holdMatter } from './staff-store.ts';

export interface Colleague {
  member: string;
  name: string;
  roles: Role[];
  shutOut: boolean;
}

/** Would somebody be left who may answer the matter, once these are shut out or let in? */
export const somebodyIsLeft = (colleagues: readonly Pick<Colleague, 'roles' | 'shutOut'>[]): boolean =>
  colleagues.some(({ roles, shutOut: out }) => !out && rightsOf(roles).includes('matters:answer'));

const colleaguesOf = async (
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

const setExclusion = async (
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

/** Nobody handles what is about themselves: for who is shut out of a matter it is not there. */
export const exclusionRoutes = (
  app: FastifyInstance,
  { database, clock }: { database: Handle; clock: () => Date },
): void => {
  serve(app, listExclusions, ({ params, request }) => {
    const member = memberOf(request);
    return database.transaction().execute(async transaction => {
      if (!(await findMatter(transaction, member, params.id))) throw new ProblemError('not-found');
      return { items: await colleaguesOf(transaction, member, params.id) };
    });
  });

  serve(app, shutOut, ({ params, body, request }) => {
    const member = memberOf(request);
    return database.transaction().execute(async transaction => {
      if (!(await holdMatter(transaction, member, params.id))) throw new ProblemError('not-found');
      const before = await colleaguesOf(transaction, member, params.id);
      if (!before.some(one => one.member === body.member)) throw fieldFault('member', 'not-one-of');
      const items = before.map(one => (one.member === body.member ? { ...one, shutOut: body.shutOut } : one));
      if (!somebodyIsLeft(items)) throw new ProblemError('nobody-left');
      await setExclusion(transaction, member, params.id, body);
      await addLogLine(transaction, member, { at: clock(), what: 'shutOut', record: params.id });
      return { items };
    });
  });
};
