import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { allOperations, summaries } from '@kuulluksi/contract/all-operations';
import { openapiText } from '../../packages/contract/scripts/openapi.ts';

const written = readFileSync(new URL('../../packages/contract/openapi.json', import.meta.url), 'utf8');

interface Response {
  $ref?: string;
  description?: string;
  content?: Record<string, { schema: object }>;
}
interface OperationObject {
  operationId: string;
  summary: string;
  security: object[];
  parameters?: { name: string; in: string; required: boolean; schema: object }[];
  requestBody?: object;
  responses: Record<string, Response>;
}
const document = JSON.parse(written) as {
  openapi: string;
  info: { title: string; version: string; license: { identifier: string } };
  paths: Record<string, Record<string, OperationObject>>;
};
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

const at = (pointer: string): unknown =>
  pointer
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], document);

const referencesIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = '$ref' in value && typeof value.$ref === 'string' ? [value.$ref] : [];
  return [...own, ...Object.values(value).flatMap(referencesIn)];
};

test('openapi.json is fresh; `npm run openapi` writes it.', () => assert.equal(written, openapiText()));

test('openapi.json is OpenAPI 3.1 with title, version and licence.', () => {
  assert.equal(document.openapi, '3.1.0');
  assert.deepEqual([document.info.title, document.info.version], ['Kuulluksi', 'v1']);
  assert.equal(document.info.license.identifier, 'EUPL-1.2');
});

test('Every reference in openapi.json leads to something.', () => {
  const references = referencesIn(document);
  assert.ok(references.length > 50);
  for (const reference of references) assert.ok(at(reference), reference);
});

test('Every operation of the contract stands in openapi.json once, with its summary.', () => {
  const ids = operations.map(({ operation }) => operation.operationId).sort();
  assert.deepEqual(ids, Object.keys(allOperations).sort());
  for (const { operation } of operations) {
    assert.equal(operation.summary, summaries[operation.operationId as keyof typeof summaries]);
    assert.ok(operation.summary.length > 5);
  }
});

test('Every operation has a good answer, and problems as application/problem+json.', () => {
  for (const { operation } of operations) {
    const answers = Object.entries(operation.responses);
    const good = answers.filter(([status]) => status.startsWith('2'));
    assert.equal(good.length, 1, operation.operationId);
    assert.ok(good[0]![1].content?.['application/json']?.schema, operation.operationId);
    for (const [status, given] of answers.filter(([one]) => !one.startsWith('2'))) {
      const response = given.$ref ? (at(given.$ref) as Response) : given;
      assert.ok(response.description, `${operation.operationId} ${status}`);
      assert.ok(response.content?.['application/problem+json'], `${operation.operationId} ${status}`);
    }
  }
});

test('Every parameter in a path is described, and every one described is in its path.', () => {
  for (const { path, operation } of operations) {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const described = (operation.parameters ?? []).filter(one => one.in === 'path');
    assert.deepEqual(
      described.map(({ name }) => name),
      inPath,
    );
    assert.ok(described.every(({ required }) => required));
  }
});

test("Staff's operations demand a session, public ones none.", () => {
  for (const { operation } of operations) {
    const { access } = allOperations[operation.operationId as keyof typeof allOperations];
    assert.equal(operation.security.length, access === 'public' ? 0 : 1, operation.operationId);
  }
});

test('An answer may hold more than is known; an input may not.', () => {
  const { Group, FeedbackInput } = at('#/components/schemas') as Record<
    string,
    { additionalProperties?: false }
  > as {
    Group: { additionalProperties?: false };
    FeedbackInput: { additionalProperties?: false };
  };
  assert.equal(Group.additionalProperties, undefined);
  assert.equal(FeedbackInput.additionalProperties, false);
});

test('What a status demands stands in openapi.json.', () => {
  const { oneOf } = at('#/components/schemas/StatusInput') as {
    oneOf: { properties: { status: { const: string } }; required: string[] }[];
  };
  const demands = Object.fromEntries(oneOf.map(one => [one.properties.status.const, one.required.slice(1)]));
  assert.deepEqual(demands['not-possible'], ['reasons']);
  assert.deepEqual(demands['planned'], ['what', 'when']);
  assert.deepEqual(demands['done'], ['what', 'when']);
});
