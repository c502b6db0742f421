import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { FastifyInstance } from 'fastify';
import type { Database } from '@kuulluksi/server/database/open';
import { content } from './content.ts';
import { onEachDatabase } from './databases.ts';
import { easyProofs, feedback, freshApp, rowsIn, send } from './support.ts';
import { newKey } from './support/conversations.ts';
import { proofFrom } from './support/proof.ts';

/** One is let through at once, and nobody after that: whatever has to wait its turn shows itself by being told so. */
const oneTurn = { ...easyProofs, pause: 3_600_000, longestQueue: 0 };

onEachDatabase((name, openDatabase) => {
  describe(`writing into a conversation, on ${name},`, () => {
    let database: Database;
    let app: FastifyInstance;
    let code: string;
    before(async () => {
      database = await openDatabase();
      app = await freshApp(database.handle, content, { proofs: oneTurn });
      const sent = await send(app, feedback({ proof: await proofFrom(app) }));
      code = sent.json<{ receiptCode: string }>().receiptCode;
    });
    after(async () => {
      await app.close();
      await database.close();
    });

    const write = (more: object = {}) =>
      app.inject({
        method: 'POST',
        url: '/v1/conversations/messages',
        payload: { code, key: newKey(), text: 'Vielä yksi asia.', ...more },
      });
    const used = () => rowsIn(database.handle, 'used_challenges');

    it('goes through at once with a proof, which counts once', async () => {
      const proof = await proofFrom(app);
      assert.equal((await write({ proof })).statusCode, 201);
      const again = await write({ proof });
      assert.deepEqual([again.statusCode, again.json().code], [428, 'proof-needed']);
      assert.equal(await rowsIn(database.handle, 'messages'), 2);
    });
    it('asks for another where the proof is none of ours, and stores nothing', async () => {
      const messages = await rowsIn(database.handle, 'messages');
      assert.equal((await write({ proof: 'bm90aGluZw==' })).json().code, 'proof-needed');
      assert.equal(await rowsIn(database.handle, 'messages'), messages);
    });
    it('waits its turn without one, and is told so where too many wait', async () => {
      assert.equal((await write()).statusCode, 201);
      assert.equal((await write()).json().code, 'busy');
    });
    it('needs none when it is a repeat, and spends none', async () => {
      const one = { key: newKey(), proof: await proofFrom(app) };
      assert.equal((await write(one)).json().outcome, 'stored');
      const before = await used();
      for (const repeat of [one, { key: one.key }, { key: one.key, proof: await proofFrom(app) }]) {
        assert.equal((await write(repeat)).json().outcome, 'repeated');
      }
      assert.equal(await used(), before);
    });
    it('spends nothing on a code that opens nothing', async () => {
      const proof = await proofFrom(app);
      const before = await used();
      assert.equal((await write({ code: '0000000000000000', proof })).json().code, 'code-not-found');
      assert.equal(await used(), before);
      assert.equal((await write({ proof })).statusCode, 201);
    });
  });
});
