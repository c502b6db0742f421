import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { test } from 'node:test';
import { listAreas } from '@kuulluksi/api-client/areas';
import { createClient } from '@kuulluksi/api-client/client';
import { isAbortedError } from '@kuulluksi/api-client/errors/aborted-error';
import { areas } from './areas.ts';
import { localServer, sendJson } from './local-server.ts';

/** A server that answers only when the test says, and tells when a call has come. */
const patientServer = async () => {
  const waiting: ServerResponse[] = [];
  let came = () => {};
  const firstCall = new Promise<void>(resolve => (came = resolve));
  const server = await localServer(response => {
    waiting.push(response);
    came();
  });
  return { ...server, firstCall, waiting };
};

test('Equal reads in flight are made once.', async () => {
  await using server = await patientServer();
  const client = createClient({ api: server.api });
  const answers = Promise.all([
    listAreas(client, { language: 'fi' }),
    listAreas(client, { language: 'fi' }),
    listAreas(client, { language: 'sv' }),
  ]);
  while (server.waiting.length < 2) await new Promise(setImmediate);
  for (const response of server.waiting) sendJson(response, areas('08'));
  assert.deepEqual(
    (await answers).map(answer => answer.items.length),
    [1, 1, 1],
  );
  assert.equal(server.received.length, 2);
});

test('Callers of one read get answers of their own.', async () => {
  await using server = await localServer(response => sendJson(response, areas('08')));
  const client = createClient({ api: server.api });
  const [one, other] = await Promise.all([listAreas(client), listAreas(client)]);
  one.items.pop();
  assert.equal(other.items.length, 1);
});

test('A read that has ended is made anew.', async () => {
  await using server = await localServer(response => sendJson(response, areas('08')));
  const client = createClient({ api: server.api });
  await listAreas(client);
  await listAreas(client);
  assert.equal(server.received.length, 2);
});

test('A read that failed is made anew.', async () => {
  await using server = await localServer((response, _, times) =>
    times === 1 ? response.writeHead(200).end('no JSON') : sendJson(response, areas('08')),
  );
  const client = createClient({ api: server.api });
  await assert.rejects(listAreas(client));
  assert.equal((await listAreas(client)).items.length, 1);
});

test('One caller taking the call back does not stop the other.', async () => {
  await using server = await patientServer();
  const client = createClient({ api: server.api });
  const leaves = new AbortController();
  const one = listAreas(client, {}, { signal: leaves.signal });
  const other = listAreas(client);
  await server.firstCall;
  leaves.abort();
  await assert.rejects(one, isAbortedError);
  sendJson(server.waiting[0]!, areas('08'));
  assert.equal((await other).items.length, 1);
  assert.equal(server.received.length, 1);
});

test('When every caller has taken the call back, the connection is closed.', async () => {
  await using server = await patientServer();
  const client = createClient({ api: server.api });
  const leaves = new AbortController();
  const calls = [1, 2].map(() => listAreas(client, {}, { signal: leaves.signal }));
  await server.firstCall;
  const closed = new Promise(resolve => server.waiting[0]!.once('close', resolve));
  leaves.abort();
  for (const call of calls) await assert.rejects(call, isAbortedError);
  await closed;
});

test('A call made after all had left is a new read.', async () => {
  await using server = await patientServer();
  const client = createClient({ api: server.api });
  const leaves = new AbortController();
  const one = listAreas(client, {}, { signal: leaves.signal });
  await server.firstCall;
  leaves.abort();
  const other = listAreas(client);
  await assert.rejects(one, isAbortedError);
  while (server.waiting.length < 2) await new Promise(setImmediate);
  sendJson(server.waiting[1]!, areas('08'));
  assert.equal((await other).items.length, 1);
});

test('A call with a signal that is aborted already never leaves.', async () => {
  await using server = await localServer(response => sendJson(response, areas()));
  const call = listAreas(createClient({ api: server.api }), {}, { signal: AbortSignal.abort() });
  await assert.rejects(call, isAbortedError);
  assert.equal(server.received.length, 0);
});
