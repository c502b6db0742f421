import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '@kuulluksi/api-client/client';
import { openConversation } from '@kuulluksi/api-client/conversations';
import { isAbortedError } from '@kuulluksi/api-client/errors/aborted-error';
import { isNetworkError } from '@kuulluksi/api-client/errors/network-error';
import { isProblemError } from '@kuulluksi/api-client/errors/problem-error';
import { isTimeoutError } from '@kuulluksi/api-client/errors/timeout-error';
import { sendFeedback } from '@kuulluksi/api-client/feedback';
import type { FeedbackInput } from '@kuulluksi/contract/feedback/schemas';
import { localServer, sendJson, sendProblem } from './local-server.ts';

const feedback: FeedbackInput = {
  key: '0123456789abcdef0123456789abcdef',
  organisation: 'pirkanmaa',
  kind: 'idea',
  text: 'Lisää yhteistä tekemistä.',
  publication: 'ask-first',
  ageLevel: 'adult',
  language: 'fi',
};
const receipt = { receiptCode: '1234567890123456', outcome: 'stored' };

test('A submission goes as JSON and brings the receipt code.', async () => {
  await using server = await localServer(response => sendJson(response, receipt, 201));
  const answer = await sendFeedback(createClient({ api: server.api }), feedback);
  assert.equal(answer.receiptCode, receipt.receiptCode);
  const [{ method, headers, body }] = server.received as [(typeof server.received)[0]];
  assert.equal(method, 'POST');
  assert.match(headers['content-type'] ?? '', /^application\/json/);
  assert.deepEqual(JSON.parse(body), feedback);
});

test('After a lost answer the caller repeats with the same key and gets the same receipt.', async () => {
  const stored = new Map<string, string>();
  await using server = await localServer((response, { body }, times) => {
    const { key, text = '' } = JSON.parse(body) as FeedbackInput;
    const known = stored.has(key);
    stored.set(key, text);
    if (times === 1) response.socket?.destroy();
    else sendJson(response, { ...receipt, outcome: known ? 'repeated' : 'stored' }, 201);
  });
  const client = createClient({ api: server.api, backoff: 1 });
  await assert.rejects(sendFeedback(client, feedback), isNetworkError);
  assert.equal(server.received.length, 1, 'the client does not repeat it by itself');
  const answer = await sendFeedback(client, feedback);
  assert.equal(answer.outcome, 'repeated');
  assert.equal(stored.size, 1);
});

for (const status of [429, 502, 503, 504]) {
  test(`A submission is not repeated by itself after a ${status}.`, async () => {
    await using server = await localServer(response =>
      sendProblem(response, status, 'busy', {}, { 'retry-after': '0' }),
    );
    await assert.rejects(
      sendFeedback(createClient({ api: server.api, backoff: 1 }), feedback),
      isProblemError,
    );
    assert.equal(server.received.length, 1);
  });
}

test('Opening a conversation is not repeated by itself.', async () => {
  await using server = await localServer(response => sendProblem(response, 503, 'busy'));
  const client = createClient({ api: server.api, backoff: 1 });
  await assert.rejects(openConversation(client, { code: receipt.receiptCode }), isProblemError);
  assert.equal(server.received.length, 1);
});

test('Equal submissions in flight are both sent.', async () => {
  await using server = await localServer(response => sendJson(response, receipt, 201));
  const client = createClient({ api: server.api });
  await Promise.all([sendFeedback(client, feedback), sendFeedback(client, feedback)]);
  assert.equal(server.received.length, 2);
});

test('A submission that is never answered is a timeout.', async () => {
  await using server = await localServer(() => {});
  await assert.rejects(
    sendFeedback(createClient({ api: server.api, timeout: 50 }), feedback),
    isTimeoutError,
  );
});

test('A submission that is taken back is an aborted call.', async () => {
  const leaves = new AbortController();
  await using server = await localServer(() => leaves.abort());
  const call = sendFeedback(createClient({ api: server.api }), feedback, { signal: leaves.signal });
  await assert.rejects(call, isAbortedError);
});

test('A code is in the body of the call, never in its address.', async () => {
  await using server = await localServer(response => sendProblem(response, 404, 'code-not-found'));
  await assert.rejects(openConversation(createClient({ api: server.api }), { code: receipt.receiptCode }));
  assert.equal(server.received[0]?.url, '/v1/conversations/open');
});
