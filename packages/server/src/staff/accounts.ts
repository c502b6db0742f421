import { betterAuth, type BetterAuthOptions } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import * as z from 'zod';
import type { Handle } from '../database/tables.ts';
import type { Secret } from '../security/secret.ts';
import { passwords } from './passwords.ts';

/** A working day; a session is not lengthened, and the browser forgets it when it is closed. */
const sessionHours = 12;

/** Who came in, with the cookies to give to the browser. */
export interface SignedIn {
  userId: string;
  cookies: string[];
}

/** Sign-in without a password, for the server's own use: it stands under no address. */
const enterAsUser = createAuthEndpoint.serverOnly(
  { method: 'POST', body: z.object({ userId: z.uuid() }) },
  async context => {
    const { internalAdapter } = context.context;
    const user = await internalAdapter.findUserById(context.body.userId);
    if (!user) throw new APIError('UNAUTHORIZED');
    const session = await internalAdapter.createSession(user.id, true);
    await setSessionCookie(context, { session, user }, true);
    return { userId: user.id };
  },
);

/**
 * What better-auth does here: sign-in by password with equal time for wrong and unknown, sessions, signed cookies.
 * Its tables have the names of ours; what it would store of the network and the browser has no column.
 */
const optionsOf = (database: Handle, secret: Secret, publicUrl: string) =>
  ({
    baseURL: publicUrl,
    secret: secret.digest('staff-sessions', 'cookies').toString('base64url'),
    database: { db: database, type: 'postgres', transaction: false },
    emailAndPassword: { enabled: true, disableSignUp: true, password: passwords },
    user: { modelName: 'staff_users', fields: { createdAt: 'created_at', updatedAt: 'updated_at' } },
    account: {
      modelName: 'staff_accounts',
      fields: {
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    session: {
      modelName: 'staff_sessions',
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
      disableSessionRefresh: true,
    },
    databaseHooks: {
      session: {
        create: {
          before: async () => ({
            data: {
              ipAddress: undefined,
              userAgent: undefined,
              // By the machine's own clock, for better-auth asks no other when it reads a session.
              expiresAt: new Date(Date.now() + sessionHours * 3_600_000),
            },
          }),
        },
      },
    },
    advanced: {
      cookiePrefix: 'kuulluksi',
      useSecureCookies: needsSecureCookies(publicUrl),
      defaultCookieAttributes: { path: '/v1/staff', sameSite: 'strict', httpOnly: true },
      ipAddress: { disableIpTracking: true },
      database: { generateId: 'uuid', validateSchema: false },
    },
    plugins: [{ id: 'staff', endpoints: { enterAsUser } }],
    logger: { disabled: true },
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
  }) satisfies BetterAuthOptions;

/** Everywhere but on this very machine, where a browser is reached without https. */
export const needsSecureCookies = (publicUrl: string): boolean => {
  const { protocol, hostname } = new URL(publicUrl);
  return protocol === 'https:' || !['localhost', '127.0.0.1', '[::1]'].includes(hostname);
};

/** Only the cookies are handed on: what better-auth does not see it cannot store. */
const headersOf = (cookies: string | undefined): Headers => new Headers(cookies ? { cookie: cookies } : {});

export const openAccounts = (
  database: Handle,
  { secret, publicUrl }: { secret: Secret; publicUrl: string },
) => {
  const { api } = betterAuth(optionsOf(database, secret, publicUrl));
  return {
    /** Undefined when the address is unknown or the password wrong: both take the same time. */
    async signIn(email: string, password: string): Promise<SignedIn | undefined> {
      try {
        const { response, headers } = await api.signInEmail({
          body: { email, password, rememberMe: false },
          returnHeaders: true,
        });
        return { userId: response.user.id, cookies: headers.getSetCookie() };
      } catch (error) {
        if (error instanceof APIError && error.statusCode < 500) return undefined;
        throw error;
      }
    },

    /** Signs in who has shown otherwise who they are: by a one-time link. */
    async enterAs(userId: string): Promise<SignedIn> {
      const { headers } = await api.enterAsUser({ body: { userId }, returnHeaders: true });
      return { userId, cookies: headers.getSetCookie() };
    },

    /** The user of the session that the cookies hold. */
    async whoIs(cookies: string | undefined): Promise<string | undefined> {
      if (!cookies) return undefined;
      const session = await api.getSession({ headers: headersOf(cookies) });
      return session?.user.id;
    },

    /** Ends the session. The cookies given back take the browser's away. */
    async signOut(cookies: string | undefined): Promise<string[]> {
      const { headers } = await api.signOut({ headers: headersOf(cookies), returnHeaders: true });
      return headers.getSetCookie();
    },
  };
};
export type Accounts = ReturnType<typeof openAccounts>;
