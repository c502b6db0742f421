import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Database } from '@kuulluksi/server/database/open';
import { content } from './content.ts';
import { feedback, freshApp, openForTest, rowsIn } from './support.ts';

let database: Database;
before(async () => {
  database = await openForTest();
});
after(() => database.close());

const json = { 'content-type': 'application/json' };
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('a hostile body', () => {
  const table: [string, string | Buffer, Record<string, string>, number, string][] = [
    ['nested without end', nested(30_000), {}, 400, 'invalid-input'],
    [
      'with a field nested without end',
      JSON.stringify(feedback({ text: 0 })).replace('"text":0', `"text":${nested(30_000)}`),
      {},
      400,
      'invalid-input',
    ],
    ['that names a prototype', '{"__proto__":{"organisation":"x"}}', {}, 400, 'malformed-body'],
    ['that is said to be packed and is not', '{}', { 'content-encoding': 'gzip' }, 400, 'invalid-input'],
    ['packed in a way nobody knows', '{}', { 'content-encoding': 'none-such' }, 400, 'invalid-input'],
    [
      'that unpacks to twenty megabytes',
      gzipSync(Buffer.alloc(20_000_000, 32)),
      { 'content-encoding': 'gzip' },
      400,
      'malformed-body',
    ],
  ];
  for (const [what, payload, headers, status, code] of table) {
    it(`${what} is the caller's fault, not the server's`, async () => {
      const app = await freshApp(database.handle, content);
      const answer = await app.inject({
        method: 'POST',
        url: '/v1/feedback',
        payload,
        headers: { ...json, ...headers },
      });
      assert.deepEqual([answer.statusCode, answer.json().code], [status, code]);
      assert.equal(await rowsIn(database.handle, 'matters'), 0);
    });
  }

  it('that comes a byte at a time is not waited for without end', async () => {
    const app = await freshApp(database.handle, content);
    assert.ok(app.server.requestTimeout > 0 && app.server.requestTimeout <= 60_000);
  });
});

describe("a way to the desk's calls that is written otherwise", () => {
  for (const url of ['/v1/%73taff/me', '/v1/staf%66/matters', 'http://elsewhere.example/v1/staff/me']) {
    it(`is as closed to other pages as the usual one: ${url}`, async () => {
      const app = await freshApp(database.handle, content);
      const answer = await app.inject({ url });
      assert.equal(answer.statusCode, 401);
      assert.equal(answer.headers['access-control-allow-origin'], undefined);
      assert.equal(answer.headers['cross-origin-resource-policy'], 'same-origin');
    });
  }
});
