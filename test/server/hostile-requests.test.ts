import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Database } from '@kuulluksi/server/database/open';
import { problemOf } from '@kuulluksi/server/http/problems';
import { content } from './content.ts';
import { feedback, freshApp, openForTest, rowsIn, temporaryFolder } from './support.ts';

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

describe('a request for a file', () => {
  let folder: string;
  let remove: () => Promise<void>;
  before(async () => {
    ({ folder, remove } = await temporaryFolder());
    await mkdir(join(folder, 'desk'));
    await mkdir(join(folder, 'elements'));
    await writeFile(join(folder, 'desk', 'index.html'), 'desk');
    await writeFile(join(folder, 'elements', 'kuulluksi.js'), 'script');
  });
  after(() => remove());

  const ask = async (url: string, headers: Record<string, string> = {}) => {
    const browserFolders = {
      elements: join(folder, 'elements'),
      desk: join(folder, 'desk'),
      releases: join(folder, 'releases'),
    };
    const app = await freshApp(database.handle, content, { browserFolders });
    return app.inject({ url, headers });
  };

  for (const url of ['/desk/%00', '/desk/index.html%00.js', '/desk/..%5c..%5cx', '/desk/%2e%2e%5cx']) {
    it(`of a name that no file can have finds nothing: ${url}`, async () => {
      assert.equal((await ask(url)).statusCode, 404);
    });
  }
  it('of a part that it does not have gets the whole', async () => {
    const answer = await ask('/kuulluksi.js', { range: 'bytes=999-' });
    assert.deepEqual([answer.statusCode, answer.body], [200, 'script']);
  });
});

describe('a caller who goes away in the middle of a body', () => {
  it('is no sign that the database is away', () => {
    const aborted = Object.assign(new Error('aborted'), { code: 'ECONNRESET', statusCode: 400 });
    assert.notEqual(problemOf(aborted).code, 'database-away');
  });
});
