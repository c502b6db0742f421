import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listAreas } from '@kuulluksi/api-client/areas';
import { createClient } from '@kuulluksi/api-client/client';
import { isMalformedAnswerError } from '@kuulluksi/api-client/errors/malformed-answer-error';
import { isProblemError } from '@kuulluksi/api-client/errors/problem-error';
import { isTooLargeAnswerError } from '@kuulluksi/api-client/errors/too-large-answer-error';
import type { Remainder } from '@kuulluksi/api-client/read-answer';
import { areas } from './areas.ts';
import { localServer, sendJson, sendProblem } from './local-server.ts';

const malformed: [what: string, body: string][] = [
  ['no JSON', '<html>Welcome to the network of the station</html>'],
  ['an empty body', ''],
  ['cut JSON', '{"items":[{"code":"06"'],
  ['null', 'null'],
  ['a list instead of an object', '[]'],
  ['a list that is no list', '{"items":{"code":"06"}}'],
  ['no list', '{}'],
];
for (const [what, body] of malformed) {
  test(`An answer with ${what} is malformed.`, async () => {
    await using server = await localServer(response => response.writeHead(200).end(body));
    await assert.rejects(listAreas(createClient({ api: server.api })), isMalformedAnswerError);
  });
}

test('Items that cannot be read are left out and told of, the rest is returned.', async () => {
  const [good, noName, alsoGood] = areas('01', '02', '03').items;
  const items = [good, { ...noName, name: 'a secret text' }, alsoGood, 7, null];
  await using server = await localServer(response => sendJson(response, { items }));
  const remainders: Remainder[] = [];
  const answer = await listAreas(
    createClient({ api: server.api }),
    {},
    { onRemainder: r => remainders.push(r) },
  );
  assert.deepEqual(
    answer.items.map(item => item.code),
    ['01', '03'],
  );
  assert.deepEqual(remainders, [
    { operation: '/v1/areas', leftOut: 3, paths: ['items.1.name', 'items.3', 'items.4'] },
  ]);
});

test('A whole answer has no remainder.', async () => {
  await using server = await localServer(response => sendJson(response, areas('08')));
  const fail = () => assert.fail('nothing was left out');
  await listAreas(createClient({ api: server.api }), {}, { onRemainder: fail });
});

test('Without anybody to tell, broken items are left out all the same.', async () => {
  await using server = await localServer(response =>
    sendJson(response, { items: [...areas('08').items, {}] }),
  );
  assert.equal((await listAreas(createClient({ api: server.api }))).items.length, 1);
});

test('An unknown code reads as other, an unknown field is ignored.', async () => {
  const item = { ...areas('08').items[0], kind: 'moon-colony', colour: 'blue' };
  await using server = await localServer(response => sendJson(response, { items: [item], more: 1 }));
  const answer = await listAreas(createClient({ api: server.api }));
  assert.equal(answer.items[0]?.kind, 'other');
  assert.ok(!('colour' in answer.items[0]!));
});

test('An answer over the limit is cut off while it is read.', async () => {
  let written = 0;
  await using server = await localServer(response => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const chunk = 'x'.repeat(10_000);
    const more = () => {
      written += chunk.length;
      if (written < 50_000_000) response.write(chunk, error => !error && more());
    };
    more();
  });
  const client = createClient({ api: server.api, largestAnswer: 100_000 });
  await assert.rejects(listAreas(client), isTooLargeAnswerError);
  assert.equal(server.received.length, 1, 'too large an answer is not asked for again');
  assert.ok(written < 40_000_000, `${written} bytes were written`);
});

test('An answer of just the limit is read.', async () => {
  const body = areas('08');
  await using server = await localServer(response => sendJson(response, body));
  const client = createClient({ api: server.api, largestAnswer: JSON.stringify(body).length });
  assert.equal((await listAreas(client)).items.length, 1);
});

test('Letters that fall between two parts of an answer stay whole.', async () => {
  const bytes = Buffer.from(JSON.stringify(areas('08')).replace('Valkeakoski', 'Hämeenkyrö'));
  const middle = bytes.indexOf(0xc3) + 1;
  await using server = await localServer(response => {
    response.writeHead(200);
    response.write(bytes.subarray(0, middle), () => setImmediate(() => response.end(bytes.subarray(middle))));
  });
  const answer = await listAreas(createClient({ api: server.api }));
  assert.equal(answer.items[0]?.municipalities[0]?.name.text, 'Hämeenkyrö');
});

test('A problem carries its code and its fields.', async () => {
  const fields = [{ field: 'text', code: 'too-long', limit: 5000 }];
  await using server = await localServer(response => sendProblem(response, 400, 'invalid-input', { fields }));
  await assert.rejects(listAreas(createClient({ api: server.api })), error => {
    assert.ok(isProblemError(error));
    assert.equal(error.code, 'invalid-input');
    assert.deepEqual(error.fields, fields);
    assert.equal(error.problem.status, 400);
    return true;
  });
});

const partlyKnown: [what: string, status: number, body: string, code: string][] = [
  ['an unknown code', 418, '{"type":"x","title":"t","status":418,"code":"teapot"}', 'internal'],
  ['no title', 404, '{"code":"code-not-found"}', 'code-not-found'],
  ['broken fields', 400, '{"code":"invalid-input","fields":"all"}', 'invalid-input'],
  ['a page of something in between', 502, '<html>Bad gateway</html>', 'busy'],
  ['an empty body', 503, '', 'busy'],
  ['a body that is only a word', 403, '"no"', 'not-allowed'],
  ['a body of null', 500, 'null', 'internal'],
];
for (const [what, status, body, code] of partlyKnown) {
  test(`A refusal with ${what} is still a problem.`, async () => {
    await using server = await localServer(response => response.writeHead(status).end(body));
    await assert.rejects(
      listAreas(createClient({ api: server.api, retries: 0 })),
      error => isProblemError(error) && error.code === code && error.problem.status === status,
    );
  });
}

test('Errors are told by their name, so that two copies of the client understand each other.', () => {
  assert.ok(isProblemError({ name: 'ProblemError' }));
  assert.ok(!isProblemError(new Error('ProblemError')));
  assert.ok(!isProblemError(undefined));
});
