import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, beforeEach, describe, it } from 'node:test';
import { json } from '@kuulluksi/server/database/tables';
import { dayInFinland } from '@kuulluksi/server/helsinki';
import { publicRecordsChanged } from '@kuulluksi/server/public-records';
import { freePort, onEachDatabase } from './databases.ts';
import { newKey } from './support/conversations.ts';
import { openDesk, ours, type Desk } from './support/staff.ts';
import { rowsIn } from './support.ts';

const submission = (more: object = {}) => ({
  key: newKey(),
  organisation: ours,
  kind: 'idea',
  text: 'Sanat, joita kukaan ei halua kirjoittaa kahdesti.',
  publication: 'no',
  ageLevel: 'adult',
  language: 'fi',
  ...more,
});

onEachDatabase((name, open) => {
  describe(`what changes while somebody writes, on ${name}`, () => {
    let desk: Desk;
    let port = 0;
    before(async () => {
      desk = await openDesk({ open });
      port = await freePort();
      await desk.app.listen({ port, host: '127.0.0.1' });
    });
    after(() => desk?.close());
    beforeEach(async () => {
      await desk.database.deleteFrom('matters').execute();
    });

    const post = (body: object) => desk.call('POST', '/v1/feedback', { body });
    const matters = () => rowsIn(desk.database, 'matters');
    /** The organisation's record as it becomes; what is public is held in memory for a second of the server's clock. */
    const becomes = async (change: (record: Record<string, unknown>) => Record<string, unknown>) => {
      const { record } = await desk.database
        .selectFrom('organisations')
        .select('record')
        .where('id', '=', ours)
        .executeTakeFirstOrThrow();
      await desk.database
        .updateTable('organisations')
        .set({ record: json(change(record as never)) as never })
        .where('id', '=', ours)
        .execute();
      await publicRecordsChanged(desk.database);
      desk.time.now = new Date(desk.time.now.getTime() + 2000);
      return record;
    };
    const page = (fields: Record<string, string>) =>
      desk.app.inject({
        method: 'POST',
        url: '/feedback',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams(fields).toString(),
      });

    it('an organisation that left takes nothing more, says so by a code, and its page gives the words back', async () => {
      const first = submission();
      const stored = (await post(first)).body as { receiptCode: string };
      const record = await becomes(({ feedback: _feedback, ...rest }) => rest);
      try {
        const late = await post(submission());
        assert.deepEqual([late.status, (late.body as { code: string }).code], [404, 'unknown-organisation']);
        // What was stored before is answered as before, and read with its code.
        assert.deepEqual((await post(first)).body, { ...stored, outcome: 'repeated' });
        const opened = await desk.call('POST', '/v1/conversations/open', {
          body: { code: stored.receiptCode },
        });
        assert.equal(opened.status, 200);
        const { text, kind, publication, language } = submission();
        const answer = await page({ organisation: ours, text, kind, publication, language });
        assert.ok(answer.statusCode >= 400 && answer.statusCode < 500);
        assert.ok(answer.body.includes(text), 'the words come back');
        assert.equal(await matters(), 1);
      } finally {
        await becomes(() => record as never);
      }
    });

    it('a question that closed keeps the words on the own page, which then sends them without it', async () => {
      const { cookie } = await desk.signIn(['coordinator']);
      const today = dayInFinland(desk.time.now);
      const asked = await desk.call('POST', '/v1/staff/open-questions', {
        cookie,
        body: {
          key: newKey(),
          question: { fi: 'Mikä auttaisi?' },
          ageLevels: ['adult'],
          opensOn: today,
          closesOn: today,
        },
      });
      const { id } = asked.body as { id: string };
      const closed = await desk.call('POST', `/v1/staff/open-questions/${id}/closing`, {
        cookie,
        body: { version: 1 },
      });
      assert.equal(closed.status, 200);
      desk.time.now = new Date(desk.time.now.getTime() + 2000);
      const { text, ...rest } = submission();
      const fields = { ...rest, text, openQuestion: id };
      const answer = await page(fields);
      assert.equal(answer.statusCode, 409);
      assert.ok(answer.body.includes(text), 'the words come back');
      assert.ok(!answer.body.includes(id), 'the question does not');
      assert.equal(await matters(), 0);
      const { openQuestion: _closed, ...without } = fields;
      assert.equal((await page(without)).statusCode, 201);
      assert.equal(await matters(), 1);
    });

    /** Sends a part of a request as a page does that is closed meanwhile. */
    const cutOff = (bytes: (whole: Buffer, head: number) => Buffer) =>
      new Promise<void>((resolve, reject) => {
        const body = Buffer.from(JSON.stringify(interrupted));
        const head = Buffer.from(
          `POST /v1/feedback HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`,
        );
        const socket = connect(port, '127.0.0.1', () => {
          socket.write(bytes(Buffer.concat([head, body]), head.length), () => socket.destroy());
        });
        socket.on('close', () => resolve());
        socket.on('error', reject);
      });
    let interrupted = submission();
    /** Waits until nothing more comes of what was sent. */
    const settled = async () => {
      for (let tries = 0, before = -1; tries < 50; tries += 1) {
        const now = await matters();
        if (now === before && tries > 10) return now;
        before = now;
        await new Promise(resolve => setTimeout(resolve, 50));
      }
      return matters();
    };

    it('a page that is closed in mid-sending has sent nothing, or all of it, and its repeat is one thing', async () => {
      interrupted = submission();
      await cutOff((whole, head) => whole.subarray(0, head + 40));
      assert.equal(await settled(), 0);
      assert.equal((await post(interrupted)).status, 201);

      interrupted = submission({ text: 'Toinen asia, jonka lähettäjä sulki sivun.' });
      await cutOff(whole => whole);
      const again = await post(interrupted);
      assert.equal(again.status, 201);
      const { receiptCode } = again.body as { receiptCode: string };
      assert.equal(await settled(), 2);
      const opened = await desk.call('POST', '/v1/conversations/open', { body: { code: receiptCode } });
      assert.equal(opened.status, 200);
    });

    it('a text over the limit is told its limit, and nothing of it is stored or logged', async () => {
      const text = 'Pitkä '.repeat(900);
      const { status, body } = await post(submission({ text }));
      assert.equal(status, 400);
      assert.deepEqual((body as { fields?: unknown }).fields, [
        { field: 'text', code: 'too-long', limit: 5000 },
      ]);
      assert.equal(await matters(), 0);
      assert.doesNotMatch(desk.logged.join('\n'), /Pitkä/);
      const { kind, publication, language } = submission();
      const answer = await page({ organisation: ours, text, kind, publication, language });
      assert.match(answer.body, /5000/);
      assert.match(answer.body, new RegExp(String(text.trim().length)));
      assert.ok(answer.body.includes(text.trim()));
    });
  });
});
