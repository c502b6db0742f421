import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { buildApp } from '@kuulluksi/server/app';
import { takeInContent } from '@kuulluksi/server/content';
import { openDatabase } from '@kuulluksi/server/database/open';
import { dayInFinland } from '@kuulluksi/server/helsinki';
import { runDueJobs, startJobs } from '@kuulluksi/server/jobs/runner';
import { clockDoubt, demandRightClock } from '@kuulluksi/server/retention/clock';
import { retain, retention } from '@kuulluksi/server/retention/job';
import { contactKeptUntil, endings, keptDays, keptUntil, standing } from '@kuulluksi/server/retention/rules';
import {
  noteTakenBack,
  takeBackAgain,
  takenBackFile,
  takenBackList,
} from '@kuulluksi/server/retention/taken-back';
import type { Handle } from '@kuulluksi/server/database/tables';
import { readSecret, Secret } from '@kuulluksi/server/security/secret';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { content } from './content.ts';
import { onEachDatabase } from './databases.ts';
import { runServer } from './server-process.ts';
import { filesThatHold, rowsOf, tablesOf, tablesThatHold } from './support/everything.ts';
import { conversationCalls } from './support/conversations.ts';
import { openDesk, ours, type Desk } from './support/staff.ts';
import { dataFolder, easyProofs, entries, feedback, send, temporaryFolder } from './support.ts';

const day = 86_400_000;
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

onEachDatabase((name, open) => {
  describe(`retention on ${name}`, () => {
    let desk: Desk;
    let coordinator: { cookie: string };
    const begun = new Date('2026-11-22T10:00:00Z');
    const told: object[] = [];
    const run = () =>
      retain({
        database: desk.database,
        now: desk.time.now,
        log: { ...quiet, info: (what: object) => void told.push(what) },
        mailFolder: undefined,
      });
    const post = (path: string, body: unknown) =>
      desk.call('POST', path, { cookie: coordinator.cookie, body });

    before(async () => {
      desk = await openDesk({ open });
      coordinator = await desk.signIn(['coordinator']);
    });
    after(() => desk.close());

    it('knows of every table how what it holds comes to an end', async () => {
      const { rows } = await sql<{ child: string; parent: string }>`
        select conrelid::regclass::text as child, confrelid::regclass::text as parent
        from pg_constraint where contype = 'f' and confdeltype = 'c'`.execute(desk.database);
      const ends = new Set<string>([...Object.keys(endings), 'staff_users']);
      for (let more = true; more;) {
        more = false;
        for (const { child, parent } of rows) {
          if (ends.has(child) || !ends.has(parent)) continue;
          ends.add(child);
          more = true;
        }
      }
      const unknown = (await tablesOf(desk.database)).filter(
        table => !ends.has(table) && !(table in standing) && !table.startsWith('kysely_'),
      );
      assert.deepEqual(unknown, [], 'delete with what it belongs to, or add to retention/rules.ts');
      for (const table of Object.keys(standing)) assert.ok(!ends.has(table), `${table} is told of twice`);
    });

    it('leaves nothing of a matter that is past its time in any table, mail or log', async () => {
      const words = {
        text: 'SANAT-ensimmainen',
        contact: 'YHTEYS-050 000 0001',
        name: 'NIMI-Kaisla',
        safely: 'AIKA-iltaisin',
        introduction: 'ESITTELY-olen',
        answer: 'VASTAUS-viesti',
      };
      const key = 'fedcba98fedcba98fedcba98fedcba98';
      const { id, receiptCode } = await desk.giveFeedback({
        key,
        text: words.text,
        contact: { way: 'call', value: words.contact, name: words.name, safely: words.safely },
        introduction: words.introduction,
      });
      const answered = await post(`/v1/staff/matters/${id}/answers`, {
        version: 1,
        message: words.answer,
        language: 'fi',
        answer: { status: 'answered', what: { fi: 'JULKINEN-vastaus' } },
      });
      assert.equal(answered.status, 201);
      const { version } = answered.body as { version: number };
      const published = await post(`/v1/staff/matters/${id}/board-entry`, {
        version,
        said: { fi: 'JULKINEN-kerrottu' },
      });
      assert.equal(published.status, 201);
      const said = [...Object.values(words), key, receiptCode];
      // What the rows of the matter hold besides: digests of key, content and code, each as PostgreSQL writes bytes.
      const digests = (await rowsOf(desk.database))
        .filter(({ table, row }) => ['feedback', 'receipt_codes'].includes(table) && row.includes(id))
        .flatMap(({ row }) => [...row.matchAll(/\\x([0-9a-f]{64})/g)].map(([, hex = '']) => hex));
      assert.equal(digests.length, 3);
      const holding = await tablesThatHold(desk.database, said);
      assert.ok(
        holding.includes('messages') && holding.includes('contacts'),
        'the search finds what is there',
      );

      desk.time.now = new Date(begun.getTime() + 700 * day);
      const later = await desk.giveFeedback({ text: 'JÄÄ-toinen' });
      desk.time.now = new Date(begun.getTime() + 730 * day - 1);
      await run();
      assert.deepEqual(
        await tablesThatHold(desk.database, said),
        holding.filter(table => table !== 'contacts'),
        'all but the contact, which has its own time',
      );

      desk.time.now = new Date(begun.getTime() + 730 * day);
      assert.equal(await run(), true);
      assert.deepEqual(await tablesThatHold(desk.database, [...said, ...digests]), []);
      // Who read and answered stays in the log, by the matter's random name alone.
      assert.deepEqual(await tablesThatHold(desk.database, [id]), ['log_lines']);
      const log = desk.logged.join('\n') + JSON.stringify(told);
      for (const word of [...said, ...digests, id]) assert.ok(!log.includes(word), word);

      const board = await desk.call('GET', `/v1/board?organisation=${ours}`);
      const shown = JSON.stringify(board.body);
      assert.ok(shown.includes('JULKINEN-kerrottu'), 'what staff wrote for the public stays');
      assert.equal(
        (await desk.call('POST', '/v1/conversations/open', { body: { code: receiptCode } })).status,
        404,
      );
      const found = await desk.database.selectFrom('matters').select('id').execute();
      assert.deepEqual(found, [{ id: later.id }]);
    });

    it('deletes a contact 60 days after the answer, not before, and the matter goes on without it', async () => {
      const now = desk.time.now;
      desk.time.now = begun;
      coordinator = await desk.signIn(['coordinator']);
      const contact = { way: 'call', value: 'YHTEYS-oma-aika' };
      const person = conversationCalls(desk, () => coordinator.cookie);
      const given = await desk.giveFeedback({ text: 'Sanat.', contact, introduction: 'ESITTELY-oma-aika' });
      const waiting = await desk.giveFeedback({
        text: 'Sanat.',
        contact: { ...contact, value: 'ODOTTAA-yhä' },
      });
      const at = (days: number) => {
        desk.time.now = new Date(begun.getTime() + days * day);
        return run();
      };
      const held = () => tablesThatHold(desk.database, ['YHTEYS-oma-aika', 'ESITTELY-oma-aika']);
      const shown = async () => {
        coordinator = await desk.signIn(['coordinator']);
        const { deletedOn, hasContact, contactDeletedOn } = await person.read(given.id);
        return [deletedOn, hasContact, contactDeletedOn];
      };
      const matterEnds = dayInFinland(keptUntil('matter', begun));
      assert.deepEqual(await shown(), [matterEnds, true, matterEnds]);

      await at(10);
      coordinator = await desk.signIn(['coordinator']);
      await person.answer(given.id);
      assert.deepEqual(await shown(), [matterEnds, true, dayInFinland(new Date(begun.getTime() + 70 * day))]);
      // Who asks again waits again: whoever answers may need to reach them.
      await at(20);
      assert.equal((await person.reopen(given.receiptCode)).body.outcome, 'stored');
      await at(100);
      assert.deepEqual(await held(), ['contacts']);
      assert.deepEqual(await shown(), [matterEnds, true, matterEnds]);
      await person.answer(given.id);
      desk.time.now = new Date(begun.getTime() + 160 * day - 1);
      await run();
      assert.deepEqual(await held(), ['contacts']);
      // Past its time it is nobody's to read, also before the job has come.
      desk.time.now = new Date(begun.getTime() + 160 * day);
      assert.deepEqual(await shown(), [matterEnds, false, undefined]);
      const path = `/v1/staff/matters/${given.id}/contact`;
      const { body } = await desk.call('GET', path, { cookie: coordinator.cookie });
      assert.deepEqual(body, { contact: null });
      await at(160);
      assert.deepEqual(await held(), []);
      assert.deepEqual(await shown(), [matterEnds, false, undefined]);
      assert.equal((await person.read(given.id)).messages.length, 4);
      assert.deepEqual(await tablesThatHold(desk.database, ['ODOTTAA-yhä']), ['contacts']);
      await desk.database.deleteFrom('matters').where('id', 'in', [given.id, waiting.id]).execute();
      desk.time.now = now;
    });

    it('keeps a contact that is past its time while a concern for a child is open', async () => {
      const now = desk.time.now;
      desk.time.now = begun;
      coordinator = await desk.signIn(['coordinator']);
      const person = conversationCalls(desk, () => coordinator.cookie);
      const contact = { way: 'call', value: 'HUOLEN-numero' };
      const { id } = await desk.giveFeedback({ text: 'Sanat.', contact });
      await person.answer(id);
      assert.equal((await post(`/v1/staff/matters/${id}/concerns`, undefined)).status, 201);
      desk.time.now = new Date(begun.getTime() + 61 * day);
      await run();
      assert.deepEqual(await tablesThatHold(desk.database, ['HUOLEN-numero']), ['contacts']);
      coordinator = await desk.signIn(['coordinator']);
      assert.equal(
        (await post(`/v1/staff/matters/${id}/concerns/close`, { ending: 'no-ground' })).status,
        200,
      );
      await run();
      assert.deepEqual(await tablesThatHold(desk.database, ['HUOLEN-numero']), []);
      await desk.database.deleteFrom('matters').where('id', '=', id).execute();
      desk.time.now = now;
    });

    it('deletes nothing of a matter with an open concern for a child, which the desk shows, until it is closed', async () => {
      const now = desk.time.now;
      desk.time.now = begun;
      await desk.giveFeedback({ text: 'HUOLI-sanat', contact: { way: 'call', value: 'HUOLI-numero' } });
      const { matter: id } = await desk.database
        .selectFrom('contacts')
        .select('matter')
        .executeTakeFirstOrThrow();
      desk.time.now = now;
      coordinator = await desk.signIn(['coordinator']);
      assert.equal((await post(`/v1/staff/matters/${id}/concerns`, undefined)).status, 201);
      await run();
      const words = ['HUOLI-sanat', 'HUOLI-numero'];
      assert.deepEqual(await tablesThatHold(desk.database, words), ['contacts', 'messages']);
      const { rows } = await sql`select * from receipt_codes where matter = ${id}`.execute(desk.database);
      assert.equal(rows.length, 1);
      coordinator = await desk.signIn(['coordinator']);
      const shown = await desk.call('GET', `/v1/staff/matters/${id}`, { cookie: coordinator.cookie });
      assert.equal((shown.body as { openConcern?: boolean }).openConcern, true);

      const closed = await post(`/v1/staff/matters/${id}/concerns/close`, { ending: 'no-ground' });
      assert.equal(closed.status, 200);
      await run();
      assert.deepEqual(await tablesThatHold(desk.database, words), []);
      assert.deepEqual(await tablesThatHold(desk.database, [id]), ['log_lines']);
    });

    it('lets a meeting go five years after its day, and what it raised with its matter; one that an open concern needs stays', async () => {
      const now = desk.time.now;
      // Long ago, for the database lets go of no line of the log that is younger than five years by its own clock.
      desk.time.now = new Date(Date.now() - (keptDays.meeting + 1) * day);
      coordinator = await desk.signIn(['coordinator']);
      const key = () => randomBytes(16).toString('hex');
      const post_ = async <B>(path: string, body: unknown) => {
        const { status, body: answer } = await post(path, body);
        assert.ok(status < 300, JSON.stringify(answer));
        return answer as B;
      };
      const today = dayInFinland(desk.time.now);
      const panel = await post_<{ id: string }>('/v1/staff/panels', {
        key: key(),
        name: { fi: 'Raati' },
        description: { fi: 'Raati kokoontuu.' },
        ageLevel: 'youth',
      });
      const meet = (topic: string, said: string) =>
        post_<{ meeting: { id: string; raised: { id: string }[] }; receiptCode: string }>(
          `/v1/staff/panels/${panel.id}/meetings`,
          {
            key: key(),
            day: today,
            topics: [{ fi: topic }],
            raised: [{ kind: 'idea', said, publication: 'no' }],
            language: 'fi',
          },
        );
      const { receiptCode } = await meet('AIHE-ensimmainen', 'RAATI-sanat');
      const held = await meet('AIHE-huoli', 'RAATI-huoli');
      await post_(`/v1/staff/matters/${held.meeting.raised[0]?.id}/concerns`, undefined);
      const group = await post_<{ id: string }>('/v1/staff/feedback-groups', {
        key: key(),
        name: { fi: 'Ryhmä' },
      });
      const agenda = await post_<{ id: string }>(`/v1/staff/feedback-groups/${group.id}/meetings`, {
        key: key(),
        day: today,
      });
      const { id } = await desk.giveFeedback({ text: 'Sanat, jotka jäävät vain ihmiselle itselleen.' });
      await post_(`/v1/staff/matters/${id}/agenda-items`, {
        key: key(),
        meeting: agenda.id,
        wording: 'ASIALISTA-sanat',
        language: 'fi',
      });
      const begin = desk.time.now.getTime();
      const goTo = async (days: number) => {
        desk.time.now = new Date(begin + days * day);
        await run();
      };
      const holding = (...words: string[]) => tablesThatHold(desk.database, words);

      const codesOfMeetings = () =>
        desk.database
          .selectFrom('receipt_codes')
          .select('meeting')
          .where('meeting', 'is not', null)
          .execute();
      await goTo(keptDays.matter);
      assert.deepEqual(await holding('RAATI-sanat', 'ASIALISTA-sanat', receiptCode), []);
      assert.deepEqual(await codesOfMeetings(), [{ meeting: held.meeting.id }]);
      assert.deepEqual(await holding('AIHE-ensimmainen'), ['panel_meetings']);
      await goTo(keptDays.meeting - 1);
      assert.deepEqual(await holding('AIHE-ensimmainen'), ['panel_meetings']);
      assert.deepEqual(await holding(agenda.id), ['agenda_meetings', 'log_lines']);
      await goTo(keptDays.meeting);
      assert.deepEqual(await holding('AIHE-ensimmainen'), []);
      assert.deepEqual(await holding(agenda.id), []);
      assert.deepEqual(await holding('AIHE-huoli'), ['panel_meetings']);

      coordinator = await desk.signIn(['coordinator']);
      await post_(`/v1/staff/matters/${held.meeting.raised[0]?.id}/concerns/close`, { ending: 'no-ground' });
      await run();
      assert.deepEqual(await holding('AIHE-huoli', 'RAATI-huoli', held.receiptCode), []);
      assert.deepEqual(await codesOfMeetings(), []);
      desk.time.now = now;
      await run();
    });

    it('leaves no entry on the board that waits for an answer which nobody can give any more, and no own words', async () => {
      const now = desk.time.now;
      desk.time.now = begun;
      coordinator = await desk.signIn(['coordinator']);
      const told = async (said: string, answer: object) => {
        const { id } = await desk.giveFeedback({ text: 'Sanat, jotka poistetaan.' });
        const answered = await post(`/v1/staff/matters/${id}/answers`, {
          version: 1,
          message: 'Kiitos.',
          language: 'fi',
          answer,
        });
        const { version } = answered.body as { version: number };
        await post(`/v1/staff/matters/${id}/board-entry`, { version, said: { fi: said } });
      };
      await told('TAULU-odottaa', { status: 'considering' });
      await told('TAULU-vastattu', { status: 'answered', what: { fi: 'Näin teimme.' } });
      await told('TAULU-omin', { status: 'answered', what: { fi: 'Näin teimme.' } });
      // As when the person said yes to a draft that quotes them.
      await sql`update board_entries set record = jsonb_set(record, '{ownWords}', 'true')
        where record->'said'->>'fi' = 'TAULU-omin'`.execute(desk.database);
      assert.deepEqual(await tablesThatHold(desk.database, ['TAULU-odottaa']), ['board_entries']);
      assert.ok((await tablesThatHold(desk.database, ['TAULU-omin'])).includes('board_entries'));
      desk.time.now = now;
      await run();
      assert.deepEqual(await tablesThatHold(desk.database, ['TAULU-odottaa', 'TAULU-omin']), []);
      assert.deepEqual(await tablesThatHold(desk.database, ['TAULU-vastattu']), ['board_entries']);
    });

    it('deletes more than fits into one transaction', async () => {
      await sql`
        insert into matters (id, organisation, source, kind, status, publication, age_level, language, version,
          received_at, status_since, keep_until)
        select gen_random_uuid(), ${ours}, 'web-feedback', 'idea', 'received', 'no', 'adult', 'fi', 1, now(), now(),
          ${begun} from generate_series(1, 1203)`.execute(desk.database);
      told.length = 0;
      await run();
      assert.deepEqual(told, [{ deleted: { matters: 1203 } }]);
    });

    it('lets a line of the log go after five years, which the database allows to nobody before', async () => {
      await desk.database.deleteFrom('log_lines').where('at', '<', new Date(0)).execute();
      const line = (days: number) => ({
        at: new Date(Date.now() - days * day),
        who: '1b671a64-40d5-491e-99b0-da01ff1f3341',
        organisation: ours,
        what: `day-${days}`,
        record: null,
      });
      await desk.database
        .insertInto('log_lines')
        .values([line(1820), line(keptDays['log-line'])])
        .execute();
      const lines = () =>
        desk.database.selectFrom('log_lines').select('what').where('what', 'like', 'day-%').execute();
      await assert.rejects(desk.database.deleteFrom('log_lines').where('what', '=', 'day-1820').execute());
      await retain({ database: desk.database, now: new Date(), log: quiet, mailFolder: undefined });
      assert.deepEqual(await lines(), [{ what: 'day-1820' }]);
    });

    it('stops between two transactions when the server is to stop', async () => {
      assert.equal(
        await retain({
          database: desk.database,
          now: new Date(begun.getTime() + 5000 * day),
          log: quiet,
          mailFolder: undefined,
          mayGoOn: () => false,
        }),
        false,
      );
    });

    it('deletes nothing when the clock jumped by more than 30 days, until somebody has looked at it', async () => {
      const now = new Date();
      const log = quiet;
      const nothing = { name: 'nothing', everySeconds: 60, run: async () => undefined };
      await runDueJobs([nothing], { database: desk.database, clock: () => now, log });
      const later = new Date(now.getTime() + 31 * day);
      const today = dayInFinland(later);
      await assert.rejects(demandRightClock(desk.database, later), {
        name: 'StartFault',
        message: new RegExp(`says ${today}, and this database was last used on .* CLOCK_CHECKED=${today}\\.`),
      });
      await assert.rejects(demandRightClock(desk.database, later, today), { message: /clocks .* differ/ });
      // A shorter pause asks for nobody: what refuses here is that the database's own clock did not move with it.
      const sooner = new Date(now.getTime() + 29 * day);
      await assert.rejects(demandRightClock(desk.database, sooner), { message: /clocks .* differ/ });
      await demandRightClock(desk.database, new Date(now.getTime() + 1000));
    });

    for (const [where, years] of [
      ['ahead', 3],
      ['back', -3],
    ] as const) {
      it(`does no job while the clock jumped ${where} as the server ran, says so once, and goes on when it is right`, async () => {
        const right = new Date();
        let now = right;
        const { database } = desk;
        await database.deleteFrom('jobs').execute();
        const errors: unknown[] = [];
        let done = 0;
        const job = { name: 'often', everySeconds: 1, run: async () => void (done += 1) };
        const log = { ...quiet, error: (what: unknown) => void errors.push(what) };
        const rounds = async (many: number) => {
          let seen = 0;
          let enough: () => void = () => undefined;
          const all = new Promise<void>(resolve => (enough = resolve));
          const jobs = startJobs(
            [job, { ...retention(undefined), run: async () => void (done += 1000) }],
            {
              database,
              clock: () => now,
              log,
              doubt: async at => {
                seen += 1;
                if (seen > many) enough();
                return clockDoubt(database, at);
              },
            },
            1,
          );
          await all;
          await jobs.stop();
        };
        await rounds(4);
        assert.equal(done, 1001);
        const used = await database.selectFrom('jobs').selectAll().orderBy('name').execute();

        now = new Date(right.getTime() + years * 365 * day);
        await rounds(6);
        assert.equal(done, 1001);
        assert.equal(errors.length, 1);
        assert.match(String(errors[0]), /No job is done\. The clock of this machine says/);
        assert.deepEqual(await database.selectFrom('jobs').selectAll().orderBy('name').execute(), used);
        // Nor is it forgotten by a start that comes after.
        await assert.rejects(demandRightClock(database, now), { name: 'StartFault' });

        now = new Date(right.getTime() + 2000);
        await rounds(4);
        assert.equal(done, 1002);
        assert.equal(errors.length, 1);
      });
    }

    it('takes back again what a back-up brought, and keeps what it names for as long as it may be needed', async () => {
      const { folder, remove } = await temporaryFolder();
      const { database } = desk;
      const file = takenBackFile(join(folder, 'not-there-yet'));
      const secret = new Secret('a secret of this test, long enough');
      const now = new Date();
      const around = { database, secret, file, now };
      desk.time.now = now;
      try {
        const { id, receiptCode } = await desk.giveFeedback({ text: 'PALAA-varmuuskopiosta' });
        const stays = await desk.giveFeedback({ text: 'JÄÄ-koska sitä ei peruttu' });
        assert.equal(await takeBackAgain(around), 0);
        const matter = () =>
          database.selectFrom('matters').selectAll().where('id', '=', id).executeTakeFirst();
        const message = await database
          .selectFrom('messages')
          .select(['organisation', 'matter', 'sender', 'role', 'reopens', 'written_at'])
          .where('matter', '=', id)
          .executeTakeFirstOrThrow();
        const person = conversationCalls(desk, () => '');
        assert.equal((await person.withdraw(receiptCode)).body.outcome, 'stored');
        await noteTakenBack(around);
        await noteTakenBack(around);
        const list = await readFile(file, 'utf8');
        assert.match(list, /^\d{4}-\d{2}-\d{2} [0-9a-f]{64}\n$/);
        assert.ok(!list.includes(id));

        // As a back-up of before would have it.
        await database.updateTable('matters').set({ status: 'received' }).where('id', '=', id).execute();
        const text = JSON.stringify({ text: 'PALAA-varmuuskopiosta', lang: 'fi' });
        await database
          .insertInto('messages')
          .values({ ...message, text })
          .execute();
        assert.equal(
          await takeBackAgain({ ...around, secret: new Secret('another secret, quite as long') }),
          0,
        );
        assert.equal(await takeBackAgain(around), 1);
        assert.equal((await matter())?.status, 'withdrawn');
        assert.deepEqual(await tablesThatHold(database, ['PALAA-varmuuskopiosta']), []);
        assert.deepEqual(await tablesThatHold(database, ['JÄÄ-koska']), ['messages']);
        assert.equal(await takeBackAgain(around), 0);

        await database.deleteFrom('matters').where('id', 'in', [id, stays.id]).execute();
        await takeBackAgain({ ...around, now: new Date(now.getTime() + (keptDays.matter - 2) * day) });
        assert.equal(await readFile(file, 'utf8'), list);
        await takeBackAgain({ ...around, now: new Date(now.getTime() + (keptDays.matter + 1) * day) });
        assert.equal(await readFile(file, 'utf8'), '');
      } finally {
        await remove();
      }
    });

    it("deletes nothing by a clock that differs from the database's, and says so", async () => {
      const wrong = new Date(Date.now() + 5000 * day);
      await assert.rejects(demandRightClock(desk.database, wrong), {
        name: 'StartFault',
        message:
          /^The clocks of this machine and of the database differ by 120000 h\.|^The clock of this machine says/,
      });
      await demandRightClock(desk.database, new Date());
      const before = await rowsOf(desk.database);
      const errors: object[] = [];
      await runDueJobs([retention(undefined)], {
        database: desk.database,
        clock: () => wrong,
        log: { ...quiet, error: (what: object) => void errors.push(what) },
      });
      assert.equal(errors.length, 1);
      assert.deepEqual(
        (await rowsOf(desk.database)).filter(({ table }) => table !== 'jobs'),
        before.filter(({ table }) => table !== 'jobs'),
      );
    });
  });
});

describe('mail in a folder', () => {
  it('is deleted when it is past its time, and nothing else of the folder', async () => {
    const { folder, remove } = await temporaryFolder();
    const { handle, close } = await (await import('./support.ts')).openForTest();
    try {
      const now = new Date();
      const mailFolder = join(folder, 'mail');
      await mkdir(mailFolder);
      const old = new Date(now.getTime() - keptDays.mail * day);
      for (const [name, at] of [
        ['old.eml', old],
        ['old.unfinished', old],
        ['new.eml', new Date(now.getTime() - day)],
        ['other.txt', old],
      ] as const) {
        await writeFile(join(mailFolder, name), 'x');
        await utimes(join(mailFolder, name), at, at);
      }
      await retain({ database: handle, now, log: quiet, mailFolder });
      assert.deepEqual((await readdir(mailFolder)).sort(), ['new.eml', 'other.txt']);
      await retain({ database: handle, now, log: quiet, mailFolder: join(folder, 'not-there') });
    } finally {
      await close();
      await remove();
    }
  });
});

describe('a restored back-up', () => {
  it('holds nothing past its time when the server first answers, not even a byte in a file of its folder', async () => {
    const { folder, remove } = await dataFolder();
    const word = 'SANAT-jotka-poistettiin';
    try {
      // As it was when the back-up was made: long ago.
      const long = new Date(Date.now() - (keptDays.matter + 1) * day);
      const database = await openDatabase({ databaseUrl: undefined, dataFolder: folder }, entries);
      await takeInContent(database.handle, content);
      const app = await buildApp({
        database: database.handle,
        secret: await readSecret(undefined, folder),
        clock: () => long,
        logLevel: 'silent',
      });
      const { receiptCode } = (await send(app, feedback({ text: `${word} ja muuta.` }))).json();
      assert.match(receiptCode, /^\d{16}$/);
      await app.close();
      await database.close();
      assert.ok(filesThatHold(folder, [word]).length > 0, 'the search finds what is there');

      const server = await runServer({ DATA_FOLDER: folder });
      assert.deepEqual(filesThatHold(folder, [word]), []);
      assert.ok(!server.said().includes(word));
      assert.match(server.said(), /"deleted":\{"matters":1\}/);
      server.signal('SIGTERM');
      assert.equal(await server.ended, 0);
      assert.deepEqual(filesThatHold(folder, [word]), []);
    } finally {
      await remove();
    }
  });

  it('holds nothing of what was taken back after it was made, not even a byte in a file of its folder', async () => {
    const { folder, remove } = await dataFolder();
    const { folder: elsewhere, remove: removeBackup } = await temporaryFolder();
    const word = 'SANAT-jotka-peruttiin';
    const other = 'SANAT-jotka-jäävät';
    const withServer = async <T>(act: (app: FastifyInstance, handle: Handle) => Promise<T>): Promise<T> => {
      const database = await openDatabase({ databaseUrl: undefined, dataFolder: folder }, entries);
      await takeInContent(database.handle, content);
      const secret = await readSecret(undefined, folder);
      const app = await buildApp({
        database: database.handle,
        secret,
        logLevel: 'silent',
        proofs: easyProofs,
      });
      try {
        return await act(app, database.handle);
      } finally {
        await app.close();
        await database.close();
      }
    };
    try {
      const codes = await withServer(async app => {
        const give = async (text: string, key: string): Promise<string> =>
          (await send(app, feedback({ text, key }))).json().receiptCode;
        return [await give(word, 'a'.repeat(32)), await give(other, 'b'.repeat(32))];
      });
      const backup = join(elsewhere, 'database');
      await cp(join(folder, 'database'), backup, { recursive: true });

      await withServer(async (app, handle) => {
        const payload = { code: codes[0] };
        const { statusCode } = await app.inject({
          method: 'POST',
          url: '/v1/conversations/withdrawal',
          payload,
        });
        assert.equal(statusCode, 200);
        const jobs = [takenBackList(takenBackFile(folder), await readSecret(undefined, folder))];
        await runDueJobs(jobs, { database: handle, clock: () => new Date(), log: quiet });
      });
      await rm(join(folder, 'database'), { recursive: true });
      await cp(backup, join(folder, 'database'), { recursive: true });
      assert.ok(filesThatHold(folder, [word]).length > 0, 'the back-up brings it back');

      const server = await runServer({ DATA_FOLDER: folder });
      assert.deepEqual(filesThatHold(folder, [word]), []);
      assert.ok(filesThatHold(folder, [other]).length > 0, 'what was not taken back is there');
      assert.match(server.said(), /"takenBack":1/);
      const opened = await Promise.all(
        codes.map(async code => {
          const answer = await fetch(`${server.address}/v1/conversations/open`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ code }),
          });
          return ((await answer.json()) as { status: string }).status;
        }),
      );
      assert.deepEqual(opened, ['withdrawn', 'received']);
      server.signal('SIGTERM');
      assert.equal(await server.ended, 0);
    } finally {
      await remove();
      await removeBackup();
    }
  });

  it('is deleted from by the moments that its rows carry', () => {
    assert.equal(
      keptUntil('matter', new Date('2026-11-22T10:00:00Z')).toISOString(),
      '2028-11-21T10:00:00.000Z',
    );
  });
});

describe('a contact', () => {
  const now = new Date('2026-11-22T10:00:00Z');
  const far = new Date('2028-11-21T10:00:00Z');
  for (const [what, waitingSince, matterUntil, until] of [
    ['as long as the matter while the person waits', now, far, far],
    ['60 days after the answer', null, far, new Date('2027-01-21T10:00:00Z')],
    ['no longer than the matter', null, new Date('2026-12-01T00:00:00Z'), new Date('2026-12-01T00:00:00Z')],
  ] as const) {
    it(`is kept ${what}`, () => {
      assert.deepEqual(contactKeptUntil(waitingSince, matterUntil, now), until);
    });
  }
});
