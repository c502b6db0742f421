import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { allOperations } from '@kuulluksi/contract/all-operations';
import { faultsOf } from '@kuulluksi/contract/foundation/faults';
import type { Operation } from '@kuulluksi/contract/foundation/operation';
import { fieldFaults, type FieldFault } from '@kuulluksi/contract/problems';
import { identityCode } from './identity-codes.ts';

type Schema = NonNullable<Operation['body']>;
const faults = (schema: Schema, given: unknown): FieldFault[] => {
  const result = (
    schema as unknown as { safeParse: typeof allOperations.sendFeedback.body.safeParse }
  ).safeParse(given, { reportInput: true });
  return result.success ? [] : faultsOf(result.error.issues);
};

const feedback = {
  key: '0123456789abcdef0123456789abcdef',
  organisation: 'pirkanmaa',
  kind: 'idea',
  text: 'Lisää retkiä.',
  publication: 'yes',
  ageLevel: 'youth',
  language: 'fi',
};
const answer = { version: 1, answer: { status: 'thanked' }, message: 'Kiitos!', language: 'fi' };
const [code] = fc.sample(identityCode, 1);
const question = { id: 'yksi', kind: 'text', words: { fi: 'Mikä toimii?' }, optional: true };
const { sendFeedback, findGroups, answerMatter, acceptInvitation, changeQuestionSet } = allOperations;
const token = 'a'.repeat(43);

const cases: [what: string, schema: Schema, given: unknown, fault: FieldFault][] = [
  [
    'a missing text',
    sendFeedback.body,
    { ...feedback, text: undefined },
    { field: 'text', code: 'required' },
  ],
  ['an empty text', sendFeedback.body, { ...feedback, text: '' }, { field: 'text', code: 'required' }],
  ['a text of spaces', sendFeedback.body, { ...feedback, text: ' \n ' }, { field: 'text', code: 'required' }],
  [
    'a missing choice',
    sendFeedback.body,
    { ...feedback, kind: undefined },
    { field: 'kind', code: 'required' },
  ],
  ['a body that is missing', sendFeedback.body, undefined, { field: '', code: 'required' }],
  [
    'too long a text',
    sendFeedback.body,
    { ...feedback, text: 'x'.repeat(5001) },
    { field: 'text', code: 'too-long', limit: 5000 },
  ],
  [
    'too short a password',
    acceptInvitation.body,
    { token, password: 'short' },
    { field: 'password', code: 'too-short', limit: 12 },
  ],
  ['too big a limit', findGroups.query, { limit: 201 }, { field: 'limit', code: 'too-big', limit: 200 }],
  ['too small a limit', findGroups.query, { limit: 0 }, { field: 'limit', code: 'too-small', limit: 1 }],
  ['a limit in words', findGroups.query, { limit: 'all' }, { field: 'limit', code: 'wrong-form' }],
  [
    'an unknown choice',
    sendFeedback.body,
    { ...feedback, kind: 'rant' },
    { field: 'kind', code: 'not-one-of' },
  ],
  ['an unknown code of a list', findGroups.query, { kind: ['rant'] }, { field: 'kind', code: 'not-one-of' }],
  [
    'an unknown status',
    answerMatter.body,
    { ...answer, answer: { status: 'maybe' } },
    { field: 'answer.status', code: 'not-one-of' },
  ],
  [
    'a missing status',
    answerMatter.body,
    { ...answer, answer: {} },
    { field: 'answer.status', code: 'required' },
  ],
  [
    'a refusal without reasons',
    answerMatter.body,
    { ...answer, answer: { status: 'not-possible' } },
    { field: 'answer.reasons', code: 'required' },
  ],
  [
    'reasons in no language',
    answerMatter.body,
    { ...answer, answer: { status: 'not-possible', reasons: {} } },
    { field: 'answer.reasons', code: 'required' },
  ],
  [
    'a key of another form',
    sendFeedback.body,
    { ...feedback, key: 'abc' },
    { field: 'key', code: 'wrong-form' },
  ],
  ['a number for a text', sendFeedback.body, { ...feedback, text: 5 }, { field: 'text', code: 'wrong-form' }],
  [
    'an unknown field',
    sendFeedback.body,
    { ...feedback, birthday: '2010' },
    { field: 'birthday', code: 'unknown-field' },
  ],
  [
    'an unknown field inside another',
    sendFeedback.body,
    { ...feedback, contact: { way: 'call', value: '040', street: 'x' } },
    { field: 'contact.street', code: 'unknown-field' },
  ],
  ['an unknown parameter', findGroups.query, { page: 2 }, { field: 'page', code: 'unknown-field' }],
  [
    'an identity code in the text',
    sendFeedback.body,
    { ...feedback, text: `Minä olen ${code}.` },
    { field: 'text', code: 'identity-code' },
  ],
  [
    'an identity code in a contact',
    sendFeedback.body,
    { ...feedback, contact: { way: 'call', value: '040', name: code } },
    { field: 'contact.name', code: 'identity-code' },
  ],
  [
    'a question with the name of another',
    changeQuestionSet.body,
    {
      version: 1,
      ageLevels: ['youth'],
      title: { fi: 'Kysely' },
      questions: [question, question],
      usual: false,
    },
    { field: 'questions.1.id', code: 'repeated' },
  ],
];
for (const [what, schema, given, fault] of cases) {
  test(`The fault of ${what} is ${fault.code} at “${fault.field}”.`, () => {
    assert.deepEqual(faults(schema, given), [fault]);
  });
}

test('Too many of a list is a fault with its limit.', () => {
  const days = z.object({ days: z.array(z.string()).check(z.maxLength(3)) });
  assert.deepEqual(faults(days, { days: ['a', 'b', 'c', 'd'] }), [
    { field: 'days', code: 'too-many', limit: 3 },
  ]);
});

test('Every fault code is reached.', () => {
  // What only the server can see: it knows the day, and what the person wrote.
  const ofServer = ['personal-data', 'own-words', 'in-the-past', 'in-the-future'];
  const reached = new Set([...cases.map(([, , , { code }]) => code), 'too-many', ...ofServer]);
  assert.deepEqual([...reached].sort(), [...fieldFaults].sort());
});

test('A whole input has no faults.', () => {
  assert.deepEqual(faults(sendFeedback.body, feedback), []);
  assert.deepEqual(faults(answerMatter.body, answer), []);
});

/** Names of the fields of a schema; of all its forms together, where there are several. */
const fieldsOf = (schema: unknown): string[] => {
  const { shape, options } = (schema as { _zod: { def: { shape?: object; options?: unknown[] } } })._zod.def;
  return shape ? Object.keys(shape) : [...new Set((options ?? []).flatMap(fieldsOf))];
};

test('Faults never carry what was typed.', () => {
  const marker = 'ZQ7salaisuus';
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme' }).map(text => marker + text),
    fc.string().map(text => text + marker),
    fc.constant([marker]),
    fc.constant({ way: marker, value: marker, status: marker }),
    identityCode.map(one => `${marker} ${one}`),
  );
  for (const operation of Object.values(allOperations) as Operation[]) {
    for (const schema of [operation.body, operation.query, operation.params]) {
      if (!schema) continue;
      const fields = fieldsOf(schema);
      const given = fc.record(Object.fromEntries(fields.map(field => [field, typed])), { requiredKeys: [] });
      fc.assert(
        fc.property(given, input => !JSON.stringify(faults(schema, input)).includes(marker)),
        { numRuns: 50 },
      );
    }
  }
});
