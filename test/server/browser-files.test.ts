import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { readReleases } from '@kuulluksi/server/browser-files/releases';
import type { Database } from '@kuulluksi/server/database/open';
import type { FastifyInstance } from 'fastify';
import { content } from './content.ts';
import { freshApp, openForTest, temporaryFolder } from './support.ts';

let database: Database;
let built: Awaited<ReturnType<typeof temporaryFolder>>;
let app: FastifyInstance;
const code = 'console.log(1);'.repeat(200);

before(async () => {
  database = await openForTest();
  built = await temporaryFolder();
  const elements = join(built.folder, 'elements');
  const desk = join(built.folder, 'desk');
  const releases = join(built.folder, 'releases');
  await mkdir(join(elements, 'chunks/AbCd1234'), { recursive: true });
  await mkdir(join(desk, 'chunks'), { recursive: true });
  for (const file of [join(elements, 'kuulluksi.js'), join(elements, 'chunks/AbCd1234/board.js')]) {
    await writeFile(file, code);
    await writeFile(`${file}.br`, brotliCompressSync(code));
  }
  for (const version of ['0.9.0', '0.10.0']) {
    await mkdir(join(releases, version, 'chunks/OlD45678'), { recursive: true });
    await writeFile(join(releases, version, 'board.sv.js'), code + version);
    await writeFile(join(releases, version, 'chunks/OlD45678/board.js'), code);
    await writeFile(
      join(releases, version, 'integrity.json'),
      JSON.stringify({ 'board.sv.js': `sha384-${version}` }),
    );
  }
  await writeFile(join(desk, 'index.html'), '<!doctype html><title>Työpöytä</title>');
  await writeFile(join(desk, 'chunks/desk-AbCd1234.js'), code);
  const themes = join(built.folder, 'themes');
  await mkdir(themes);
  await writeFile(join(themes, 'hds-like.css'), ':root { --kuulluksi-accent: #0000bf }');
  await writeFile(join(themes, 'mine.css'), 'nobody names it');
  app = await freshApp(database.handle, content, { browserFolders: { elements, desk, releases, themes } });
});
after(async () => {
  await database.close();
  await built.remove();
});
const get = (url: string) => app.inject({ url, headers: { 'accept-encoding': 'br' } });

describe('the files for browsers', () => {
  it('are also sets of tokens, each under an address that stays, for any page, to be kept for an hour', async () => {
    const answer = await get('/themes/hds-like.css');
    assert.equal(answer.statusCode, 200);
    assert.equal(answer.body, ':root { --kuulluksi-accent: #0000bf }');
    assert.equal(answer.headers['content-type'], 'text/css; charset=utf-8');
    assert.equal(answer.headers['cache-control'], 'public, max-age=3600');
    assert.equal(answer.headers['cross-origin-resource-policy'], 'cross-origin');
    for (const other of ['mine.css', 'neutral.css', 'hds-like', '..%2Felements%2Fkuulluksi.js'])
      assert.equal((await get(`/themes/${other}`)).statusCode, 404, other);
  });

  it('come compressed as they were built, for any page', async () => {
    for (const url of ['/kuulluksi.js', '/chunks/AbCd1234/board.js']) {
      const answer = await get(url);
      assert.equal(answer.statusCode, 200, url);
      assert.match(String(answer.headers['content-type']), /javascript/);
      assert.equal(answer.headers['content-encoding'], 'br');
      assert.equal(answer.rawPayload.length, brotliCompressSync(code).length);
      assert.equal(answer.headers['access-control-allow-origin'], '*');
      assert.equal(answer.headers['cross-origin-resource-policy'], 'cross-origin');
    }
  });

  it('are kept for ever when their name or their folder holds their content, and else asked for each time', async () => {
    assert.equal((await get('/kuulluksi.js')).headers['cache-control'], 'no-cache');
    const chunk = await get('/chunks/AbCd1234/board.js');
    assert.equal(chunk.headers['cache-control'], 'public, max-age=31536000, immutable');
    assert.equal((await get('/chunks/AbCd1234/gone.js')).headers['cache-control'], 'no-store');
  });

  it('of a release come for any page, are kept for ever and are the same bytes for who takes nothing compressed', async () => {
    const plain = await app.inject({ url: '/releases/0.9.0/board.sv.js' });
    assert.equal(plain.body, `${code}0.9.0`);
    assert.equal(plain.headers['content-encoding'], undefined);
    for (const [accepted, encoding, unpacked] of [
      ['gzip, deflate, br', 'br', brotliDecompressSync],
      ['gzip;q=0.5, br;q=0', 'gzip', gunzipSync],
    ] as const) {
      for (const time of ['the first', 'the second']) {
        const answer = await app.inject({
          url: '/releases/0.9.0/board.sv.js',
          headers: { 'accept-encoding': accepted },
        });
        assert.equal(answer.statusCode, 200, time);
        assert.equal(answer.headers['content-encoding'], encoding);
        assert.equal(unpacked(answer.rawPayload).toString(), plain.body);
        assert.match(String(answer.headers['content-type']), /^text\/javascript/);
        assert.equal(answer.headers['cache-control'], 'public, max-age=31536000, immutable');
        assert.equal(answer.headers['access-control-allow-origin'], '*');
        assert.equal(answer.headers['cross-origin-resource-policy'], 'cross-origin');
        assert.match(String(answer.headers['vary']), /accept-encoding/i);
      }
    }
    // Read with no pattern that could take long over it.
    const odd = { 'accept-encoding': `br${' '.repeat(15_000)};q=0, gzip` };
    const answer = await app.inject({ url: '/releases/0.9.0/board.sv.js', headers: odd });
    assert.equal(answer.headers['content-encoding'], 'gzip');
    assert.deepEqual((await app.inject('/releases/0.10.0/integrity.json')).json(), {
      'board.sv.js': 'sha384-0.10.0',
    });
  });

  it('that an earlier loader takes are still there after the server is a newer one', async () => {
    assert.equal((await app.inject('/chunks/OlD45678/board.js')).body, code);
  });

  it('of a release are found with the newest first', () => {
    const releases = readReleases(join(built.folder, 'releases'));
    assert.deepEqual(releases, [
      { version: '0.10.0', integrity: { 'board.sv.js': 'sha384-0.10.0' } },
      { version: '0.9.0', integrity: { 'board.sv.js': 'sha384-0.9.0' } },
    ]);
    assert.deepEqual(readReleases(join(built.folder, 'none')), []);
  });

  it('of the desk have a strict policy and are for no other page', async () => {
    const page = await get('/desk/');
    assert.equal(page.statusCode, 200);
    assert.match(
      String(page.headers['content-security-policy']),
      /require-trusted-types-for 'script'; trusted-types/,
    );
    const script = await get('/desk/chunks/desk-AbCd1234.js');
    for (const { headers } of [page, script]) {
      assert.equal(headers['access-control-allow-origin'], undefined);
      assert.equal(headers['cross-origin-resource-policy'], 'same-origin');
    }
    assert.equal((await get('/desk')).headers['location'], '/desk/');
  });

  it('that are not there are a problem, also those outside of their folder', async () => {
    for (const url of [
      '/chunks/none.js',
      '/releases/1.0.0/x.js',
      '/releases/0.9.0',
      '/releases/0.9.0/none.js',
      '/releases/0.9.0/..%2f..%2felements%2fkuulluksi.js',
      '/chunks/..%2fkuulluksi.js',
    ]) {
      const answer = await get(url);
      assert.ok(answer.statusCode === 404 || answer.statusCode === 403, `${url} ${answer.statusCode}`);
      assert.match(String(answer.headers['content-type']), /^application\/problem\+json/, url);
    }
  });

  it('need not be built: the rest of the server answers without them', async () => {
    const nowhere = {
      elements: join(built.folder, 'none'),
      desk: join(built.folder, 'none'),
      releases: join(built.folder, 'none'),
    };
    const bare = await freshApp(database.handle, content, { browserFolders: nowhere });
    for (const url of ['/kuulluksi.js', '/chunks/a.js', '/desk', '/desk/']) {
      assert.equal((await bare.inject(url)).json().code, 'not-found', url);
    }
    assert.equal((await bare.inject('/v1/groups')).statusCode, 200);
  });
});
