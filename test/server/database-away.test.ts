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

describe('the plain form of feedback, posted while the database is away,', () => {
  const words = { kind: 'idea', text: 'Iltapalaa voisi saada myöhemmin.', publication: 'ask-first' };
  const payload = new URLSearchParams({
    organisation: 'esimerkki-maakunta',
    ...words,
    ageLevel: 'youth',
    language: 'fi',
    key: 'a1'.repeat(16),
  }).toString();

  for (const [when, before] of [
    ['of a server that has read who takes feedback', '/feedback'],
    ['of a server that has just begun', undefined],
  ] as const) {
    it(`comes back with all that was written and chosen, and the log says so without it: ${when}`, async () => {
      const database = await openForTest();
      const logged: string[] = [];
      const stream = { write: (line: string) => void logged.push(line) };
      const app = await freshApp(database.handle, content, { logLevel: 'info', logStream: stream });
      if (before) assert.equal((await app.inject(before)).statusCode, 200);
      await database.close();
      const { statusCode, headers, body } = await app.inject({
        method: 'POST',
        url: '/feedback',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload,
      });
      assert.equal(statusCode, 503);
      assert.equal(headers['retry-after'], '10');
      assert.match(String(headers['content-type']), /^text\/html/);
      assert.match(body, /Palvelu ei juuri nyt toimi, eikä viestiäsi ole vielä lähetetty/);
      assert.match(body, /<textarea[^>]*>\s*Iltapalaa voisi saada myöhemmin\.<\/textarea>/);
      assert.match(body, /name="kind"\s+value="idea"/);
      assert.match(body, /value="ask-first"\s+required\s+checked/);
      // With the same key, so that what was stored after all is not stored twice.
      assert.match(body, /name="key" value="(a1){16}"/);
      const line = logged.find(one => one.includes('the database is away')) ?? '';
      assert.ok(line !== '', logged.join(''));
      assert.doesNotMatch(logged.join(''), /Iltapalaa|a1a1|esimerkki-maakunta/);
      await app.close();
    });
  }
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
