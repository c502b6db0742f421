import assert from 'node:assert/strict';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { readConfiguration } from '@kuulluksi/server/configuration';
import { runDueJobs } from '@kuulluksi/server/jobs/runner';
import { composer } from '@kuulluksi/server/mail/compose';
import type { MailServer } from '@kuulluksi/server/mail/configuration';
import type { Message } from '@kuulluksi/server/mail/message';
import { meaningOf, nextTryAt } from '@kuulluksi/server/mail/rules';
import { sendMail } from '@kuulluksi/server/mail/send';
import { folderTransport, smtpTransport } from '@kuulluksi/server/mail/transport';
import { runStaffCommand } from '@kuulluksi/server/staff/commands';
import { askSubscription } from '@kuulluksi/server/subscriptions/store';
import { StartFault } from '@kuulluksi/server/start-fault';
import fc from 'fast-check';
import { Secret } from '@kuulluksi/server/security/secret';
import { freePort, onEachDatabase } from './databases.ts';
import { openDesk, ours, publicUrl, type Desk } from './support/staff.ts';
import { headersOf, readable, startMailServer, words, type TestMailServer } from './support/smtp.ts';
import { temporaryFolder } from './support.ts';

const from = 'posti@kuulluksi.example';
const sender = { from, publicUrl };
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const serverOf = (url: string): MailServer =>
  readConfiguration({ SMTP_URL: url, MAIL_FROM: from }).mailServer as MailServer;
const message = (more: Partial<Message> = {}): Message => ({
  id: 'a-1',
  to: 'name@example.org',
  subject: 'Jokin odottaa sinua',
  text: 'Hei.',
  ...more,
});

describe('the configuration of mail', () => {
  const faults: [Record<string, string>, RegExp][] = [
    [{ SMTP_URL: 'http://mail.example', MAIL_FROM: from }, /^SMTP_URL must be smtp:\/\//],
    [{ SMTP_URL: 'smtp://', MAIL_FROM: from }, /^SMTP_URL must be/],
    [{ SMTP_URL: 'smtp://mail.example/path', MAIL_FROM: from }, /^SMTP_URL must be/],
    [{ SMTP_URL: 'smtp://mail.example?tls=no', MAIL_FROM: from }, /^SMTP_URL must be/],
    [{ SMTP_URL: 'smtp://user@mail.example', MAIL_FROM: from }, /^SMTP_URL must be/],
    [{ SMTP_URL: 'smtp://user:%E0%A4%A@mail.example', MAIL_FROM: from }, /^SMTP_URL must be/],
    [{ SMTP_URL: 'smtp://mail.example' }, /^MAIL_FROM is missing/],
    [{ MAIL_FROM: 'Kuulluksi <posti@kuulluksi.example>' }, /^MAIL_FROM must be one e-mail address/],
    [{ MAIL_FROM: 'a@b.example, c@d.example' }, /^MAIL_FROM must be one e-mail address/],
    [{ MAIL_FROM: 'lastensuojelu@maakunta.example' }, /^MAIL_FROM must be neutral/],
    [{ MAIL_FROM: 'posti@barnskydd.example' }, /^MAIL_FROM must be neutral/],
    [{ MAIL_FROM: 'child-welfare@county.example' }, /^MAIL_FROM must be neutral/],
  ];
  for (const [environment, sentence] of faults) {
    it(`refuses ${JSON.stringify(environment)} in a sentence`, () => {
      assert.throws(
        () => readConfiguration(environment),
        (error: unknown) => error instanceof StartFault && sentence.test(error.message),
      );
    });
  }
  it('never says a password', () => {
    assert.throws(
      () => readConfiguration({ SMTP_URL: 'smtp://user:hidden-word@mail.example/x', MAIL_FROM: from }),
      (error: unknown) => error instanceof Error && !error.message.includes('hidden-word'),
    );
  });
  const servers: [string, MailServer][] = [
    [
      'smtps://user:p%40ss@mail.example',
      {
        host: 'mail.example',
        port: 465,
        encryption: 'from-start',
        login: { user: 'user', password: 'p@ss' },
      },
    ],
    ['smtp://mail.example', { host: 'mail.example', port: 587, encryption: 'demanded', login: undefined }],
    ['smtp://localhost:25', { host: 'localhost', port: 25, encryption: 'none', login: undefined }],
    ['smtp://[::1]:2525', { host: '::1', port: 2525, encryption: 'none', login: undefined }],
  ];
  for (const [url, server] of servers) {
    it(`reads ${url}; only on this machine words go unencrypted`, () =>
      assert.deepEqual(serverOf(url), server));
  }
});

describe('what a mail server answers', () => {
  const rcpt = (response: string) => ({
    command: 'RCPT TO',
    responseCode: Number(response.slice(0, 3)),
    response,
  });
  const answers: [object, 'address-refused' | 'later'][] = [
    [rcpt('550 5.1.1 No such user'), 'address-refused'],
    [rcpt('550-5.1.1 No such user\r\n550 5.1.1 at all'), 'address-refused'],
    [rcpt('550 No such user'), 'address-refused'],
    [rcpt('550 5.0.0 No such user'), 'address-refused'],
    [rcpt('553 Bad name'), 'address-refused'],
    [rcpt('550 5.2.1 Mailbox disabled'), 'address-refused'],
    [rcpt('552 5.2.2 Mailbox full'), 'later'],
    [rcpt('552 Mailbox full'), 'later'],
    [rcpt('550 5.7.1 Your server stands on a list'), 'later'],
    [rcpt('554 Your server stands on a list'), 'later'],
    [rcpt('550 5.1.8 Bad sender'), 'later'],
    [rcpt('450 4.2.0 Greylisted'), 'later'],
    [rcpt('421 Too busy'), 'later'],
    [{ command: 'DATA', responseCode: 550, response: '550 5.1.1 No such user' }, 'address-refused'],
    [{ command: 'DATA', responseCode: 554, response: '554 5.7.1 Spam' }, 'later'],
    [{ command: 'DATA', responseCode: 550, response: '550 No' }, 'later'],
    [{ command: 'MAIL FROM', responseCode: 550, response: '550 5.1.1 No' }, 'later'],
    [{ command: 'AUTH PLAIN', responseCode: 535, response: '535 5.7.8 Wrong password' }, 'later'],
    [{ code: 'ESOCKET', command: 'CONN' }, 'later'],
    [{}, 'later'],
  ];
  for (const [refusal, meaning] of answers) {
    it(`${JSON.stringify(refusal)} means ${meaning}`, () => assert.equal(meaningOf(refusal), meaning));
  }
  it('is waited for ever longer, up to six hours', () => {
    const now = new Date(0);
    const minutes = [1, 2, 3, 4, 5, 6, 7, 20].map(tries => nextTryAt(tries, now).getTime() / 60_000);
    assert.deepEqual(minutes, [1, 5, 15, 60, 180, 360, 360, 360]);
  });
});

describe('a mail handed to a mail server', () => {
  let server: TestMailServer;
  beforeEach(async () => {
    server = await startMailServer();
  });
  const deliver = async (mail: Message, url = server.url) => {
    try {
      return await smtpTransport(serverOf(url), sender, () => undefined).deliver(mail);
    } finally {
      await server.close();
    }
  };

  it('arrives whole, and names no program and no person', async () => {
    const text = 'Hei ä,\n\nhttps://kuulluksi.example/x\n.\nloppu';
    assert.equal(await deliver(message({ text, leave: 'https://kuulluksi.example/leave' })), 'sent');
    const [mail] = server.received;
    assert.deepEqual([mail?.from, mail?.to], [from, ['name@example.org']]);
    const headers = headersOf(mail?.source ?? '');
    assert.deepEqual([...headers.keys()].sort(), [
      'auto-submitted',
      'content-transfer-encoding',
      'content-type',
      'date',
      'from',
      'list-unsubscribe',
      'list-unsubscribe-post',
      'message-id',
      'mime-version',
      'subject',
      'to',
    ]);
    assert.equal(headers.get('from'), from);
    assert.equal(headers.get('message-id'), '<a-1@kuulluksi.example>');
    assert.equal(headers.get('list-unsubscribe'), '<https://kuulluksi.example/leave>');
    assert.equal(headers.get('list-unsubscribe-post'), 'List-Unsubscribe=One-Click');
    assert.ok(readable(mail?.source ?? '').includes('Hei ä,'));
  });

  it('that it refuses for now is to be tried again', async () => {
    server.refuses = () => ({ at: 'address', code: 450, words: '4.2.0 Come later' });
    assert.equal(await deliver(message()), 'later');
  });
  it('whose address it refuses for good is refused', async () => {
    server.refuses = () => ({ at: 'address', code: 550, words: '5.1.1 No such user' });
    assert.equal(await deliver(message()), 'address-refused');
  });
  it('that it takes for unwanted is tried again, for the address is not to blame', async () => {
    server.refuses = () => ({ at: 'mail', code: 554, words: '5.7.1 Unwanted' });
    assert.equal(await deliver(message()), 'later');
  });
  it('is to be tried again when nobody answers', async () => {
    assert.equal(await deliver(message(), `smtp://127.0.0.1:${await freePort()}`), 'later');
  });
  it('is sent with a login where there is one, and waits when it is wrong', async () => {
    const closed = await startMailServer({ login: { user: 'user', password: 'p@ss wörd' } });
    try {
      assert.equal(
        await smtpTransport(serverOf(closed.url), sender, () => undefined).deliver(message()),
        'sent',
      );
      const wrong = closed.url.replace(/:[^/]*@/, ':wrong@');
      assert.equal(await smtpTransport(serverOf(wrong), sender, () => undefined).deliver(message()), 'later');
      assert.equal(closed.received.length, 1);
    } finally {
      await closed.close();
      await server.close();
    }
  });
  it('goes to no server elsewhere that offers no encryption', async () => {
    const elsewhere: MailServer = { ...serverOf(server.url), encryption: 'demanded' };
    try {
      assert.equal(await smtpTransport(elsewhere, sender, () => undefined).deliver(message()), 'later');
      assert.equal(server.received.length, 0);
    } finally {
      await server.close();
    }
  });

  it('carries no header and no receiver of somebody else, whatever its parts are', async () => {
    const transport = smtpTransport(serverOf(server.url), sender, () => undefined);
    const breaking = fc.constantFrom(
      '\r\n',
      '\n',
      '\r',
      '\u2028',
      '\u2029',
      '\u0085',
      '\0',
      ',',
      ' ',
      '>',
      '<',
      ';',
      '"',
    );
    const hostile = fc
      .tuple(
        fc.constantFrom('name@example.org', 'a'),
        breaking,
        fc.constantFrom('Bcc: evil@x.example', 'evil@x.example', ''),
      )
      .map(parts => parts.join(''));
    try {
      await fc.assert(
        fc.asyncProperty(
          hostile,
          hostile,
          hostile,
          hostile,
          fc.integer({ min: 0, max: 3 }),
          async (to, subject, id, leave, part) => {
            const parts: Partial<Message>[] = [
              { to },
              { subject },
              { id },
              { leave: `https://kuulluksi.example/${leave}` },
            ];
            server.received.length = 0;
            await transport.deliver(message(parts[part])).catch(() => undefined);
            for (const mail of server.received) {
              assert.deepEqual(mail.to, ['name@example.org']);
              const [head = ''] = mail.source.split('\r\n\r\n');
              assert.doesNotMatch(head, /^(bcc|cc):/im);
              assert.equal(headersOf(mail.source).get('to'), 'name@example.org');
            }
          },
        ),
        { numRuns: 60 },
      );
      await assert.rejects(transport.deliver(message({ to: 'a@b.example\r\nBcc: evil@x.example' })), {
        name: 'UnsafeMail',
      });
      await assert.rejects(transport.deliver(message({ subject: 'x\nBcc: evil@x.example' })), {
        name: 'UnsafeMail',
      });
    } finally {
      await server.close();
    }
  });
});

describe('a mail without a mail server', () => {
  it('becomes a file that the server alone reads', async () => {
    const { folder, remove } = await temporaryFolder();
    try {
      const mailFolder = join(folder, 'mail');
      assert.equal(await folderTransport(mailFolder, sender).deliver(message()), 'sent');
      assert.deepEqual(await readdir(mailFolder), ['a-1.eml']);
      assert.equal((await stat(mailFolder)).mode & 0o777, 0o700);
      assert.equal((await stat(join(mailFolder, 'a-1.eml'))).mode & 0o777, 0o600);
      const source = await readFile(join(mailFolder, 'a-1.eml'), 'utf8');
      assert.equal(words(headersOf(source).get('subject')), 'Jokin odottaa sinua');
    } finally {
      await remove();
    }
  });
});

onEachDatabase((name, open) => {
  describe(`the queue of mail on ${name}`, () => {
    let desk: Desk;
    let server: TestMailServer;
    let member: { id: string };
    const secret = new Secret('a secret of this test, long enough');
    const send = () =>
      runDueJobs(
        [
          sendMail({
            transport: smtpTransport(serverOf(server.url), sender, () => undefined),
            compose: composer({ secret, publicUrl }),
          }),
        ],
        { database: desk.database, clock: () => desk.time.now, log: quiet },
      );
    const later = (minutes: number) => {
      desk.time.now = new Date(desk.time.now.getTime() + minutes * 60_000);
    };
    const queue = async () => {
      const { queueMail } = await import('@kuulluksi/server/mail/store');
      return queueMail(desk.database, 'something-waits', { member: member.id }, desk.time.now);
    };
    const queued = () => desk.database.selectFrom('mail_queue').selectAll().execute();
    const refusedAt = async () =>
      (
        await desk.database
          .selectFrom('staff_members')
          .select('mail_refused_at')
          .where('user_id', '=', member.id)
          .executeTakeFirstOrThrow()
      ).mail_refused_at;

    before(async () => {
      desk = await openDesk({ open });
      server = await startMailServer();
      member = await desk.signIn(['coordinator']);
      await desk.giveFeedback({ text: 'Salaiset sanat.' });
    });
    after(async () => {
      await server.close();
      await desk.close();
    });
    beforeEach(async () => {
      server.received.length = 0;
      server.refuses = undefined;
      await desk.database.deleteFrom('mail_queue').execute();
      later(60);
    });

    it('holds one mail of a kind for a member, however often it is asked for', async () => {
      assert.equal(await queue(), true);
      assert.equal(await queue(), false);
      assert.equal((await queued()).length, 1);
    });

    it('is empty when the mail was taken', async () => {
      await queue();
      await send();
      assert.equal(server.received.length, 1);
      assert.deepEqual(await queued(), []);
    });

    it('tells staff that something waits, and nothing of what', async () => {
      await queue();
      await send();
      const source = readable(server.received[0]?.source ?? '');
      assert.ok(source.includes('https://kuulluksi.example/desk/'));
      assert.doesNotMatch(
        source,
        /lastensuojel|palaut|asiaka|ryhmä|idea|Salaiset|Pirkanmaa|Jäsen|esimerkki/i,
      );
    });

    it('keeps a mail that is refused for now, tries again, and sends the same mail', async () => {
      await queue();
      server.refuses = () => ({ at: 'address', code: 450, words: '4.2.0 Come later' });
      await send();
      const [waiting] = await queued();
      assert.equal(waiting?.tries, 1);
      assert.equal(waiting?.next_try_at.getTime(), desk.time.now.getTime() + 60_000);
      assert.equal(await refusedAt(), null);
      server.refuses = undefined;
      await send();
      assert.equal(server.received.length, 0, 'not before its time');
      later(1);
      await send();
      assert.equal(server.received.length, 1);
      assert.equal(
        headersOf(server.received[0]?.source ?? '').get('message-id'),
        `<${waiting?.id}@kuulluksi.example>`,
      );
      assert.deepEqual(await queued(), []);
    });

    it('sends a mail to one while the mail to another waits', async () => {
      const other = await desk.signIn(['coordinator']);
      const { queueMail } = await import('@kuulluksi/server/mail/store');
      await queue();
      later(1);
      await queueMail(desk.database, 'something-waits', { member: other.id }, desk.time.now);
      const { email } = await desk.database
        .selectFrom('staff_users')
        .select('email')
        .where('id', '=', member.id)
        .executeTakeFirstOrThrow();
      server.refuses = address =>
        address === email ? { at: 'address', code: 451, words: 'Later' } : undefined;
      await send();
      assert.equal(server.received.length, 1);
      assert.deepEqual(
        (await queued()).map(mail => mail.member),
        [member.id],
      );
    });

    it("shows at the desk that a member's address takes no mail, until it does", async () => {
      const { cookie, id } = await desk.signIn(['coordinator']);
      member = { id };
      const me = async () =>
        (await desk.call('GET', '/v1/staff/me', { cookie })).body as { mailRefusedSince?: string };
      await queue();
      server.refuses = () => ({ at: 'address', code: 550, words: '5.1.1 No such user' });
      await send();
      assert.deepEqual(await queued(), []);
      assert.equal((await me()).mailRefusedSince, '2026-11-22');
      server.refuses = undefined;
      later(60 * 24);
      await queue();
      await send();
      assert.equal((await me()).mailRefusedSince, undefined);
    });

    it('takes note of a mail that came back later: digests end, a member is told, what waits for them goes', async () => {
      const { cookie, id } = await desk.signIn(['coordinator']);
      member = { id };
      const { email } = await desk.database
        .selectFrom('staff_users')
        .select('email')
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      const subscribe = (to: string) =>
        askSubscription(
          desk.database,
          { email: to, organisations: [ours], rhythm: 'weekly', language: 'fi' },
          { now: desk.time.now, tokenOf: one => one },
        );
      await subscribe(email);
      await subscribe('toinen@example.org');
      await queue();
      const bounced = async (address: string): Promise<string> => {
        const said: string[] = [];
        await runStaffCommand(['bounced', '--email', address], {
          database: desk.database,
          publicUrl,
          now: desk.time.now,
          say: line => void said.push(line),
        });
        return said.join(' ');
      };
      assert.match(await bounced(email.toUpperCase()), /No digest goes to .* The desk tells the member/);
      const left = await desk.database.selectFrom('subscriptions').select('email').execute();
      assert.deepEqual(left, [{ email: 'toinen@example.org' }]);
      const waiting = await queued();
      assert.deepEqual(
        waiting.map(mail => [mail.kind, mail.member]),
        [['confirm-subscription', null]],
      );
      const { body } = await desk.call('GET', '/v1/staff/me', { cookie });
      assert.ok((body as { mailRefusedSince?: string }).mailRefusedSince);
      await assert.rejects(bounced('nobody@example.org'), {
        name: 'StartFault',
        message: 'Nothing is sent to nobody@example.org.',
      });
      await desk.database.deleteFrom('subscriptions').execute();
    });

    it('sends nothing when nothing waits any more', async () => {
      await queue();
      await desk.database.updateTable('matters').set({ waiting_since: null }).execute();
      await send();
      assert.equal(server.received.length, 0);
      assert.deepEqual(await queued(), []);
      await desk.database.updateTable('matters').set({ waiting_since: desk.time.now }).execute();
    });

    it('sends nothing that is too old', async () => {
      await queue();
      later(60 * 24 * 6);
      await send();
      assert.equal(server.received.length, 0);
    });

    it('loses the mail of a member who is gone', async () => {
      const gone = await desk.signIn(['coordinator'], ours);
      const { queueMail } = await import('@kuulluksi/server/mail/store');
      await queueMail(desk.database, 'something-waits', { member: gone.id }, desk.time.now);
      await desk.database.deleteFrom('staff_users').where('id', '=', gone.id).execute();
      assert.deepEqual(await queued(), []);
    });
  });
});
