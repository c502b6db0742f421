import { randomBytes } from 'node:crypto';
import { allOrganisations } from '@kuulluksi/examples/organisations/all-organisations';
import type { Role } from '@kuulluksi/contract/vocabularies';
import { buildApp } from '@kuulluksi/server/app';
import type { BrowserFolders } from '@kuulluksi/server/browser-files/routes';
import { takeInContent } from '@kuulluksi/server/content';
import type { Database } from '@kuulluksi/server/database/open';
import type { Handle } from '@kuulluksi/server/database/tables';
import type { Limits } from '@kuulluksi/server/security/rate-limits';
import { Secret } from '@kuulluksi/server/security/secret';
import { openAccounts } from '@kuulluksi/server/staff/accounts';
import { openDemo } from '@kuulluksi/server/staff/demo-coordinator';
import { putMemberWithoutPassword } from '@kuulluksi/server/staff/store';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { easyProofs, openForTest } from '../support.ts';

export const publicUrl = 'https://kuulluksi.example';
export const ours = 'esimerkki-pirkanmaa';
export const theirs = 'esimerkki-kanta-hame';

/** What a browser sends with a call of the desk's own page. */
export const ownOrigin = { origin: publicUrl, 'sec-fetch-site': 'same-origin' };

export interface Desk {
  app: FastifyInstance;
  database: Handle;
  /** The time that the server believes; a test moves it. */
  time: { now: Date };
  /** All that the server logged. */
  logged: string[];
  /** Cookies and number of somebody who is signed in. */
  signIn: (roles: Role[], organisation?: string) => Promise<{ cookie: string; id: string }>;
  /** Gives feedback as a person does; answers with the number of its matter and the code. */
  giveFeedback: (more?: Record<string, unknown>) => Promise<{ id: string; receiptCode: string }>;
  call: (
    method: 'GET' | 'POST',
    path: string,
    more?: { cookie?: string; body?: unknown; headers?: Record<string, string> },
  ) => Promise<{ status: number; body: never; headers: Record<string, unknown> }>;
  /** The demo's door, where the desk was opened with it. */
  makeToken: () => string;
  close: () => Promise<void>;
}

/** A server over a new database, with the example organisations and nobody's words. */
export const openDesk = async (
  options: {
    demo?: boolean;
    url?: string;
    open?: () => Promise<Database>;
    limits?: Limits;
    browserFolders?: BrowserFolders;
  } = {},
): Promise<Desk> => {
  const { handle: database, close } = await (options.open ?? openForTest)();
  await takeInContent(database, { organisations: [...allOrganisations], groups: [], boardEntries: [] });

  const time = { now: new Date('2026-11-22T10:00:00Z') };
  const clock = () => time.now;
  const secret = new Secret('a secret of this test, long enough');
  const url = options.url ?? publicUrl;
  const demo = options.demo ? await openDemo(database, clock) : undefined;
  const logged: string[] = [];
  const app = await buildApp({
    database,
    secret,
    clock,
    publicUrl: url,
    demo,
    ...(options.limits && { limits: options.limits }),
    ...(options.browserFolders && { browserFolders: options.browserFolders }),
    logStream: { write: line => void logged.push(line) },
    proofs: easyProofs,
  });
  const accounts = openAccounts(database, { secret, publicUrl: url });
  let members = 0;

  const call: Desk['call'] = async (method, path, { cookie, body, headers } = {}) => {
    const answer = await app.inject({
      method,
      url: path,
      headers: {
        ...(method === 'POST' ? { ...ownOrigin, origin: url } : { 'sec-fetch-site': 'same-origin' }),
        ...(cookie && { cookie }),
        ...headers,
      },
      ...(body !== undefined && { payload: body as InjectOptions['payload'] }),
    } as InjectOptions);
    return {
      status: answer.statusCode,
      body: (answer.body ? JSON.parse(answer.body) : undefined) as never,
      headers: answer.headers,
    };
  };

  return {
    app,
    database,
    time,
    logged,
    call,
    makeToken: () => {
      if (!demo) throw new Error('This desk has no door');
      return demo.door.makeToken(time.now);
    },
    async signIn(roles, organisation = ours) {
      members += 1;
      const newcomer = { email: `jasen-${members}@example.org`, name: 'Jäsen', organisation, roles };
      const id = await putMemberWithoutPassword(database, newcomer, time.now);
      const { cookies } = await accounts.enterAs(id);
      return { id, cookie: cookieOf(cookies) };
    },
    async giveFeedback(more = {}) {
      const key = (more['key'] as string | undefined) ?? randomBytes(16).toString('hex');
      const { status, body } = await call('POST', '/v1/feedback', {
        body: {
          key,
          organisation: ours,
          kind: 'idea',
          text: 'Ehdotan ryhmää.',
          publication: 'yes',
          ageLevel: 'adult',
          language: 'fi',
          ...more,
        },
      });
      if (status !== 201) throw new Error(`Feedback ended in ${status}: ${JSON.stringify(body)}`);
      const { matter } = await database
        .selectFrom('feedback')
        .select('matter')
        .where('key_hash', '=', secret.digest('submission-key', key))
        .executeTakeFirstOrThrow();
      return { id: matter, receiptCode: (body as { receiptCode: string }).receiptCode };
    },
    async close() {
      await app.close();
      await close();
    },
  };
};

/** What a browser sends back of the cookies that it was given. */
export const cookieOf = (setCookie: unknown): string =>
  [setCookie]
    .flat()
    .map(cookie => String(cookie).split(';')[0])
    .join('; ');
