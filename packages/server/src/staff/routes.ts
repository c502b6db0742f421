import { inLanguage } from '@kuulluksi/contract/foundation/in-language';
import * as operations from '@kuulluksi/contract/staff/operations';
import type { Me } from '@kuulluksi/contract/staff/schemas';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Handle } from '../database/tables.ts';
import { dayInFinland } from '../helsinki.ts';
import { ProblemError } from '../http/problem-error.ts';
import { serve } from '../http/serve.ts';
import { addLogLine } from '../log/store.ts';
import type { Accounts, SignedIn } from './accounts.ts';
import { Attempts } from './attempts.ts';
import { comesFromThisMachine, type DemoDoor } from './demo-door.ts';
import { memberOf } from './guard.ts';
import { readMember, type Member } from './member.ts';
import { passwords } from './passwords.ts';
import { acceptInvitation, invitationIsOpen, removeExpired } from './store.ts';

/** The demo's door and whom it lets in; missing everywhere but in the demo. */
export interface DemoEntrance {
  door: DemoDoor;
  userId: string;
}

export interface StaffRoutes {
  database: Handle;
  accounts: Accounts;
  clock: () => Date;
  demo: DemoEntrance | undefined;
}

/** Tries to come in from one network address, counted for each of the ways in on its own. */
const fewTries = { rateLimit: { max: 20, timeWindow: '1 minute' } };

const meOf = (member: Member): Me => ({
  name: member.name,
  organisation: {
    id: member.organisation,
    name: inLanguage(member.organisationName, undefined, member.languages),
  },
  roles: member.roles,
  rights: member.rights,
  ...(member.mailRefusedAt && { mailRefusedSince: dayInFinland(member.mailRefusedAt) }),
});

export const staffRoutes = (app: FastifyInstance, { database, accounts, clock, demo }: StaffRoutes): void => {
  const attempts = new Attempts();

  const letIn = async (reply: FastifyReply, { userId, cookies }: SignedIn): Promise<Me> => {
    const member = await readMember(database, userId);
    if (!member) throw new ProblemError('not-signed-in');
    await removeExpired(database, clock());
    reply.header('set-cookie', cookies);
    return meOf(member);
  };

  serve(app, operations.readMe, ({ request }) => meOf(memberOf(request)));

  serve(
    app,
    operations.signIn,
    async ({ body, request, reply }) => {
      const trier = { email: body.email, address: request.ip };
      const wait = attempts.wait(trier, clock());
      if (wait !== undefined) throw new ProblemError('too-many-requests', { retryAfter: wait });
      // Counted before the slow hash, so that many tries at once are not all heard while the first is under way.
      attempts.failed(trier, clock());
      const signedIn = await accounts.signIn(body.email, body.password);
      if (!signedIn) throw new ProblemError('not-signed-in');
      attempts.succeeded(trier, clock());
      const me = await letIn(reply, signedIn);
      const actor = { id: signedIn.userId, organisation: me.organisation.id };
      await addLogLine(database, actor, { at: clock(), what: 'signIn' });
      return me;
    },
    fewTries,
  );

  serve(
    app,
    operations.enter,
    async ({ body, request, reply }) => {
      if (!demo || !comesFromThisMachine(request.socket.remoteAddress, request.headers)) {
        throw new ProblemError('not-allowed');
      }
      if (!demo.door.open(body.token, clock())) throw new ProblemError('link-used-or-old');
      const me = await letIn(reply, await accounts.enterAs(demo.userId));
      const actor = { id: demo.userId, organisation: me.organisation.id };
      await addLogLine(database, actor, { at: clock(), what: 'enter' });
      return me;
    },
    fewTries,
  );

  serve(
    app,
    operations.acceptInvitation,
    async ({ body, reply }) => {
      if (!(await invitationIsOpen(database, body.token, clock()))) {
        throw new ProblemError('link-used-or-old');
      }
      const hash = await passwords.hash(body.password);
      const userId = await acceptInvitation(database, body, hash, clock());
      if (userId === undefined) throw new ProblemError('link-used-or-old');
      return letIn(reply, await accounts.enterAs(userId));
    },
    fewTries,
  );

  serve(app, operations.signOut, async ({ request, reply }) => {
    const member = memberOf(request);
    reply.header('set-cookie', await accounts.signOut(request.headers.cookie));
    await addLogLine(database, member, { at: clock(), what: 'signOut' });
    return { signedOut: true as const };
  });
};
