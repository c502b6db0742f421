import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { digestRhythms, interfaceLanguages } from '@kuulluksi/contract/vocabularies';
import { storeBoardEntries } from '@kuulluksi/server/board/store';
import { readConfiguration } from '@kuulluksi/server/configuration';
import { runDueJobs } from '@kuulluksi/server/jobs/runner';
import { composer } from '@kuulluksi/server/mail/compose';
import type { MailServer } from '@kuulluksi/server/mail/configuration';
import { sendMail } from '@kuulluksi/server/mail/send';
import { smtpTransport } from '@kuulluksi/server/mail/transport';
import { retention } from '@kuulluksi/server/retention/job';
import { deleteAllEnded } from '@kuulluksi/server/retention/store';
import { Secret } from '@kuulluksi/server/security/secret';
import { digests } from '@kuulluksi/server/subscriptions/digest-job';
import { digestOf } from '@kuulluksi/server/subscriptions/digest';
import { nextDigestAt } from '@kuulluksi/server/subscriptions/rules';
import { naughty } from '../support/naughty.ts';
import { entry } from './content.ts';
import { onEachDatabase } from './databases.ts';
import { openDesk, ours, publicUrl, theirs, type Desk } from './support/staff.ts';
import {
  headersOf,
  readable,
  startMailServer,
  unquoted,
  words,
  type TestMailServer,
} from './support/smtp.ts';

describe('when a digest is due', () => {
  const cases: [rhythm: 'weekly' | 'monthly', now: string, due: string][] = [
    ['weekly', '2026-11-22T10:00:00Z', '2026-11-23T06:00:00Z'],
    ['weekly', '2026-11-23T05:59:59Z', '2026-11-23T06:00:00Z'],
    ['weekly', '2026-11-23T06:00:00Z', '2026-11-30T06:00:00Z'],
    ['weekly', '2026-10-19T12:00:00Z', '2026-10-26T06:00:00Z'],
    ['weekly', '2026-10-12T12:00:00Z', '2026-10-19T05:00:00Z'],
    ['monthly', '2026-11-22T10:00:00Z', '2026-12-01T06:00:00Z'],
    ['monthly', '2026-12-01T06:00:00Z', '2027-01-01T06:00:00Z'],
    ['monthly', '2026-06-30T23:00:00Z', '2026-07-01T05:00:00Z'],
  ];
  for (const [rhythm, now, due] of cases) {
    it(`${rhythm}, after ${now}: ${due}`, () => {
      assert.equal(nextDigestAt(rhythm, new Date(now)).toISOString(), new Date(due).toISOString());
    });
  }
});

describe('the words of a digest', () => {
  const digest = (said: string, language: (typeof interfaceLanguages)[number] = 'fi') =>
    digestOf({
      language,
      records: [
        entry('merkinta-1', {
          said: { fi: said },
          answer: { status: 'not-possible', reasons: { fi: `${said} (syy)` } },
          answeredBy: 'coordinator',
          answeredIn: '2026-10',
        }),
        entry('merkinta-2'),
      ],
      more: 2,
      month: '2026-11',
      endsIn: '2028-11',
      leave: 'https://kuulluksi.example/subscriptions/x/leave',
      context: { languagesOf: () => ['fi'], organisationName: () => ({ fi: 'Järjestäjä' }) },
    });
  for (const language of interfaceLanguages) {
    it(`are all there in ${language}`, () => {
      const { subject, text, html } = digest('Toivottiin retkiä.', language);
      for (const part of [subject, text, html]) {
        assert.doesNotMatch(part, /undefined|\{\{|NaN|\b(status|source|role)\./);
      }
      for (const part of [text, html]) {
        for (const said of [
          'Toivottiin retkiä.',
          '(syy)',
          'https://kuulluksi.example/subscriptions/x/leave',
        ]) {
          assert.ok(part.includes(said), said);
        }
      }
      assert.doesNotMatch(subject, /lastensuojel|barnskydd|child|palaut|feedback/i);
    });
  }
  it('stand in quotation marks only where they are the words of who said them', () => {
    const told = (ownWords: boolean) =>
      digestOf({
        language: 'fi',
        records: [entry('merkinta-1', { said: { fi: 'Toivottiin retkiä.' }, ownWords })],
        more: 0,
        month: '2026-11',
        endsIn: '2028-11',
        leave: 'https://kuulluksi.example/leave',
        context: { languagesOf: () => ['fi'], organisationName: () => ({ fi: 'Järjestäjä' }) },
      });
    assert.match(told(true).text, /”Toivottiin retkiä\.”/);
    assert.match(told(true).html, /<blockquote>/);
    assert.doesNotMatch(told(false).text, /[”"“]/);
    assert.doesNotMatch(told(false).html, /<blockquote>/);
  });
  it('are told as words, whatever they are', () => {
    const said = '<img src=x onerror="alert(1)"> & \u0000\u0008\r\n.\r\nFrom: x';
    const { text, html } = digest(said);
    assert.ok(html.includes('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp;'));
    assert.doesNotMatch(html, /<img|<script/);

    assert.doesNotMatch(text + html, /[\u0000-\u0009\u000b-\u001f]/);
  });
});

describe('naughty strings in a digest', () => {
  const corpus = naughty;
  const tags = (html: string) => html.match(/<[^>]*>/g) ?? [];
  const digest = (said: string) =>
    digestOf({
      language: 'en',
      records: [entry('merkinta-1', { said: { en: said } })],
      more: 0,
      month: '2026-11',
      endsIn: '2028-11',
      leave: 'https://kuulluksi.example/leave',
      context: { languagesOf: () => ['en'], organisationName: () => ({ en: said }) },
    });
  const usual = tags(digest('word').html);

  it('become no markup, and no word of them is lost', () => {
    assert.ok(corpus.length > 400);
    for (const said of corpus) {
      const { html, text, subject } = digest(said);
      assert.deepEqual(tags(html), usual, said);
      assert.equal(subject, 'Digest, November 2026');
      const unescaped = html
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&#39;/g, "'")
        .replace(/&amp;/g, '&');

      const visible = said.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ');
      assert.ok(unescaped.includes(visible), said);
      for (const line of visible.split('\n')) assert.ok(text.includes(line), said);
    }
  });
});

onEachDatabase((name, open) => {
  describe(`a digest by mail on ${name}`, () => {
    let desk: Desk;
    let server: TestMailServer;
    const secret = new Secret('a secret of this test, long enough');
    const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const around = () => ({ database: desk.database, clock: () => desk.time.now, log: quiet });
    const send = () =>
      runDueJobs(
        [
          sendMail({
            transport: smtpTransport(
              readConfiguration({ SMTP_URL: server.url, MAIL_FROM: 'posti@kuulluksi.example' })
                .mailServer as MailServer,
              { from: 'posti@kuulluksi.example', publicUrl },
              () => undefined,
            ),
            compose: composer({ secret, publicUrl }),
          }),
        ],
        around(),
      );
    const at = (moment: string) => {
      desk.time.now = new Date(moment);
    };
    const subscribe = async (more: Record<string, unknown> = {}) => {
      const answer = await desk.app.inject({
        method: 'POST',
        url: '/v1/subscriptions',
        payload: {
          email: 'Tilaaja@Example.org',
          organisations: [ours],
          rhythm: 'weekly',
          language: 'fi',
          ...more,
        },
      });
      return { status: answer.statusCode, body: answer.body };
    };
    /** The path of the first link in the newest mail. */
    const linkOf = (): string => {
      const source = unquoted(server.received.at(-1)?.source ?? '');
      return /https:\/\/kuulluksi\.example(\/subscriptions\/[\w-]{43})/.exec(source)?.[1] ?? '';
    };
    const press = (path: string, body?: string) =>
      desk.app.inject({
        method: 'POST',
        url: path,
        ...(body !== undefined && {
          payload: body,
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        }),
      });
    const stored = () => desk.database.selectFrom('subscriptions').selectAll().orderBy('asked_at').execute();
    const confirmed = async (more: Record<string, unknown> = {}) => {
      await subscribe(more);
      await send();
      const link = linkOf();
      await press(`${link}/confirm`, '');
      return link;
    };
    const publish = async (id: string, changes: Parameters<typeof entry>[1], changedAt: string) => {
      await storeBoardEntries(desk.database, [entry(id, { organisation: ours, ...changes })]);
      await desk.database
        .updateTable('board_entries')
        .set({ changed_at: new Date(changedAt) })
        .where('id', '=', id)
        .execute();
    };

    before(async () => {
      desk = await openDesk({ open });
      server = await startMailServer();
    });
    after(async () => {
      await server.close();
      await desk.close();
    });
    beforeEach(async () => {
      at('2026-11-22T10:00:00Z');
      server.received.length = 0;
      server.refuses = undefined;
      for (const table of ['subscriptions', 'mail_queue', 'board_entries', 'jobs'] as const) {
        await desk.database.deleteFrom(table).execute();
      }
    });

    it('begins only when the mail that comes is confirmed by the press of a button', async () => {
      assert.equal((await subscribe()).status, 201);
      await send();
      const link = linkOf();
      assert.ok(link);
      for (const method of ['GET', 'HEAD'] as const) {
        for (const path of [link, `${link}/confirm`, `${link}/leave`]) {
          assert.equal((await desk.app.inject({ method, url: path })).statusCode, 200);
        }
      }
      assert.deepEqual(
        (await stored()).map(one => one.confirmed_at),
        [null],
      );
      const page = await press(`${link}/confirm`, '');
      assert.equal(page.statusCode, 200);
      assert.match(page.body, /Tilaus on vahvistettu/);
      const [one] = await stored();
      assert.equal(one?.confirmed_at?.toISOString(), '2026-11-22T10:00:00.000Z');
      assert.equal(one?.next_digest_at?.toISOString(), '2026-11-23T06:00:00.000Z');
      assert.equal((await press(`${link}/confirm`, '')).statusCode, 200, 'pressed twice');
    });

    it('asks in a mail that tells nobody who sees it anything', async () => {
      await subscribe({ language: 'en' });
      await send();
      const [mail] = server.received;
      assert.deepEqual(mail?.to, ['tilaaja@example.org']);
      const source = readable(mail?.source ?? '');
      assert.doesNotMatch(
        source,
        /lastensuojel|child.?welfare|barnskydd|Pirkanmaa|board|feedback|esimerkki/i,
      );
      assert.equal(words(headersOf(mail?.source ?? '').get('subject')), 'Confirm your e-mail address');
    });

    it('is answered in the same way whether the address was there already', async () => {
      const answers = [await subscribe(), await subscribe({ rhythm: 'monthly' })];
      await send();
      await press(`${linkOf()}/confirm`, '');
      answers.push(await subscribe(), await subscribe({ email: 'other@example.org' }));
      assert.deepEqual(
        answers.map(answer => JSON.stringify(answer)),
        answers.map(() => JSON.stringify(answers[0])),
      );
    });

    it('asked for twice is one, with the newer choice, and one mail a day', async () => {
      await subscribe();
      await subscribe({ rhythm: 'monthly', organisations: [theirs, ours, ours] });
      await send();
      await subscribe();
      await subscribe({ rhythm: 'monthly', organisations: [theirs, ours] });
      await send();
      assert.equal(server.received.length, 1);
      const [one, ...more] = await stored();
      assert.equal(more.length, 0);
      assert.deepEqual([one?.rhythm, one?.organisations], ['monthly', [theirs, ours].sort()]);
      at('2026-11-23T10:00:01Z');
      await subscribe();
      await send();
      assert.equal(server.received.length, 2);
      assert.equal((await stored()).length, 1);
    });

    it('asked for many times at once is one', async () => {
      const answers = await Promise.all(Array.from({ length: 12 }, () => subscribe()));
      assert.ok(answers.every(({ status }) => status === 201));
      assert.equal((await stored()).length, 1);
      assert.equal((await desk.database.selectFrom('mail_queue').selectAll().execute()).length, 1);
    });

    it('stays as it is until a change of it is confirmed, which somebody else cannot do', async () => {
      await confirmed();
      at('2026-11-25T10:00:00Z');
      await subscribe({ rhythm: 'monthly', organisations: [] });
      assert.deepEqual(
        (await stored()).map(({ rhythm, confirmed_at }) => [rhythm, confirmed_at !== null]),
        [
          ['weekly', true],
          ['monthly', false],
        ],
      );
      await send();
      await press(`${linkOf()}/confirm`, '');
      assert.deepEqual(
        (await stored()).map(({ rhythm, organisations }) => [rhythm, organisations]),
        [['monthly', []]],
      );
    });

    it('that nobody confirms is gone after seven days', async () => {
      await subscribe();
      await send();
      const link = linkOf();
      at('2026-11-29T10:00:00Z');
      assert.equal((await press(`${link}/confirm`, '')).statusCode, 404);
      await deleteAllEnded(desk.database, desk.time.now);
      assert.deepEqual(await stored(), []);
      const page = await desk.app.inject({ url: link });
      assert.equal(page.statusCode, 404);
      for (const language of ['fi', 'sv', 'en']) assert.ok(page.body.includes(`<p lang="${language}">`));
    });

    it('refuses what is no address, and an organisation that is not here', async () => {
      for (const email of [
        '',
        'x',
        'a@b',
        'a@b.example\r\nBcc: c@d.example',
        'a@b.example,c@d.example',
        'A <a@b.example>',
      ]) {
        const { status, body } = await subscribe({ email });
        assert.equal(status, 400, email);
        assert.deepEqual(JSON.parse(body).fields, [{ field: 'email', code: 'wrong-form' }]);
      }
      const { status, body } = await subscribe({ organisations: ['tuntematon'] });
      assert.deepEqual([status, JSON.parse(body).code], [404, 'unknown-organisation']);
      assert.deepEqual(await stored(), []);
    });

    it('leaves the secret of its links neither in a row nor in the log', async () => {
      const link = await confirmed();
      await desk.app.inject({ url: `${link}/leave` });
      const token = link.split('/').at(-1) as string;
      const rows = JSON.stringify([
        await stored(),
        await desk.database.selectFrom('mail_queue').selectAll().execute(),
      ]);
      const log = desk.logged.join('');
      for (const where of [rows, log]) {
        assert.ok(!where.includes(token));
        assert.ok(!where.includes(Buffer.from(token).toString('hex')));
      }
      assert.ok(log.includes('/subscriptions/:token/leave'));
      assert.ok(!log.toLowerCase().includes('tilaaja'));
    });

    it('its pages are open to no other site, hold no script, and are kept by no cache', async () => {
      await subscribe();
      await send();
      const page = await desk.app.inject({ url: linkOf() });
      assert.equal(page.headers['cache-control'], 'no-store');
      assert.equal(page.headers['access-control-allow-origin'], undefined);
      assert.equal(page.headers['referrer-policy'], 'no-referrer');
      assert.match(String(page.headers['content-security-policy']), /default-src 'none'/);
      assert.match(page.body, /<meta name="robots" content="noindex"/);
      assert.doesNotMatch(page.body, /<script|style=/);
    });

    it('tells on Monday of what came to the board of those chosen since, with a way to leave', async () => {
      await confirmed();
      await publish('ennen', { said: { fi: 'Ennen tilausta.' } }, '2026-11-22T09:00:00Z');
      await publish('uusi', { said: { fi: 'Uusi <toive>.' } }, '2026-11-22T12:00:00Z');
      await publish('muiden', { organisation: theirs, said: { fi: 'Muiden asia.' } }, '2026-11-22T12:00:00Z');
      server.received.length = 0;
      await runDueJobs([digests], around());
      assert.deepEqual(await desk.database.selectFrom('mail_queue').selectAll().execute(), []);
      at('2026-11-23T06:10:00Z');
      await runDueJobs([digests], around());
      await send();
      assert.equal(server.received.length, 1);
      const { source = '' } = server.received[0] ?? {};
      const read = readable(source);
      assert.ok(read.includes('Uusi <toive>.') && read.includes('Uusi &lt;toive&gt;.'));
      for (const other of ['Ennen tilausta', 'Muiden asia']) assert.ok(!read.includes(other), other);
      const headers = headersOf(source);
      assert.equal(words(headers.get('subject')), 'Kooste, marraskuu 2026');
      const [, leave = ''] =
        /^<https:\/\/kuulluksi\.example(.*)>$/.exec(headers.get('list-unsubscribe') ?? '') ?? [];
      assert.equal(headers.get('list-unsubscribe-post'), 'List-Unsubscribe=One-Click');

      at('2026-11-30T06:10:00Z');
      await runDueJobs([digests], around());
      await send();
      assert.equal(server.received.length, 1, 'nothing new, no mail');

      assert.equal((await press(leave, 'List-Unsubscribe=One-Click')).statusCode, 200);
      assert.deepEqual(await stored(), []);
      const again = await press(leave, 'List-Unsubscribe=One-Click');
      assert.equal(again.statusCode, 200, 'ended twice is ended');
    });

    it('tells of an answer to what stood on the board before', async () => {
      await publish('vanha', { said: { fi: 'Vanha toive.' } }, '2026-11-01T09:00:00Z');
      await confirmed();
      await desk.database
        .updateTable('board_entries')
        .set({
          record: JSON.stringify(
            entry('vanha', {
              organisation: ours,
              said: { fi: 'Vanha toive.' },
              answer: { status: 'done', what: { fi: 'Tehtiin näin.' }, when: '2026-11' },
              answeredIn: '2026-11',
            }),
          ),
        })
        .where('id', '=', 'vanha')
        .execute();
      const { changed_at: changed } = await desk.database
        .selectFrom('board_entries')
        .select('changed_at')
        .executeTakeFirstOrThrow();
      assert.ok(Math.abs(changed.getTime() - Date.now()) < 60_000, 'the database notes the change itself');
      await desk.database
        .updateTable('board_entries')
        .set({ changed_at: new Date('2026-11-22T13:00:00Z') })
        .execute();
      at('2026-11-23T06:10:00Z');
      await runDueJobs([digests], around());
      await send();
      assert.ok(readable(server.received.at(-1)?.source ?? '').includes('Tehtiin näin.'));
    });

    it('tells of nothing that was withdrawn before it was sent', async () => {
      await confirmed();
      await publish('peruttu', { said: { fi: 'Peruttu asia.' } }, '2026-11-22T12:00:00Z');
      at('2026-11-23T06:10:00Z');
      await runDueJobs([digests], around());
      await desk.database.deleteFrom('board_entries').execute();
      server.received.length = 0;
      await send();
      assert.deepEqual(server.received, []);
      assert.deepEqual(await desk.database.selectFrom('mail_queue').selectAll().execute(), []);
    });

    it('ends when its address takes no mail, and nothing of it is left', async () => {
      await confirmed();
      await publish('uusi', {}, '2026-11-22T12:00:00Z');
      at('2026-11-23T06:10:00Z');
      await runDueJobs([digests], around());
      server.refuses = () => ({ at: 'address', code: 550, words: '5.1.1 No such user' });
      await send();
      assert.deepEqual(await stored(), []);
      assert.deepEqual(await desk.database.selectFrom('mail_queue').selectAll().execute(), []);
    });

    it('ends by itself after two years, as each mail said', async () => {
      await confirmed();
      at('2028-11-20T10:00:00Z');
      await publish('uusi', {}, '2028-11-19T12:00:00Z');
      await runDueJobs([digests], around());
      await send();
      assert.match(
        readable(server.received.at(-1)?.source ?? ''),
        /Tilauksesi viimeinen kuukausi on\s+marraskuu 2028/,
      );
      at('2028-11-21T10:00:00Z');
      await deleteAllEnded(desk.database, desk.time.now);
      assert.deepEqual(await stored(), []);
    });

    it('comes in each rhythm and language', async () => {
      for (const rhythm of digestRhythms) {
        for (const language of interfaceLanguages) {
          await subscribe({ email: `${rhythm}-${language}@example.org`, rhythm, language });
        }
      }
      await send();
      assert.equal(server.received.length, 8);
      for (const { source } of server.received) {
        const [, link = ''] = /example(\/subscriptions\/[\w-]{43})/.exec(unquoted(source)) ?? [];
        assert.equal((await press(`${link}/confirm`)).statusCode, 200);
      }
      await publish('uusi', {}, '2026-11-22T12:00:00Z');
      server.received.length = 0;
      at('2026-12-01T06:10:00Z');
      await runDueJobs([digests, retention(undefined)], around());
      await send();
      assert.equal(new Set(server.received.map(({ to }) => to[0])).size, 8);
    });
  });
});
