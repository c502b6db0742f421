import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { BoardAnswer } from '@kuulluksi/contract/board/schemas';
import { retain } from '@kuulluksi/server/retention/job';
import { onEachDatabase } from './databases.ts';
import { openDesk, theirs, type Desk } from './support/staff.ts';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

onEachDatabase((name, open) => {
  describe(`what staff put on the board on ${name}`, () => {
    let desk: Desk;
    let cookie: string;
    before(async () => {
      desk = await openDesk({ open });
      ({ cookie } = await desk.signIn(['coordinator']));
    });
    after(() => desk.close());
    beforeEach(async () => {
      await desk.database.deleteFrom('matters').execute();
      await desk.database.deleteFrom('board_entries').execute();
      desk.time.now = new Date('2026-11-22T10:00:00Z');
    });

    const post = async (path: string, body?: object, by = cookie) => {
      const answer = await desk.call('POST', path, { cookie: by, body });
      return { status: answer.status, body: answer.body as { code?: string; version?: number } };
    };
    /** A matter that was answered, in its second version. */
    const answered = async (more: Record<string, unknown> = {}) => {
      const given = await desk.giveFeedback(more);
      await post(`/v1/staff/matters/${given.id}/answers`, {
        version: 1,
        message: 'Kiitos.',
        language: 'fi',
        answer: { status: 'considering' },
      });
      return given;
    };
    const publish = (id: string, more: object = {}) =>
      post(`/v1/staff/matters/${id}/board-entry`, {
        version: 2,
        said: { fi: 'Toivottiin ryhmää.' },
        ...more,
      });
    const propose = (id: string, more: object = {}) =>
      post(`/v1/staff/matters/${id}/board-draft`, {
        version: 2,
        said: { fi: 'Toivottiin ryhmää.' },
        ...more,
      });
    const remove = (entry: string, by?: string) => post(`/v1/staff/board/${entry}/removal`, undefined, by);
    const board = async () => ((await desk.call('GET', '/v1/board')).body as BoardAnswer).items;
    const onlyEntry = async () => (await board())[0]?.id ?? 'none';
    const codes = (answers: { status: number; body: { code?: string } }[]) =>
      answers.map(({ status, body }) => `${status} ${body.code ?? ''}`.trim()).sort();

    it('is taken off by whoever publishes, logged with its matter, and may be put there anew', async () => {
      const { id } = await answered();
      await publish(id);
      assert.deepEqual(await remove(await onlyEntry()), { status: 200, body: { removed: true } });
      assert.deepEqual(await board(), []);
      const line = await desk.database
        .selectFrom('log_lines')
        .select(['what', 'record'])
        .orderBy('number', 'desc')
        .limit(1)
        .executeTakeFirst();
      assert.deepEqual(line, { what: 'removeEntry', record: id });
      assert.equal((await publish(id, { version: 4 })).status, 201);
    });

    it('is taken off with the draft that the person said yes to', async () => {
      const { id, receiptCode } = await answered({ publication: 'ask-first' });
      await propose(id);
      const read = await desk.call('POST', '/v1/conversations/open', { body: { code: receiptCode } });
      const draft = JSON.stringify(read.body);
      assert.match(draft, /Toivottiin ryhmää/);
      const { id: draftId, version } = await desk.database
        .selectFrom('board_drafts')
        .select(['id', 'version'])
        .executeTakeFirstOrThrow();
      const decided = await desk.call('POST', '/v1/conversations/draft-decision', {
        body: { code: receiptCode, draft: draftId, version, decision: 'yes' },
      });
      assert.equal(decided.status, 200, JSON.stringify(decided.body));
      assert.equal((await remove(await onlyEntry())).status, 200);
      assert.deepEqual(await board(), []);
      assert.deepEqual(await desk.database.selectFrom('board_drafts').select('id').execute(), []);
    });

    it('is taken off when its matter is long gone', async () => {
      const { id } = await answered();
      await publish(id);
      await desk.database.deleteFrom('matters').where('id', '=', id).execute();
      const entry = await onlyEntry();
      assert.equal((await remove(entry)).status, 200);
      assert.deepEqual(await board(), []);
      assert.deepEqual(codes([await remove(entry)]), ['404 not-found']);
    });

    it('is not there to take off for another organisation, without the right, or for who is shut out', async () => {
      const { id } = await answered();
      await publish(id);
      const entry = await onlyEntry();
      const foreigner = await desk.signIn(['coordinator'], theirs);
      const peer = await desk.signIn(['peer-worker']);
      const shutOut = await desk.signIn(['coordinator']);
      await post(`/v1/staff/matters/${id}/exclusions`, { member: shutOut.id, shutOut: true });
      assert.deepEqual(codes([await remove(entry, foreigner.cookie)]), ['404 not-found']);
      assert.deepEqual(codes([await remove(entry, peer.cookie)]), ['403 not-allowed']);
      assert.deepEqual(codes([await remove(entry, shutOut.cookie)]), ['404 not-found']);
      assert.equal((await board()).length, 1);
    });

    it('is written by one of two who publish or propose what they read at once', async () => {
      const { id } = await answered();
      assert.deepEqual(codes(await Promise.all([publish(id), publish(id, { said: { fi: 'Toisin.' } })])), [
        '201',
        '409 changed-meanwhile',
      ]);
      const { id: asked } = await answered({ publication: 'ask-first' });
      assert.deepEqual(
        codes(await Promise.all([propose(asked), propose(asked, { said: { fi: 'Toisin.' } })])),
        ['201', '409 changed-meanwhile'],
      );
    });

    it('goes five years after the month of its last answer, with or without its matter', async () => {
      const { id } = await answered();
      await publish(id);
      await desk.database.deleteFrom('matters').where('id', '=', id).execute();
      const leftOf = async (month: string) => {
        await desk.database.updateTable('board_entries').set({ month }).execute();
        await retain({ database: desk.database, now: desk.time.now, log: quiet, mailFolder: undefined });
        return (await desk.database.selectFrom('board_entries').select('id').execute()).length;
      };
      assert.equal(await leftOf('2021-11'), 1);
      assert.equal(await leftOf('2021-10'), 0);
      assert.deepEqual(await board(), []);
    });
  });
});
