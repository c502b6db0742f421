import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Handle } from '../database/tables.ts';
import { ProblemError } from '../http/problem-error.ts';
import { isStaffPath } from '../security/headers.ts';
import type { Accounts } from './accounts.ts';
import { readMember, type Member } from './member.ts';
import { comesFromOwnOrigin } from './same-origin.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is signed in; only on operations that take it. */
    member: Member | null;
  }
}

/** The member of staff who makes the call; the guard has seen to it that there is one. */
export const memberOf = (request: FastifyRequest): Member => {
  if (!request.member) throw new ProblemError('not-signed-in');
  return request.member;
};

/**
 * Stands before every operation of the desk: first whether the call comes from the server's own page, then who is
 * signed in, then whether they have the right. The input is not even read before that.
 */
export const guardStaff = (
  app: FastifyInstance,
  { database, accounts, publicUrl }: { database: Handle; accounts: Accounts; publicUrl: string },
): void => {
  app.decorateRequest('member', null);
  app.addHook('onRequest', async request => {
    // By the route, not by the address: `/v1/%73taff` leads to the same one.
    if (!isStaffPath(request.routeOptions.url ?? request.url)) return;
    if (!comesFromOwnOrigin(request.method, request.headers, publicUrl)) {
      throw new ProblemError('not-allowed');
    }
    const access = request.routeOptions.config.operation?.access ?? 'public';
    if (access === 'public') return;
    const userId = await accounts.whoIs(request.headers.cookie);
    const member = userId === undefined ? undefined : await readMember(database, userId);
    if (!member) throw new ProblemError('not-signed-in');
    if (access !== 'staff' && !member.rights.includes(access)) throw new ProblemError('not-allowed');
    request.member = member;
  });
};
