import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allOperations, type OperationId } from '@kuulluksi/contract/all-operations';
import type { Operation } from '@kuulluksi/contract/foundation/operation';
import { createClient } from '@kuulluksi/api-client/client';

/** What the client hands to fetch for an operation. */
const requestOf = async (operation: Operation): Promise<Request> => {
  let request: Request | undefined;
  const fetch: typeof globalThis.fetch = input => {
    request = input as Request;
    return Promise.resolve(new Response('{}', { status: 404 }));
  };
  const input = { params: { id: 'x' }, ...(operation.method === 'POST' && { body: {} }) };
  await assert.rejects(
    createClient({ api: 'https://kuulluksi.example', fetch }).call(operation, input as never),
  );
  assert.ok(request);
  return request;
};

for (const id of Object.keys(allOperations) as OperationId[]) {
  const operation: Operation = allOperations[id];
  const staff = operation.path.startsWith('/v1/staff/');
  test(`${id} ${staff ? 'sends credentials to its own origin only' : 'sends no credentials'}.`, async () => {
    assert.equal((await requestOf(operation)).credentials, staff ? 'same-origin' : 'omit');
  });
}
