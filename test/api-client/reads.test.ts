import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listAreas } from '@kuulluksi/api-client/areas';
import { createClient } from '@kuulluksi/api-client/client';
import { isNetworkError } from '@kuulluksi/api-client/errors/network-error';
import { isProblemError } from '@kuulluksi/api-client/errors/problem-error';
import { isTimeoutError } from '@kuulluksi/api-client/errors/timeout-error';
import { areas } from './areas.ts';
import { localServer, sendJson, sendProblem } from './local-server.ts';

const quick = { backoff: 1 };

for (const status of [429, 502, 503, 504]) {
  test(`A read is repeated after a ${status}.`, async () => {
    await using server = await localServer((response, _, times) =>
      times < 3 ? sendProblem(response, status, 'busy') : sendJson(response, areas('08')),
    );
    const answer = await listAreas(createClient({ api: server.api, ...quick }));
    assert.equal(answer.items[0]?.code, '08');
    assert.equal(server.received.length, 3);
  });
}

for (const status of [400, 404, 500]) {
  test(`A read is not repeated after a ${status}.`, async () => {
    await using server = await localServer(response => sendProblem(response, status, 'not-found'));
    await assert.rejects(listAreas(createClient({ api: server.api, ...quick })), isProblemError);
    assert.equal(server.received.length, 1);
  });
}

test('A read is repeated after a lost connection.', async () => {
  await using server = await localServer((response, _, times) => {
    if (times === 1) response.socket?.destroy();
    else sendJson(response, areas('08'));
  });
  const answer = await listAreas(createClient({ api: server.api, ...quick }));
  assert.equal(answer.items.length, 1);
});

test('A read whose answer breaks off is repeated.', async () => {
  await using server = await localServer((response, _, times) => {
    if (times > 1) return sendJson(response, areas('08'));
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"items":[', () => response.socket?.destroy());
  });
  const answer = await listAreas(createClient({ api: server.api, ...quick }));
  assert.equal(answer.items.length, 1);
  assert.equal(server.received.length, 2);
});

test('A read gives up after the repeats that it was given.', async () => {
  await using server = await localServer(response => sendProblem(response, 503, 'database-away'));
  await assert.rejects(
    listAreas(createClient({ api: server.api, ...quick, retries: 1 })),
    error => isProblemError(error) && error.code === 'database-away',
  );
  assert.equal(server.received.length, 2);
});

test('A server that is not there is a network error.', async () => {
  const server = await localServer(response => sendJson(response, areas()));
  await server[Symbol.asyncDispose]();
  await assert.rejects(listAreas(createClient({ api: server.api, ...quick, retries: 0 })), isNetworkError);
});

test('An answer that breaks off is a network error.', async () => {
  await using server = await localServer(response => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"items":[');
    response.socket?.end();
  });
  await assert.rejects(listAreas(createClient({ api: server.api, ...quick, retries: 0 })), isNetworkError);
});

test('A read waits as long as the server asks before it is repeated.', async () => {
  await using server = await localServer((response, _, times) =>
    times === 1
      ? sendProblem(response, 429, 'too-many-requests', {}, { 'retry-after': '0' })
      : sendJson(response, areas('08')),
  );
  // With a backoff this long only the server's own word can bring the repeat in time.
  const client = createClient({ api: server.api, backoff: 60_000, timeout: 5000 });
  assert.equal((await listAreas(client)).items.length, 1);
});

test('A read is not repeated when the server asks to wait longer than it may.', async () => {
  await using server = await localServer(response =>
    sendProblem(response, 429, 'too-many-requests', {}, { 'retry-after': '60' }),
  );
  await assert.rejects(
    listAreas(createClient({ api: server.api, ...quick })),
    error => isProblemError(error) && error.code === 'too-many-requests' && error.retryAfter === 60,
  );
  assert.equal(server.received.length, 1);
});

test('A date in Retry-After is read as seconds from now.', async () => {
  const later = new Date(Date.now() + 90_000).toUTCString();
  await using server = await localServer(response =>
    sendProblem(response, 503, 'busy', {}, { 'retry-after': later }),
  );
  await assert.rejects(
    listAreas(createClient({ api: server.api, ...quick })),
    error => isProblemError(error) && error.retryAfter! > 80 && error.retryAfter! <= 90,
  );
});

test('A server that never answers is a timeout.', async () => {
  await using server = await localServer(() => {});
  await assert.rejects(listAreas(createClient({ api: server.api, timeout: 30 })), isTimeoutError);
  assert.equal(server.received.length, 1);
});

test('A body that never ends is a timeout too.', async () => {
  await using server = await localServer(response => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"items":[');
  });
  await assert.rejects(listAreas(createClient({ api: server.api, timeout: 60 })), isTimeoutError);
});

test('The time limit holds while a repeat is waited for.', async () => {
  await using server = await localServer(response => sendProblem(response, 503, 'busy'));
  const client = createClient({ api: server.api, timeout: 60, backoff: 60_000 });
  await assert.rejects(listAreas(client), isTimeoutError);
});

test('The query goes in the order of its names, a list as several parameters, nothing for what is missing.', async () => {
  await using server = await localServer(response =>
    sendJson(response, {
      items: [],
      total: 0,
      facets: { audience: {}, kind: {}, municipality: {} },
      next: null,
    }),
  );
  const { findGroups } = await import('@kuulluksi/api-client/groups');
  const query = { q: 'jälkihuolto & tuki', audience: ['youth' as const, 'parent' as const], area: '08' };
  await findGroups(createClient({ api: server.api }), { ...query, language: undefined });
  const url = '/v1/groups?area=08&audience=youth&audience=parent&q=j%C3%A4lkihuolto+%26+tuki';
  assert.equal(server.received[0]?.url, url);
});

test('A parameter of the path is escaped.', async () => {
  await using server = await localServer(response => sendProblem(response, 404, 'not-found'));
  const { readGroup } = await import('@kuulluksi/api-client/groups');
  await assert.rejects(readGroup(createClient({ api: server.api }), { id: '../staff/me?x' }), isProblemError);
  assert.equal(server.received[0]?.url, '/v1/groups/..%2Fstaff%2Fme%3Fx');
});
