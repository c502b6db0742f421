import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { BoardEntryRecord } from '@kuulluksi/contract/board/records';
import type { BoardAnswer } from '@kuulluksi/contract/board/schemas';
import type { EntriesAnswer } from '@kuulluksi/contract/board/staff-schemas';
import { storeBoardEntries } from '@kuulluksi/server/board/store';
import { retain } from '@kuulluksi/server/retention/job';
import { onEachDatabase } from './databases.ts';
import { openDesk, ours, theirs, type Desk } from './support/staff.ts';

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
    const remove = (entry: string, by?: string) =>
      post(`/v1/staff/board/${entry}/removal`, { reason: 'asked-for' }, by);
    const entries = async (query = '', by = cookie) => {
      const { status, body } = await desk.call('GET', `/v1/staff/board${query}`, { cookie: by });
      assert.equal(status, 200, JSON.stringify(body));
      return body as EntriesAnswer;
    };
    /** An entry that a file told of, without a matter. */
    const alone = async (more: Partial<BoardEntryRecord> = {}) => {
      const record: BoardEntryRecord = {
        id: 'nuorisokodin-viikonloput',
        organisation: ours,
        said: { fi: 'Viikonloppuisin on tylsää.', sv: 'Det är tråkigt på helgerna.' },
        ownWords: true,
        source: 'peer-evaluation',
        helped: false,
        kind: 'idea',
        saidIn: '2026-10',
        ...more,
      };
      await storeBoardEntries(desk.database, [record]);
      return record;
    };
    const change = (id: string, more: object = {}, by?: string) =>
      post(`/v1/staff/board/${id}`, { version: 1, said: { fi: 'Toivottiin tekemistä.' }, ...more }, by);
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
        .select(['what', 'record', 'reason'])
        .orderBy('number', 'desc')
        .limit(1)
        .executeTakeFirst();
      assert.deepEqual(line, { what: 'removeEntry', record: id, reason: 'asked-for' });
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

    it('is taken off with a reason alone', async () => {
      const { id } = await alone();
      for (const body of [undefined, {}, { reason: 'because' }, { reason: 'other', text: 'Koska.' }]) {
        assert.deepEqual(codes([await post(`/v1/staff/board/${id}/removal`, body)]), ['400 invalid-input']);
      }
      assert.equal((await board()).length, 1);
    });

    it('is listed whole: newest first, with and without a matter, in every language', async () => {
      const record = await alone();
      await alone({ id: 'toisten', organisation: theirs });
      const { id } = await answered();
      await publish(id, { voice: 'youth' });
      const { items, total, next } = await entries();
      assert.deepEqual([items.length, total, next], [2, 2, null]);
      assert.deepEqual(items[0]?.matter, id);
      assert.equal(items[0]?.voice, 'youth');
      assert.deepEqual(items[1], {
        id: record.id,
        version: 1,
        status: 'received',
        source: 'peer-evaluation',
        kind: 'idea',
        helped: false,
        ownWords: true,
        said: record.said,
        saidIn: '2026-10',
      });
    });

    it('is found by source, by status and by words of any language, page by page', async () => {
      const record = await alone();
      const { id } = await answered();
      await publish(id);
      const found = async (query: string) => (await entries(query)).items.map(one => one.matter ?? one.id);
      assert.deepEqual(await found('?source=peer-evaluation'), [record.id]);
      assert.deepEqual(await found('?status=considering'), [id]);
      assert.deepEqual(await found('?q=helgerna'), [record.id]);
      assert.deepEqual(await found('?q=viikonloput&source=web-feedback'), []);
      const first = await entries('?limit=1');
      assert.deepEqual([first.items[0]?.matter, first.total], [id, 2]);
      assert.deepEqual(await found(`?limit=1&cursor=${first.next}`), [record.id]);
      assert.equal((await desk.call('GET', '/v1/staff/board?source=rumour', { cookie })).status, 400);
    });

    it('is listed and changed for nobody else, and not at all for who is shut out', async () => {
      const record = await alone();
      const { id } = await answered();
      await publish(id);
      const foreigner = await desk.signIn(['coordinator'], theirs);
      const peer = await desk.signIn(['peer-worker']);
      const shutOut = await desk.signIn(['coordinator']);
      await post(`/v1/staff/matters/${id}/exclusions`, { member: shutOut.id, shutOut: true });
      assert.deepEqual(await entries('', foreigner.cookie), { items: [], total: 0, next: null });
      assert.equal((await desk.call('GET', '/v1/staff/board', { cookie: peer.cookie })).status, 403);
      const seen = await entries('', shutOut.cookie);
      assert.deepEqual([seen.items.map(one => one.id), seen.total], [[record.id], 1]);
      assert.deepEqual(codes([await change(record.id, {}, foreigner.cookie)]), ['404 not-found']);
      assert.deepEqual(codes([await change(record.id, {}, peer.cookie)]), ['403 not-allowed']);
      const ofMatter = (await entries()).items[0]?.id ?? '';
      assert.deepEqual(codes([await change(ofMatter, {}, shutOut.cookie)]), ['404 not-found']);
    });

    it('gets new words where it tells of no matter, and then they are nobody’s own', async () => {
      const { id } = await alone();
      const { status, body } = await change(id, { voice: 'youth', themes: ['participation'] });
      assert.deepEqual([status, body.version], [200, 2]);
      const [entry] = await board();
      assert.deepEqual(
        [entry?.said.text, entry?.ownWords, entry?.voice, entry?.source, entry?.saidIn],
        ['Toivottiin tekemistä.', false, 'youth', 'peer-evaluation', '2026-10'],
      );
      assert.deepEqual(codes([await change(id)]), ['409 changed-meanwhile']);
      const { body: named } = await change(id, { version: 2, unit: 'ei-ole' });
      assert.equal(named.code, 'invalid-input');
      const lines = await desk.database
        .selectFrom('log_lines')
        .select('record')
        .where('what', '=', 'changeEntry')
        .execute();
      assert.deepEqual(lines, [{ record: id }]);
    });

    it('is changed by one of two who change it at once', async () => {
      const { id } = await alone();
      assert.deepEqual(codes(await Promise.all([change(id), change(id, { said: { fi: 'Toisin.' } })])), [
        '200',
        '409 changed-meanwhile',
      ]);
    });

    it('is changed through its matter where it tells of one', async () => {
      const { id } = await answered();
      await publish(id);
      assert.deepEqual(codes([await change(await onlyEntry())]), ['403 not-allowed']);
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
