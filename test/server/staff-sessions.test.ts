import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Me } from '@kuulluksi/contract/staff/schemas';
import { Secret } from '@kuulluksi/server/security/secret';
import { openAccounts } from '@kuulluksi/server/staff/accounts';
import { runStaffCommand } from '@kuulluksi/server/staff/commands';
import { makeToken } from '@kuulluksi/server/staff/one-time-token';
import { removeExpired } from '@kuulluksi/server/staff/store';
import { StartFault } from '@kuulluksi/server/start-fault';
import { sql } from 'kysely';
import { cookieOf, openDesk, ours, ownOrigin, publicUrl, type Desk } from './support/staff.ts';

const password = 'neljä aivan eri sanaa';
const codeOf = ({ body }: { body: { code?: string } }) => body.code;
const setCookies = ({ headers }: { headers: Record<string, unknown> }) =>
  [headers['set-cookie']].flat().map(String);

describe('coming in by an invitation', () => {
  let desk: Desk;
  before(async () => (desk = await openDesk()));
  after(() => desk.close());

  const command = async (...words: string[]) => {
    const said: string[] = [];
    const around = {
      database: desk.database,
      publicUrl,
      now: desk.time.now,
      say: (line: string) => said.push(line),
    };
    await runStaffCommand(words, around);
    return said.join('\n');
  };
  const invite = async (email: string, role = 'coordinator'): Promise<string> => {
    const said = await command(
      ...['invite', '--email', email, '--name', 'Jäsen', '--organisation', ours, '--role', role],
    );
    const link = /^https:\/\/kuulluksi\.example\/desk\/#invitation=([A-Za-z0-9_-]{43})$/m.exec(said)?.[1];
    assert.ok(link, said);
    return link;
  };
  const accept = (token: string, chosen = password) =>
    desk.call('POST', '/v1/staff/accept-invitation', { body: { token, password: chosen } });
  const signIn = (email: string, given = password, headers = {}) =>
    desk.call('POST', '/v1/staff/sign-in', { body: { email, password: given }, headers });

  it('sets a password and signs in', async () => {
    const accepted = await accept(await invite('yksi@example.org'));
    assert.equal(accepted.status, 200);
    const me = accepted.body as Me;
    assert.deepEqual([me.name, me.organisation.id, me.roles], ['Jäsen', ours, ['coordinator']]);
    const again = await desk.call('GET', '/v1/staff/me', { cookie: cookieOf(setCookies(accepted)) });
    assert.deepEqual(again.body, me);
  });
  it('works once', async () => {
    const token = await invite('kaksi@example.org');
    await accept(token);
    const second = await accept(token);
    assert.deepEqual([second.status, codeOf(second)], [410, 'link-used-or-old']);
  });
  it('works for one of two who come at once', async () => {
    const token = await invite('kilpa@example.org');
    const both = await Promise.all([accept(token), accept(token)]);
    assert.deepEqual(both.map(({ status }) => status).sort(), [200, 410]);
  });
  it('works for seven days', async () => {
    const token = await invite('kolme@example.org');
    const before = desk.time.now;
    desk.time.now = new Date(before.getTime() + 7 * 86_400_000);
    assert.equal(codeOf(await accept(token)), 'link-used-or-old');
    desk.time.now = new Date(before.getTime() + 7 * 86_400_000 - 1000);
    assert.equal((await accept(token)).status, 200);
    desk.time.now = before;
  });
  it('takes no password under twelve characters, and stays open', async () => {
    const token = await invite('lyhyt@example.org');
    const refused = await accept(token, '11merkkiä..');
    assert.deepEqual([refused.status, codeOf(refused)], [400, 'invalid-input']);
    assert.equal((await accept(token)).status, 200);
  });
  it('is not stored so that somebody could use what is stored', async () => {
    const token = await invite('tallessa@example.org');
    const rows = await desk.database.selectFrom('staff_invitations').selectAll().execute();
    const stored = JSON.stringify(
      rows.map(row => [row, row.token_hash.toString('base64url'), row.token_hash.toString('utf8')]),
    );
    assert.ok(!stored.includes(token));
  });
  it('a second time gives a new password and ends the sessions of the old', async () => {
    const first = await accept(await invite('uusi@example.org'));
    const cookie = cookieOf(setCookies(first));
    await accept(await invite('uusi@example.org'), 'toinen aivan eri salasana');
    assert.equal((await desk.call('GET', '/v1/staff/me', { cookie })).status, 401);
    assert.equal((await signIn('uusi@example.org')).status, 401);
    assert.equal((await signIn('uusi@example.org', 'toinen aivan eri salasana')).status, 200);
  });

  it('signs in afterwards with e-mail and password, in whatever letters the address is', async () => {
    await accept(await invite('Paluu@Example.org'));
    assert.equal((await signIn('paluu@example.ORG')).status, 200);
  });
  it('answers a wrong password and an unknown address the same', async () => {
    await accept(await invite('sama@example.org'));
    const wrong = await signIn('sama@example.org', 'väärä salasana');
    const unknown = await signIn('kukaan@example.org', 'väärä salasana');
    assert.equal(wrong.status, 401);
    assert.deepEqual([unknown.status, unknown.body], [wrong.status, wrong.body]);
    assert.equal(wrong.headers['set-cookie'], undefined);
  });
  it('takes the time of a slow hash for an unknown address too', async () => {
    await accept(await invite('aika@example.org'));
    const accounts = openAccounts(desk.database, {
      secret: new Secret('any secret, for none is needed'),
      publicUrl,
    });
    const shortest = async (email: string) => {
      const times = [];
      for (let time = 0; time < 3; time += 1) {
        const begun = performance.now();
        assert.equal(await accounts.signIn(email, 'väärä salasana'), undefined);
        times.push(performance.now() - begun);
      }
      return Math.min(...times);
    };
    const known = await shortest('aika@example.org');
    const unknown = await shortest('tuntematon@example.org');
    assert.ok(unknown > known / 3, `known ${known} ms, unknown ${unknown} ms`);
  });
  it('stops hearing an address after ten failures, also with the right password', async () => {
    await accept(await invite('arvaus@example.org'));
    for (let time = 0; time < 10; time += 1)
      assert.equal((await signIn('arvaus@example.org', 'väärä')).status, 401);
    const stopped = await signIn('arvaus@example.org');
    assert.deepEqual([stopped.status, codeOf(stopped)], [429, 'too-many-requests']);
    assert.ok(Number(stopped.headers['retry-after']) > 0);
  });
  it('goes on hearing an address in another place, and keeps and logs no place', async () => {
    await accept(await invite('muualla@example.org'));
    const from = (remoteAddress: string, given: string) =>
      desk.app.inject({
        method: 'POST',
        url: '/v1/staff/sign-in',
        headers: { ...ownOrigin, origin: publicUrl },
        payload: { email: 'muualla@example.org', password: given },
        remoteAddress,
      });
    for (let time = 0; time < 10; time += 1) await from('192.0.2.77', 'väärä');
    assert.equal((await from('192.0.2.77', password)).statusCode, 429);
    assert.equal((await from('192.0.2.78', password)).statusCode, 200);
    assert.doesNotMatch(desk.logged.join(''), /192\.0\.2\./);
  });
  it('removed by the command, can no longer come in', async () => {
    const cookie = cookieOf(setCookies(await accept(await invite('pois@example.org'))));
    assert.match(await command('list'), /pois@example\.org/);
    await command('remove', '--email', 'Pois@example.org');
    assert.equal((await desk.call('GET', '/v1/staff/me', { cookie })).status, 401);
    assert.doesNotMatch(await command('list'), /pois@example\.org/);
  });
  for (const [words, sentence] of [
    [
      ['invite', '--email', 'nimi', '--name', 'N', '--organisation', ours, '--role', 'coordinator'],
      /e-mail address/,
    ],
    [
      ['invite', '--email', 'a@example.org', '--name', 'N', '--organisation', 'x', '--role', 'unit'],
      /must be one of: .*esimerkki/,
    ],
    [
      ['invite', '--email', 'a@example.org', '--name', 'N', '--organisation', ours, '--role', 'boss'],
      /--role must be/,
    ],
    [['invite', '--email', 'a@example.org', '--organisation', ours, '--role', 'unit'], /--name/],
    [['remove', '--email', 'kukaan@example.org'], /Nobody has the address/],
    [['invite', '--password', 'x'], /Usage/],
    [[], /Usage/],
  ] as [string[], RegExp][]) {
    it(`“${words.join(' ')}” ends in a clear sentence`, async () => {
      await assert.rejects(
        command(...words),
        error => error instanceof StartFault && sentence.test(error.message),
      );
    });
  }
});

describe('many wrong passwords at once', () => {
  let desk: Desk;
  before(async () => (desk = await openDesk()));
  after(() => desk.close());

  it('are heard ten times, as those that come one after another', async () => {
    const body = { email: 'kohde@example.org', password: 'väärä väärä väärä' };
    const tries = Array.from({ length: 14 }, () => desk.call('POST', '/v1/staff/sign-in', { body }));
    const codes = (await Promise.all(tries)).map(codeOf);
    assert.equal(codes.filter(code => code === 'not-signed-in').length, 10);
    assert.equal(codes.filter(code => code === 'too-many-requests').length, 4);
  });
});

describe('a session', () => {
  let desk: Desk;
  before(async () => (desk = await openDesk()));
  after(() => desk.close());

  it('lives in cookies for the desk alone, which no script reads and no other site sends', async () => {
    const token = await (async () => {
      let link = '';
      const words = [
        'invite',
        '--email',
        'eväste@example.org'.replace('ä', 'a'),
        '--name',
        'N',
        '--organisation',
        ours,
      ];
      await runStaffCommand([...words, '--role', 'coordinator'], {
        ...{ database: desk.database, publicUrl, now: desk.time.now },
        say: line => (link = line),
      });
      return link.split('=')[1];
    })();
    const accepted = await desk.call('POST', '/v1/staff/accept-invitation', { body: { token, password } });
    const given = setCookies(accepted);
    assert.ok(given.length > 0);
    for (const cookie of given) {
      assert.match(cookie, /^__Secure-kuulluksi\./);
      for (const part of ['HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/v1/staff']) {
        assert.ok(cookie.split('; ').includes(part), `${part}: ${cookie}`);
      }
      assert.doesNotMatch(cookie, /Max-Age|Expires|Domain/);
    }
  });
  it('stores nothing of the network or the browser', async () => {
    const { cookie } = await desk.signIn(['coordinator']);
    await desk.call('GET', '/v1/staff/me', { cookie, headers: { 'user-agent': 'Merkkiselain' } });
    const { rows } = await sql<{
      row: string;
    }>`select staff_sessions::text as row from staff_sessions`.execute(desk.database);
    assert.ok(rows.length > 0);
    assert.doesNotMatch(JSON.stringify(rows), /127\.0\.0\.1|Merkkiselain|Mozilla|lightMyRequest/i);
  });
  it('lasts twelve hours, not longer by being used', async () => {
    const { id } = await desk.signIn(['coordinator']);
    const { expires_at } = await desk.database
      .selectFrom('staff_sessions')
      .select('expires_at')
      .where('user_id', '=', id)
      .executeTakeFirstOrThrow();
    const hours = (expires_at.getTime() - Date.now()) / 3_600_000;
    assert.ok(hours > 11.9 && hours <= 12, `${hours} hours`);
  });
  it('that is over opens nothing, and is cleared away', async () => {
    const { cookie, id } = await desk.signIn(['coordinator']);
    const past = new Date('2020-01-01T00:00:00Z');
    await desk.database
      .updateTable('staff_sessions')
      .set({ expires_at: past })
      .where('user_id', '=', id)
      .execute();
    assert.equal((await desk.call('GET', '/v1/staff/me', { cookie })).status, 401);
    await removeExpired(desk.database, desk.time.now);
    const left = await desk.database
      .selectFrom('staff_sessions')
      .select('id')
      .where('user_id', '=', id)
      .execute();
    assert.deepEqual(left, []);
  });
  it('ends at sign-out, in the server and in the browser', async () => {
    const { cookie } = await desk.signIn(['coordinator']);
    const out = await desk.call('POST', '/v1/staff/sign-out', { cookie });
    assert.deepEqual([out.status, out.body], [200, { signedOut: true }]);
    assert.ok(setCookies(out).every(one => /Max-Age=0/.test(one)));
    assert.equal((await desk.call('GET', '/v1/staff/me', { cookie })).status, 401);
  });
  it('ends with the membership', async () => {
    const { cookie, id } = await desk.signIn(['coordinator']);
    await desk.database.deleteFrom('staff_members').where('user_id', '=', id).execute();
    assert.equal((await desk.call('GET', '/v1/staff/me', { cookie })).status, 401);
  });
  it("follows the member's roles as they are now", async () => {
    const { cookie, id } = await desk.signIn(['coordinator']);
    await desk.database
      .updateTable('staff_members')
      .set({ roles: '["payroll"]' })
      .where('user_id', '=', id)
      .execute();
    const { body } = await desk.call('GET', '/v1/staff/me', { cookie });
    assert.deepEqual((body as Me).rights, []);
  });
  it('leaves no password, token or address in the log of the server', async () => {
    await desk.call('POST', '/v1/staff/sign-in', {
      body: { email: 'loki@example.org', password: 'Salainensana123' },
    });
    assert.doesNotMatch(desk.logged.join(''), /loki@example|Salainensana|session_token|127\.0\.0\.1/);
  });
  it("serves none of better-auth's own addresses", async () => {
    for (const path of ['/api/auth/sign-in/email', '/api/auth/sign-up/email', '/v1/staff/sign-up/email']) {
      assert.equal((await desk.call('POST', path, { body: {} })).status, 404, path);
    }
  });
});

describe("the demo's one-time link", () => {
  let desk: Desk;
  const url = 'http://localhost:8080';
  const headers = { origin: url, host: 'localhost:8080' };
  before(async () => (desk = await openDesk({ demo: true, url })));
  after(() => desk.close());
  const enter = (token: string, more = {}) =>
    desk.call('POST', '/v1/staff/enter', { body: { token }, headers: { ...headers, ...more } });

  it("lets the demo's coordinator in, once", async () => {
    const token = desk.makeToken();
    const entered = await enter(token);
    assert.equal(entered.status, 200);
    const me = entered.body as Me;
    assert.deepEqual([me.organisation.id, me.roles], [ours, ['coordinator']]);
    const cookie = cookieOf(setCookies(entered));
    assert.doesNotMatch(setCookies(entered).join(), /Secure/);
    assert.equal(
      (await desk.call('GET', '/v1/staff/matters', { cookie, headers: { host: 'localhost:8080' } })).status,
      200,
    );
    const second = await enter(token);
    assert.deepEqual([second.status, codeOf(second)], [410, 'link-used-or-old']);
  });
  it('opens to no other token', async () => {
    desk.makeToken();
    assert.equal(codeOf(await enter(makeToken())), 'link-used-or-old');
  });
  for (const name of ['x-forwarded-for', 'forwarded', 'via', 'x-forwarded-host']) {
    it(`is refused with ${name}, and is not used up by that`, async () => {
      const token = desk.makeToken();
      const refused = await enter(token, { [name]: '192.0.2.1' });
      assert.deepEqual([refused.status, codeOf(refused)], [403, 'not-allowed']);
      assert.equal((await enter(token)).status, 200);
    });
  }
  it('is refused from another machine', async () => {
    const answer = await desk.app.inject({
      method: 'POST',
      url: '/v1/staff/enter',
      remoteAddress: '192.0.2.1',
      headers,
      payload: { token: desk.makeToken() },
    });
    assert.equal(answer.statusCode, 403);
  });
  it('is refused from another origin', async () => {
    const refused = await enter(desk.makeToken(), { origin: 'http://localhost:8081' });
    assert.equal(refused.status, 403);
  });
  it('has no password beside it', async () => {
    const accounts = await desk.database.selectFrom('staff_accounts').select('id').execute();
    assert.deepEqual(accounts, []);
  });
  it('is no way into a server that is not the demo', async () => {
    const other = await openDesk();
    const refused = await other.call('POST', '/v1/staff/enter', { body: { token: makeToken() } });
    assert.deepEqual([refused.status, codeOf(refused)], [403, 'not-allowed']);
    await other.close();
  });
});
