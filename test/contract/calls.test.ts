import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { allOperations, type OperationId } from '@kuulluksi/contract/all-operations';
import * as calls from '@kuulluksi/contract/calls.generated';
import { OpenConversationInput, WriteInput } from '@kuulluksi/contract/conversations/schemas';
import { FeedbackInput } from '@kuulluksi/contract/feedback/schemas';
import { faultsOf } from '@kuulluksi/contract/foundation/faults';
import { JoinInput } from '@kuulluksi/contract/joining/schemas';
import * as inputs from '@kuulluksi/contract/inputs.generated';
import { SubscribeInput } from '@kuulluksi/contract/subscriptions/schemas';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { generatedFiles, generatedFolders } from '../../packages/contract/scripts/write-calls.ts';
import { valueOf } from './value-of.ts';

const generated = await generatedFiles();
for (const [file, source] of generated) {
  test(`${file.split('/src/').at(-1)} is fresh: npm run calls`, () => {
    assert.equal(readFileSync(file, 'utf8'), source);
  });
}
test('nothing stands beside the generated files that is no longer generated', () => {
  const there = generatedFolders.flatMap(folder => readdirSync(folder).map(name => path.join(folder, name)));
  assert.deepEqual(
    there.filter(file => !generated.has(file)),
    [],
  );
});

/** Puts something wrong at one place of a value, however deep. */
const broken = (value: unknown, choose: number[], wrong: unknown): unknown => {
  const [first = 0, ...rest] = choose;
  if (typeof value !== 'object' || value === null || choose.length === 0) return wrong;
  const keys = Object.keys(value);
  const key = keys[first % Math.max(keys.length, 1)];
  if (key === undefined) return wrong;
  const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
  (copy as Record<string, unknown>)[key] = broken((value as Record<string, unknown>)[key], rest, wrong);
  return copy;
};

describe('the small readers of answers', () => {
  for (const id of Object.keys(allOperations) as OperationId[]) {
    const schema = allOperations[id].answer;
    const read = (given: unknown) => calls[id].answer['~standard'].validate(given);

    test(`read every good answer of ${id} as its schema does`, () => {
      fc.assert(
        fc.property(valueOf(schema), answer => {
          const whole = z.safeParse(schema, answer);
          assert.ok(whole.success);
          assert.deepEqual(read(answer), { value: whole.data });
        }),
        { numRuns: 60 },
      );
    });

    test(`let a wrong type through nowhere in an answer of ${id}`, () => {
      fc.assert(
        fc.property(
          valueOf(schema),
          fc.array(fc.nat(9), { minLength: 1, maxLength: 5 }),
          (answer, choose) => {
            // A symbol fits no field, so the schema refuses it wherever it stands, unless a code is read as other.
            const given = broken(answer, choose, Symbol('wrong'));
            const refused = !z.safeParse(schema, given).success;
            const result = read(given) as { issues?: unknown };
            assert.equal(result.issues !== undefined, refused);
          },
        ),
        { numRuns: 60 },
      );
    });
  }
});

describe('the small checks of inputs', () => {
  const naughty = fc.oneof(
    fc.string(),
    fc.string({ minLength: 4990, maxLength: 5010 }),
    fc.constantFrom(
      '',
      '   ',
      '131052-308T',
      'x 131052-308T y',
      '\u0000',
      undefined,
      null,
      7,
      {},
      'call',
      'adult',
    ),
  );
  const field = (good: unknown) =>
    fc.oneof({ weight: 3, arbitrary: fc.constant(good) }, { weight: 1, arbitrary: naughty });
  const contact = fc.record(
    { way: field('call'), value: field('Kaisla'), name: naughty, safely: naughty, more: naughty },
    { requiredKeys: [] },
  );
  /** In place of a list: what has a length is told of twice by the schema. */
  const noList = fc.constantFrom(undefined, null, 7, {}, '');
  // No fraction: after one, zod looks no further, and so not at the rule over the whole either.
  const number = fc.oneof(fc.integer(), fc.constantFrom(1, 1e30, -1e30), naughty);
  const answer = fc.record(
    {
      question: field('mita-kuuluu'),
      mood: fc.oneof(fc.constant('bad'), naughty),
      choices: fc.oneof(fc.array(field('ruoka'), { maxLength: 20 }), noList),
      text: naughty,
    },
    { requiredKeys: [] },
  );
  const feedback = fc.record(
    {
      key: field('0123456789abcdef0123456789abcdef'),
      organisation: field('koe'),
      kind: field('idea'),
      text: field('Hei.'),
      contact: fc.oneof(fc.constant(undefined), naughty, contact),
      mood: fc.oneof(fc.constant('good'), naughty),
      themes: fc.oneof(fc.array(field('safety'), { maxLength: 7 }), noList),
      questionSet: fc.oneof(fc.record({ id: field('koe'), version: number }, { requiredKeys: [] }), naughty),
      answers: fc.oneof(fc.array(answer, { maxLength: 3 }), noList),
      unitMayRead: fc.oneof(fc.boolean(), naughty),
      helped: fc.oneof(fc.boolean(), naughty),
      publication: field('no'),
      ageLevel: field('adult'),
      language: field('fi'),
      unknown: naughty,
    },
    { requiredKeys: [] },
  );
  const code = fc.oneof(
    naughty,
    fc.record({ code: field('1234567890123456'), more: naughty }, { requiredKeys: [] }),
  );
  const subscription = fc.record(
    {
      email: fc.oneof(field('name@example.org'), fc.emailAddress()),
      organisations: fc.oneof(noList, fc.array(field('koe'), { maxLength: 60 })),
      rhythm: field('weekly'),
      language: field('fi-simple'),
      proof: naughty,
      unknown: naughty,
    },
    { requiredKeys: [] },
  );
  const message = fc.record(
    {
      code: field('1234567890123456'),
      key: field('0123456789abcdef0123456789abcdef'),
      text: field('Hei.'),
      language: field('fi'),
      proof: naughty,
      more: naughty,
    },
    { requiredKeys: [] },
  );
  const join = fc.record(
    {
      key: field('0123456789abcdef0123456789abcdef'),
      kind: fc.constantFrom('join', 'next-intake', 'wish', 'come-along', 'other', undefined),
      organisation: field('koe'),
      group: fc.constantFrom('ryhma', undefined),
      as: fc.constantFrom('expert', 'nobody', undefined),
      audience: fc.constantFrom('child', 'nobody', undefined),
      municipality: fc.constantFrom('837', '8', undefined),
      nickname: field('Pikkuorava'),
      contact: fc.oneof(
        fc.constant(undefined),
        fc.record(
          {
            way: field('through-my-worker'),
            value: field('Kaisla'),
            leaveMessage: fc.oneof(fc.boolean(), naughty),
          },
          { requiredKeys: [] },
        ),
      ),
      words: naughty,
      ageLevel: field('child'),
      language: field('fi'),
      born: naughty,
    },
    { requiredKeys: [] },
  );
  const cases = [
    ['askToJoin', inputs.askToJoinInput, JoinInput, join],
    ['sendFeedback', inputs.sendFeedbackInput, FeedbackInput, feedback],
    ['openConversation', inputs.openConversationInput, OpenConversationInput, code],
    ['writeToConversation', inputs.writeToConversationInput, WriteInput, message],
    ['subscribe', inputs.subscribeInput, SubscribeInput, subscription],
  ] as const;
  const sorted = (faults: readonly object[]) => faults.map(fault => JSON.stringify(fault)).sort();

  test('find a list that is too long, with its limit', () => {
    const good = {
      key: '0123456789abcdef0123456789abcdef',
      organisation: 'koe',
      kind: 'idea',
      text: 'Hei.',
      publication: 'no',
      ageLevel: 'adult',
      language: 'fi',
    };
    for (const more of [
      { themes: Array(8).fill('safety') },
      { answers: Array(51).fill({ question: 'a' }) },
    ]) {
      const read = z.safeParse(FeedbackInput, { ...good, ...more }, { reportInput: true });
      assert.equal(read.error?.issues.length, 1);
      assert.deepEqual(inputs.sendFeedbackInput({ ...good, ...more }).faults, faultsOf(read.error!.issues));
    }
  });

  test('find that a version is no whole number', () => {
    const faults = inputs.sendFeedbackInput({ questionSet: { id: 'koe', version: 1.5 } }).faults ?? [];
    assert.deepEqual(
      faults.filter(({ field }) => field.startsWith('questionSet')),
      [{ field: 'questionSet.version', code: 'wrong-form' }],
    );
  });

  for (const [id, check, schema, given] of cases) {
    test(`find the very faults that the schema of ${id} finds`, () => {
      fc.assert(
        fc.property(given as fc.Arbitrary<unknown>, value => {
          const read = z.safeParse(schema, value, { reportInput: true });
          const own = check(value);
          if (read.success) assert.equal(JSON.stringify(own), JSON.stringify({ input: read.data }));
          else assert.deepEqual(sorted(own.faults ?? []), sorted(faultsOf(read.error.issues)));
        }),
        { numRuns: 2000 },
      );
    });
  }
});
