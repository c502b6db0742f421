import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { sql } from 'kysely';
import { onEachDatabase } from './databases.ts';
import { rowsIn } from './support.ts';
import { conversationCalls, newKey } from './support/conversations.ts';
import { openDesk, type Desk } from './support/staff.ts';

const unlimited = { reads: 100_000, submissions: 100_000, codes: 100_000 };

onEachDatabase((name, open) => {
  describe(`a conversation on ${name}`, () => {
    let desk: Desk;
    let coordinator: { cookie: string };
    let call: ReturnType<typeof conversationCalls>;
    before(async () => {
      desk = await openDesk({ open, limits: unlimited });
      coordinator = await desk.signIn(['coordinator']);
      call = conversationCalls(desk, () => coordinator.cookie);
    });
    after(() => desk.close());
    beforeEach(async () => {
      await desk.database.deleteFrom('board_entries').execute();
      await desk.database.deleteFrom('matters').execute();
      desk.time.now = new Date('2026-11-22T10:00:00Z');
    });
    const rows = (table: string) => rowsIn(desk.database, table);
    /** A matter that was answered. */
    const answered = async (more: object = {}) => {
      const given = await desk.giveFeedback(more as Record<string, unknown>);
      await call.answer(given.id);
      return given;
    };
    /** A matter whose person wants to be asked, with a draft for them. */
    const asked = async () => {
      const given = await answered({ publication: 'ask-first' });
      await call.propose(given.id);
      const { draft } = (await call.open(given.receiptCode)).body;
      assert.ok(draft);
      return { ...given, draft };
    };

    describe('what it holds', () => {
      it('is what was said without words too, in the words that were asked', async () => {
        const { receiptCode } = await desk.giveFeedback({ text: undefined, mood: 'bad' });
        const { body } = await call.open(receiptCode);
        assert.deepEqual([body.mood, body.messages, body.given], ['bad', [], []]);
      });
      it('says what may be done, how long the code opens it, and in which version it was read', async () => {
        const { receiptCode } = await answered();
        const { body } = await call.open(receiptCode);
        assert.deepEqual(body.may, ['reopen', 'write', 'withdraw', 'change-leave']);
        assert.deepEqual([body.openUntil, body.version, body.leave], ['2028-11-21', 2, 'yes']);
      });
      it('names the entry of the board once there is one', async () => {
        const { id, receiptCode } = await answered();
        assert.equal((await call.open(receiptCode)).body.boardEntry, undefined);
        await call.publish(id);
        const { body } = await call.open(receiptCode);
        assert.equal(body.published, true);
        assert.equal(body.boardEntry, (await call.board())[0]?.id);
      });
    });

    describe('writing back', () => {
      it('stores the words, and the matter waits again from now', async () => {
        const { id, receiptCode } = await answered();
        desk.time.now = new Date('2026-11-25T10:00:00Z');
        const { status, body } = await call.write(receiptCode, { text: 'Kiitos! Pääseekö sinne bussilla?' });
        assert.deepEqual([status, body.outcome], [201, 'stored']);
        assert.equal(body.conversation.messages.at(-1)?.text?.text, 'Kiitos! Pääseekö sinne bussilla?');
        desk.time.now = new Date('2026-11-27T10:00:00Z');
        const matter = await call.read(id);
        assert.deepEqual([matter.status, matter.waitingDays], ['answered', 2]);
      });
      it('does not shorten the wait of who waits already', async () => {
        const { id, receiptCode } = await desk.giveFeedback();
        desk.time.now = new Date('2026-11-26T10:00:00Z');
        await call.write(receiptCode);
        assert.equal((await call.read(id)).waitingDays, 4);
      });
      it('is taken in once, however often it comes, also at the same time', async () => {
        const { receiptCode } = await desk.giveFeedback();
        const key = newKey();
        const sent = await Promise.all([1, 2, 3, 4].map(() => call.write(receiptCode, { key })));
        assert.deepEqual(sent.map(({ body }) => body.outcome).sort(), [
          'repeated',
          'repeated',
          'repeated',
          'stored',
        ]);
        assert.equal((await call.open(receiptCode)).body.messages.length, 2);
      });
      it('keeps the first words of a key and says so', async () => {
        const { receiptCode } = await desk.giveFeedback();
        const key = newKey();
        await call.write(receiptCode, { key, text: 'Ensimmäiset.' });
        const { body } = await call.write(receiptCode, { key, text: 'Toiset.' });
        assert.equal(body.outcome, 'kept-first');
        assert.deepEqual(
          body.conversation.messages.map(({ text }) => text?.text),
          ['Ehdotan ryhmää.', 'Ensimmäiset.'],
        );
      });
      it('is not confused by the same key in another conversation', async () => {
        const [one, other] = [await desk.giveFeedback(), await desk.giveFeedback()];
        const key = newKey();
        await call.write(one.receiptCode, { key });
        assert.equal((await call.write(other.receiptCode, { key })).body.outcome, 'stored');
      });
      it('refuses an identity code, a text over the limit and nothing at all, each by its code', async () => {
        const { receiptCode } = await desk.giveFeedback();
        for (const [text, fault] of [
          ['Olen 131052-308T.', { field: 'text', code: 'identity-code' }],
          ['a'.repeat(5001), { field: 'text', code: 'too-long', limit: 5000 }],
          ['  ', { field: 'text', code: 'required' }],
        ] as const) {
          const { status, body } = await call.write(receiptCode, { text });
          assert.deepEqual([status, body.fields], [400, [fault]]);
        }
        assert.equal(await rows('messages'), 1);
      });
      it('makes an answer that was written meanwhile be looked at again', async () => {
        const { id, receiptCode } = await desk.giveFeedback();
        const { version } = await call.read(id);
        await call.write(receiptCode);
        const late = await desk.call('POST', `/v1/staff/matters/${id}/answers`, {
          cookie: coordinator.cookie,
          body: { version, answer: { status: 'thanked' }, message: 'Kiitos.', language: 'fi' },
        });
        assert.equal((late.body as { code: string }).code, 'changed-meanwhile');
      });
    });

    describe('"this did not answer me"', () => {
      it('makes the matter wait again, with or without words', async () => {
        for (const text of [undefined, 'Kysyin bussista.']) {
          const { id, receiptCode } = await answered();
          desk.time.now = new Date('2026-11-24T10:00:00Z');
          const { status, body } = await call.reopen(receiptCode, { text });
          assert.deepEqual([status, body.outcome, body.conversation.status], [201, 'stored', 'reopened']);
          const last = body.conversation.messages.at(-1);
          assert.deepEqual([last?.reopens, last?.text?.text], [true, text]);
          const matter = await call.read(id);
          assert.deepEqual([matter.status, matter.waitingDays], ['reopened', 0]);
          assert.ok(!body.conversation.may.includes('reopen'));
        }
      });
      it('is not said where no answer was given', async () => {
        const { receiptCode } = await desk.giveFeedback();
        const { status, body } = await call.reopen(receiptCode);
        assert.deepEqual([status, body.code], [409, 'status-may-not-follow']);
      });
      it('is taken once, however often it comes', async () => {
        const { receiptCode } = await answered();
        const key = newKey();
        const sent = await Promise.all([1, 2, 3].map(() => call.reopen(receiptCode, { key })));
        assert.deepEqual(sent.map(({ body }) => body.outcome).sort(), ['repeated', 'repeated', 'stored']);
        assert.equal((await call.open(receiptCode)).body.messages.length, 3);
      });
      it('gives way to an answer that came meanwhile, which is to be read first', async () => {
        const { id, receiptCode } = await answered();
        const { version } = (await call.open(receiptCode)).body;
        await call.answer(id, { status: 'planned', what: { fi: 'Bussi kulkee.' }, when: '2027-01' });
        const { status, body } = await call.reopen(receiptCode, { version });
        assert.deepEqual([status, body.code], [409, 'changed-meanwhile']);
        assert.equal((await call.open(receiptCode)).body.status, 'planned');
      });
      it('can be answered anew', async () => {
        const { id, receiptCode } = await answered();
        await call.reopen(receiptCode);
        assert.equal((await call.answer(id)).status, 201);
        assert.equal((await call.open(receiptCode)).body.status, 'answered');
      });
    });

    describe('taking back', () => {
      const said = ['Salainenkukka', 'Toinensana', '040 123'];
      const told = async () => {
        const given = await desk.giveFeedback({
          text: 'Salainenkukka',
          mood: 'bad',
          themes: ['safety'],
          helped: true,
          contact: { way: 'call', value: '040 123' },
        });
        await call.write(given.receiptCode, { text: 'Toinensana' });
        await call.answer(given.id);
        await call.publish(given.id, { said: { fi: 'Salainenkukka taululla.' } });
        return given;
      };
      it('leaves nothing of what was said, left or answered in any table', async () => {
        await told();
        const { rows: tables } = await sql<{ name: string }>`
          select tablename as name from pg_tables where schemaname = 'public'`.execute(desk.database);
        const whole = async () => {
          const all: string[] = [];
          for (const { name } of tables) {
            const { rows } = await sql<{ row: string }>`
              select one::text as row from ${sql.table(name)} as one`.execute(desk.database);
            all.push(...rows.map(({ row }) => row));
          }
          return all.join('\n');
        };
        const before = await whole();
        for (const word of [...said, 'tiistaisin']) assert.ok(before.includes(word), word);
        const { receiptCode } = await told();
        await call.withdraw(receiptCode);
        await desk.database.deleteFrom('matters').where('status', '!=', 'withdrawn').execute();
        await desk.database.deleteFrom('board_entries').execute();
        const after = await whole();
        for (const word of [...said, 'tiistaisin', 'safety']) assert.ok(!after.includes(word), word);
      });
      it('takes the entry from the board at once', async () => {
        const { receiptCode } = await told();
        assert.equal((await call.board()).length, 1);
        await call.withdraw(receiptCode);
        assert.deepEqual(await call.board(), []);
      });
      it('leaves a conversation that says so and in which nothing more can be done', async () => {
        const { receiptCode, id } = await told();
        const { body } = await call.withdraw(receiptCode);
        assert.equal(body.outcome, 'stored');
        assert.deepEqual((await call.open(receiptCode)).body, body.conversation);
        const { conversation } = body;
        const { organisation, openUntil, version, ...rest } = conversation;
        assert.ok(organisation && openUntil && version);
        // That something was said here and taken back: nothing else, not even what kind it was.
        assert.deepEqual(rest, {
          what: 'matter',
          kind: 'other',
          status: 'withdrawn',
          given: [],
          messages: [],
          leave: 'no',
          published: false,
          may: [],
        });
        for (const act of [
          call.write(receiptCode),
          call.reopen(receiptCode),
          call.leave(receiptCode, 'yes'),
        ]) {
          assert.equal((await act).body.code, 'status-may-not-follow');
        }
        assert.equal((await call.answer(id)).body.code, 'status-may-not-follow');
        assert.equal((await call.publish(id)).body.code, 'no-leave-to-publish');
        const matter = await call.read(id);
        assert.deepEqual(
          [matter.status, matter.hasContact, matter.waitingDays],
          ['withdrawn', false, undefined],
        );
      });
      it('may be repeated', async () => {
        const { receiptCode } = await told();
        await call.withdraw(receiptCode);
        const { status, body } = await call.withdraw(receiptCode);
        assert.deepEqual([status, body.outcome], [200, 'repeated']);
      });
      it('is not undone by a late repeat of what began it', async () => {
        const body = {
          key: newKey(),
          organisation: 'esimerkki-pirkanmaa',
          kind: 'idea',
          text: 'Myöhäinen.',
          publication: 'yes',
          ageLevel: 'adult',
          language: 'fi',
        };
        const send = async () =>
          (await desk.call('POST', '/v1/feedback', { body })).body as { receiptCode: string };
        const { receiptCode } = await send();
        await call.withdraw(receiptCode);
        assert.equal((await send()).receiptCode, receiptCode);
        assert.equal((await call.open(receiptCode)).body.status, 'withdrawn');
        assert.equal(await rows('messages'), 0);
      });
      it('waits with the words while there is a concern for a child, and shows the holder nothing of that', async () => {
        const { id, receiptCode } = await told();
        const concerns = (path: string, body?: object) =>
          desk.call('POST', `/v1/staff/matters/${id}/concerns${path}`, { cookie: coordinator.cookie, body });
        assert.equal((await concerns('')).status, 201);
        const { conversation } = (await call.withdraw(receiptCode)).body;
        const without = await told();
        const other = (await call.withdraw(without.receiptCode)).body.conversation;
        assert.deepEqual(conversation, other);
        assert.deepEqual(await call.board(), []);
        assert.deepEqual(
          [(await call.read(id)).messages.length, (await call.read(id)).hasContact],
          [3, true],
        );
        assert.equal((await call.answer(id)).body.code, 'status-may-not-follow');
        assert.ok((await concerns('/close', { ending: 'no-ground' })).status < 300);
        assert.deepEqual([(await call.read(id)).messages, (await call.read(id)).hasContact], [[], false]);
      });
      it('leaves other matters alone', async () => {
        const other = await told();
        const { receiptCode } = await told();
        await call.withdraw(receiptCode);
        assert.equal((await call.open(other.receiptCode)).body.messages.length, 3);
        assert.equal((await call.board()).length, 1);
      });
    });

    describe('a draft', () => {
      it('is shown as it would stand, and to nobody else', async () => {
        const { id, draft } = await asked();
        assert.deepEqual(
          [draft.entry.said.text, draft.entry.what?.text, draft.entry.status, draft.changeWished],
          ['Toivottiin ryhmää.', 'Ryhmä on.', 'answered', false],
        );
        assert.deepEqual(await call.board(), []);
        assert.deepEqual((await call.read(id)).draft, {
          version: 1,
          state: 'proposed',
          said: { fi: 'Toivottiin ryhmää.' },
        });
      });
      it('stands on the board exactly so after a yes, and only then', async () => {
        const { id, receiptCode, draft } = await asked();
        assert.equal((await call.publish(id)).body.code, 'no-leave-to-publish');
        const { body } = await call.decide(receiptCode, draft, 'yes');
        assert.deepEqual([body.outcome, body.conversation.published], ['stored', true]);
        assert.equal(body.conversation.draft, undefined);
        assert.deepEqual(await call.board(), [draft.entry]);
      });
      it('is never published after a no', async () => {
        const { id, receiptCode, draft } = await asked();
        const { body } = await call.decide(receiptCode, draft, 'no');
        assert.deepEqual([body.conversation.leave, body.conversation.draft], ['no', undefined]);
        for (const act of [call.publish(id), call.propose(id)]) {
          const refused = await act;
          assert.deepEqual([refused.status, refused.body.code], [409, 'no-leave-to-publish']);
        }
        assert.deepEqual(await call.board(), []);
      });
      it('is changed as the person wishes, and the new one is decided on', async () => {
        const { id, receiptCode, draft } = await asked();
        desk.time.now = new Date('2026-11-23T10:00:00Z');
        const { body } = await call.decide(receiptCode, draft, 'change');
        assert.equal(body.conversation.messages.at(-1)?.text?.text, 'Ilman paikan nimeä.');
        assert.equal(body.conversation.draft?.changeWished, true);
        const matter = await call.read(id);
        assert.deepEqual([matter.draft?.state, matter.waitingDays], ['change-wished', 0]);
        await call.propose(id, { said: { fi: 'Toivottiin iltaryhmää.' } });
        const second = (await call.open(receiptCode)).body.draft;
        assert.deepEqual([second?.id, second?.version, second?.changeWished], [draft.id, 2, false]);
        const old = await call.decide(receiptCode, draft, 'yes');
        assert.deepEqual([old.status, old.body.code], [409, 'changed-meanwhile']);
        await call.decide(receiptCode, second, 'yes');
        assert.equal((await call.board())[0]?.said.text, 'Toivottiin iltaryhmää.');
      });
      it('may be decided on again with the same decision, without any more happening', async () => {
        for (const decision of ['yes', 'no', 'change']) {
          const { receiptCode, draft } = await asked();
          const more = decision === 'change' ? { key: newKey() } : {};
          const first = await call.decide(receiptCode, draft, decision, more);
          const again = await call.decide(receiptCode, draft, decision, more);
          assert.deepEqual([again.status, again.body.outcome], [200, 'repeated'], decision);
          assert.deepEqual(again.body.conversation, first.body.conversation);
        }
      });
      it('takes an identity code in a wish as little as any other text', async () => {
        const { receiptCode, draft } = await asked();
        const { status, body } = await call.decide(receiptCode, draft, 'change', {
          wish: 'Olen 131052-308T.',
        });
        assert.deepEqual([status, body.fields?.[0]], [400, { field: 'wish', code: 'identity-code' }]);
      });
      it('asks about a new answer too, and what was agreed to stands meanwhile', async () => {
        const { id, receiptCode, draft } = await asked();
        await call.decide(receiptCode, draft, 'yes');
        await call.answer(id, { status: 'done', what: { fi: 'Ryhmä alkoi.' }, when: '2026-12' });
        assert.deepEqual(await call.board(), [draft.entry]);
        const renewed = (await call.open(receiptCode)).body.draft;
        assert.deepEqual([renewed?.version, renewed?.entry.what?.text], [2, 'Ryhmä alkoi.']);
        await call.decide(receiptCode, renewed, 'yes');
        assert.equal((await call.board())[0]?.what?.text, 'Ryhmä alkoi.');
      });
      it('is taken back when the person was not answered, and what was agreed to stays', async () => {
        const { id, receiptCode, draft } = await asked();
        await call.reopen(receiptCode);
        assert.equal((await call.open(receiptCode)).body.draft, undefined);
        assert.equal((await call.decide(receiptCode, draft, 'yes')).body.code, 'changed-meanwhile');
        await call.answer(id);
        await call.propose(id);
        const second = (await call.open(receiptCode)).body.draft;
        await call.decide(receiptCode, second, 'yes');
        await call.answer(id, { status: 'done', what: { fi: 'Ryhmä alkoi.' }, when: '2026-12' });
        await call.reopen(receiptCode);
        assert.equal((await call.open(receiptCode)).body.draft, undefined);
        assert.equal((await call.board())[0]?.what?.text, 'Ryhmä on.');
      });
      it('leaves "this did not answer me" on the board until the person says yes to the new answer; nobody is said to wait meanwhile', async () => {
        const onBoard = async () => {
          // What is public is held in memory for a second of the server's clock.
          desk.time.now = new Date(desk.time.now.getTime() + 5000);
          const [entry] = await call.board();
          const { status, what, waitingMonths } = entry as typeof entry & { waitingMonths?: number };
          return [status, what?.text, waitingMonths];
        };
        const { id, receiptCode, draft } = await asked();
        await call.decide(receiptCode, draft, 'yes');
        assert.deepEqual(await onBoard(), ['answered', 'Ryhmä on.', undefined]);
        await call.reopen(receiptCode);
        assert.deepEqual(await onBoard(), ['reopened', 'Ryhmä on.', 0]);
        await call.answer(id, { status: 'considering' });
        assert.deepEqual(await onBoard(), ['reopened', 'Ryhmä on.', 0], 'the person waits still');
        await call.answer(id, { status: 'done', what: { fi: 'Ryhmä alkoi.' }, when: '2026-12' });
        assert.deepEqual(await onBoard(), ['reopened', 'Ryhmä on.', undefined], 'they do not wait any more');
        const second = (await call.open(receiptCode)).body.draft;
        assert.equal(second?.entry.status, 'done');
        await call.decide(receiptCode, second, 'yes');
        assert.deepEqual(await onBoard(), ['done', 'Ryhmä alkoi.', undefined]);
        await call.reopen(receiptCode);
        assert.deepEqual(await onBoard(), ['reopened', 'Ryhmä alkoi.', 0]);
        await call.answer(id, { status: 'done', what: { fi: 'Ryhmä jatkuu.' }, when: '2026-12' });
        await call.reopen(receiptCode);
        assert.deepEqual(
          await onBoard(),
          ['reopened', 'Ryhmä alkoi.', 0],
          'asked once more, they wait again',
        );
        await call.answer(id);
        const third = (await call.open(receiptCode)).body.draft;
        await call.decide(receiptCode, third, 'no');
        desk.time.now = new Date(desk.time.now.getTime() + 5000);
        assert.deepEqual(await call.board(), []);
      });
      it('is not proposed for what has no answer that holds', async () => {
        const { id, receiptCode } = await answered({ publication: 'ask-first' });
        await call.reopen(receiptCode);
        assert.equal((await call.propose(id)).body.code, 'status-may-not-follow');
      });
    });

    describe('leave to publish', () => {
      it('can be taken back later: the entry goes, the conversation stays', async () => {
        const { id, receiptCode } = await answered();
        await call.publish(id);
        const { body } = await call.leave(receiptCode, 'no');
        assert.deepEqual(
          [body.outcome, body.conversation.leave, body.conversation.published],
          ['stored', 'no', false],
        );
        assert.deepEqual(await call.board(), []);
        assert.equal(body.conversation.messages.length, 2);
        assert.equal((await call.publish(id)).body.code, 'no-leave-to-publish');
        assert.equal((await call.leave(receiptCode, 'no')).body.outcome, 'repeated');
      });
      it('can be given later', async () => {
        const { id, receiptCode } = await answered({ publication: 'no' });
        await call.leave(receiptCode, 'yes');
        assert.equal((await call.publish(id)).status, 201);
      });
      it('leaves what was agreed to where it is when it widens', async () => {
        const { receiptCode, draft } = await asked();
        await call.decide(receiptCode, draft, 'yes');
        await call.leave(receiptCode, 'yes');
        assert.equal((await call.board()).length, 1);
      });
      it('is asked for by the database itself, whatever a rule forgot', async () => {
        const { id, receiptCode } = await answered();
        await call.publish(id);
        const entry = await desk.database.selectFrom('board_entries').selectAll().executeTakeFirstOrThrow();
        const { number: _, ...columns } = { ...entry, record: JSON.stringify(entry.record) };
        const refused = { code: 'KU001' };
        // Leave ends while the entry stands.
        for (const publication of ['no', 'ask-first'] as const) {
          await assert.rejects(
            desk.database.updateTable('matters').set({ publication }).where('id', '=', id).execute(),
            refused,
          );
        }
        // An entry comes where leave has ended.
        await call.leave(receiptCode, 'ask-first');
        const put = () => desk.database.insertInto('board_entries').values(columns).execute();
        await assert.rejects(put(), refused);
        await call.leave(receiptCode, 'no');
        await assert.rejects(put(), refused);
        // Other words than those that were agreed to.
        await call.leave(receiptCode, 'ask-first');
        await call.propose(id);
        const { draft } = (await call.open(receiptCode)).body;
        await call.decide(receiptCode, draft, 'yes');
        await assert.rejects(
          desk.database
            .updateTable('board_entries')
            .set({ record: JSON.stringify({ ...entry.record, said: { fi: 'Muuta.' } }) })
            .execute(),
          refused,
        );
      });
    });

    describe('at the same time', () => {
      it('two staff answer: one is stored, the other is told to look again', async () => {
        const { id } = await desk.giveFeedback();
        const { version } = await call.read(id);
        const body = { version, answer: { status: 'thanked' }, message: 'Kiitos.', language: 'fi' };
        const sent = await Promise.all(
          [1, 2].map(() =>
            desk.call('POST', `/v1/staff/matters/${id}/answers`, { cookie: coordinator.cookie, body }),
          ),
        );
        assert.deepEqual(sent.map(({ status }) => status).sort(), [201, 409]);
      });
      it('the person takes back while staff publish: nothing is on the board, whoever was quicker', async () => {
        for (let round = 0; round < 5; round += 1) {
          const { id, receiptCode } = await answered();
          const [, published] = await Promise.all([call.withdraw(receiptCode), call.publish(id)]);
          assert.ok(
            published.status === 201 ||
              ['no-leave-to-publish', 'changed-meanwhile'].includes(published.body.code ?? ''),
          );
          assert.deepEqual(await call.board(), []);
        }
      });
      it('the person says yes while staff change the draft: what stands is what was read, or nothing', async () => {
        for (let round = 0; round < 5; round += 1) {
          const { id, receiptCode, draft } = await asked();
          await Promise.all([
            call.decide(receiptCode, draft, 'yes'),
            call.propose(id, { said: { fi: 'Jotain muuta.' } }),
          ]);
          for (const entry of await call.board()) assert.deepEqual(entry, draft.entry);
          await call.withdraw(receiptCode);
        }
      });
      it('the person writes while staff answer: both are kept', async () => {
        const { id, receiptCode } = await desk.giveFeedback();
        const [written] = await Promise.all([call.write(receiptCode), call.answer(id)]);
        assert.equal(written.status, 201);
        const { messages } = (await call.open(receiptCode)).body;
        assert.ok(messages.some(({ text }) => text?.text === 'Vielä yksi asia.'));
      });
    });

    describe('a code', () => {
      it('that is wrong, too old or long deleted is told apart by nothing, whatever is asked', async () => {
        const old = await answered();
        const gone = await answered();
        await call.withdraw(gone.receiptCode);
        await desk.database.deleteFrom('matters').where('id', '=', gone.id).execute();
        await desk.database
          .updateTable('receipt_codes')
          .set({ opens_until: new Date('2026-11-01T00:00:00Z') })
          .execute();
        const answers = new Set<string>();
        for (const code of ['0000000000000000', old.receiptCode, gone.receiptCode]) {
          for (const asked of [
            call.open(code),
            call.write(code),
            call.reopen(code),
            call.withdraw(code),
            call.decide(code, undefined, 'yes'),
            call.leave(code, 'no'),
          ]) {
            answers.add(JSON.stringify(await asked, ['status', 'body', 'code', 'type', 'title']));
          }
        }
        assert.equal(answers.size, 1);
        assert.match([...answers][0] ?? '', /code-not-found/);
      });
      it('opens one thing, never two and never none', async () => {
        await desk.giveFeedback();
        const codes = desk.database.updateTable('receipt_codes');
        await assert.rejects(codes.set({ matter: null }).execute());
        await assert.rejects(codes.set({ meeting: '1b671a64-40d5-491e-99b0-da01ff1f3341' }).execute());
      });
    });
  });
});
