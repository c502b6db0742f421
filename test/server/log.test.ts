import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { LogAnswer } from '@kuulluksi/contract/log/schemas';
import { addLogLine } from '@kuulluksi/server/log/store';
import { sql } from 'kysely';
import type * as z from 'zod/mini';
import { openDesk, ours, theirs, type Desk } from './support/staff.ts';
import { onEachDatabase } from './databases.ts';

onEachDatabase((name, open) => {
  describe(`on ${name}`, () => {
    let desk: Desk;
    let coordinator: { cookie: string; id: string };
    before(async () => {
      desk = await openDesk({ open });
      coordinator = await desk.signIn(['coordinator']);
    });
    after(() => desk.close());

    const lines = () =>
      desk.database
        .selectFrom('log_lines')
        .select(['who', 'organisation', 'what', 'record'])
        .orderBy('number')
        .execute();
    /** The lines that were added while something was done. */
    const added = async (act: () => Promise<unknown>) => {
      const before = (await lines()).length;
      await act();
      return (await lines()).slice(before).map(line => [line.who, line.organisation, line.what, line.record]);
    };
    const get = (path: string, cookie = coordinator.cookie) => desk.call('GET', path, { cookie });
    const post = (path: string, body: unknown, cookie = coordinator.cookie) =>
      desk.call('POST', path, { cookie, body });

    describe('the log', () => {
      const planned = { status: 'planned', what: { fi: 'Julkinensana' }, when: '2027-01' };

      it('gets a line of each thing that is done to a matter, and of each reading', async () => {
        const { id } = await desk.giveFeedback({ contact: { way: 'call', value: '000 111' } });
        const path = `/v1/staff/matters/${id}`;
        const answer = { version: 1, answer: planned, message: 'Kiitos.', language: 'fi' };
        const line = (what: string) => [[coordinator.id, ours, what, id]];
        assert.deepEqual(await added(() => get(path)), line('readMatter'));
        assert.deepEqual(await added(() => get(`${path}/contact`)), line('readContact'));
        assert.deepEqual(await added(() => post(`${path}/answers`, answer)), line('answerMatter'));
        assert.deepEqual(
          await added(() => post(`${path}/board-entry`, { version: 2, said: { fi: 'Sanottua' } })),
          line('publishMatter'),
        );
      });
      it('gets no line of what was refused', async () => {
        const { id } = await desk.giveFeedback();
        const path = `/v1/staff/matters/${id}`;
        const { cookie } = await desk.signIn(['coordinator'], theirs);
        const late = { version: 7, answer: planned, message: 'Kiitos.', language: 'fi' };
        assert.deepEqual(
          await added(async () => {
            await get(path, cookie);
            await get(`${path}/contact`, cookie);
            await post(`${path}/answers`, late);
            await post(`${path}/board-entry`, { version: 1, said: { fi: 'Sanottua' } });
          }),
          [],
        );
      });
      it('gets no line of what was undone', async () => {
        const actor = { id: coordinator.id, organisation: ours };
        const undone = () =>
          desk.database.transaction().execute(async transaction => {
            await addLogLine(transaction, actor, { at: desk.time.now, what: 'answerMatter' });
            throw new Error('undone');
          });
        assert.deepEqual(await added(() => undone().catch(() => undefined)), []);
      });
      it('holds no word of anyone', async () => {
        const words = ['Siansana', 'Vastaussana', 'Taulusana', 'Syysana', 'Puhelinsana'];
        const { id } = await desk.giveFeedback({
          text: 'Siansana',
          contact: { way: 'call', value: 'Puhelinsana' },
        });
        const path = `/v1/staff/matters/${id}`;
        await get(`${path}/contact`);
        await post(`${path}/answers`, {
          version: 1,
          answer: { status: 'not-possible', reasons: { fi: 'Syysana' } },
          message: 'Vastaussana',
          language: 'fi',
        });
        await post(`${path}/board-entry`, { version: 2, said: { fi: 'Taulusana' } });
        const { rows } = await sql<{ line: string }>`select log_lines::text as line from log_lines`.execute(
          desk.database,
        );
        const all = rows.map(({ line }) => line).join('\n');
        assert.ok(all.includes(id));
        for (const word of words) assert.ok(!all.includes(word), word);
      });
      it('cannot be changed', async () => {
        await assert.rejects(
          desk.database.updateTable('log_lines').set({ what: 'nothing' }).execute(),
          /only added to/,
        );
      });
      it('cannot be shortened', async () => {
        const before = (await lines()).length;
        await assert.rejects(desk.database.deleteFrom('log_lines').execute(), /only added to/);
        assert.equal((await lines()).length, before);
      });
      it('cannot be emptied', async () => {
        await assert.rejects(sql`truncate log_lines`.execute(desk.database), /only added to/);
        assert.notEqual((await lines()).length, 0);
      });
      it('stays when the member whom it names is removed', async () => {
        const { id, cookie } = await desk.signIn(['coordinator']);
        const { id: matter } = await desk.giveFeedback();
        await get(`/v1/staff/matters/${matter}`, cookie);
        await desk.database.deleteFrom('staff_users').where('id', '=', id).execute();
        assert.ok((await lines()).some(({ who }) => who === id));
      });

      it("shows the data protection officer the organisation's own lines, newest first", async () => {
        const officer = await desk.signIn(['data-protection-officer']);
        const elsewhere = await desk.signIn(['data-protection-officer'], theirs);
        const { body } = await get('/v1/staff/log', officer.cookie);
        const { items } = body as z.infer<typeof LogAnswer>;
        assert.deepEqual([items[0]?.what, items[0]?.who], ['readLog', officer.id]);
        assert.ok(items.length > 5);
        const own = (await get('/v1/staff/log', elsewhere.cookie)).body as z.infer<typeof LogAnswer>;
        assert.deepEqual(
          own.items.map(({ what, who }) => [what, who]),
          [['readLog', elsewhere.id]],
        );
      });
      it('comes in pages that skip nothing and repeat nothing', async () => {
        const officer = await desk.signIn(['data-protection-officer']);
        const expected = (await lines()).filter(line => line.organisation === ours).length;
        let seen = 0;
        let cursor = '';
        do {
          const path = `/v1/staff/log?limit=3${cursor && `&cursor=${cursor}`}`;
          const { items, next } = (await get(path, officer.cookie)).body as z.infer<typeof LogAnswer>;
          seen += items.length;
          cursor = next ?? '';
        } while (cursor);
        // The first page's own reading is in it; those of the following ones are newer than where they go on.
        assert.equal(seen, expected + 1);
      });
    });
  });
});
