import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openDatabase, type Database } from '@kuulluksi/server/database/open';
import { content } from './content.ts';
import { postgresPrograms, startPostgres, type PostgresServer } from './databases.ts';
import { entries, feedback, freshApp, openForTest, rowsIn, send } from './support.ts';

describe('without its database the server', () => {
  it('still says how it is, and ends everything else in a problem with the time to wait', async () => {
    const database = await openForTest();
    const app = await freshApp(database.handle, content);
    assert.deepEqual((await app.inject('/health')).json(), { server: 'up', database: 'up' });
    await database.close();
    const health = await app.inject('/health');
    assert.equal(health.statusCode, 503);
    assert.deepEqual(health.json(), { server: 'up', database: 'away' });
    for (const answer of [await app.inject('/v1/board'), await send(app, feedback())]) {
      assert.equal(answer.statusCode, 503);
      assert.equal(answer.json().code, 'database-away');
      assert.equal(answer.headers['retry-after'], '10');
    }
  });
});

const bin = postgresPrograms();
if (bin !== undefined) {
  describe('when PostgreSQL goes away and comes back', () => {
    let server: PostgresServer;
    let database: Database;
    before(async () => {
      server = await startPostgres(bin);
      database = await openDatabase({ databaseUrl: server.url, dataFolder: '' }, entries);
    });
    after(async () => {
      await database.close();
      await server.stop();
    });

    it('the server says so meanwhile, and goes on by itself', async () => {
      const app = await freshApp(database.handle, content);
      server.pause();
      assert.equal((await app.inject('/health')).statusCode, 503);
      const submission = feedback();
      const refused = await send(app, submission);
      assert.equal(refused.statusCode, 503);
      assert.equal(refused.json().code, 'database-away');
      server.resume();
      assert.equal((await app.inject('/health')).statusCode, 200);
      assert.equal((await send(app, submission)).json().outcome, 'stored');
      assert.equal(await rowsIn(database.handle, 'matters'), 1);
    });
  });
}
