import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultsOf } from '@kuulluksi/contract/foundation/faults';
import { MatterRecord } from '@kuulluksi/contract/matters/records';

const question = { from: 'person', text: { text: 'Saanko tulla?', lang: 'fi' }, at: '2026-11-02T10:00:00Z' };
const reply = {
  from: 'staff',
  role: 'coordinator',
  text: { text: 'Tervetuloa.', lang: 'fi' },
  at: '2026-11-04T10:00:00Z',
};
const received = {
  id: 'saanko-tulla',
  organisation: 'esimerkki-maakunta',
  source: 'web-feedback',
  kind: 'question',
  ageLevel: 'youth',
  language: 'fi',
  publication: 'yes',
  receivedAt: '2026-11-02T10:00:00Z',
  messages: [question],
};
const answer = { status: 'answered', what: { fi: 'Saa tulla.' } };

const faults = (changes: object): [string, string][] => {
  const read = MatterRecord.safeParse({ ...received, ...changes }, { reportInput: true });
  return read.success ? [] : faultsOf(read.error.issues).map(({ field, code }) => [field, code]);
};

describe('a matter in a file', () => {
  it('is taken as received, and as answered with a message of staff', () => {
    assert.deepEqual(faults({}), []);
    assert.deepEqual(faults({ messages: [question, reply], answer, boardEntry: 'saa-tulla' }), []);
  });
  it('has at least one message, and the first is from the person', () => {
    assert.deepEqual(faults({ messages: [] }), [['messages', 'required']]);
    assert.deepEqual(faults({ messages: [reply], answer }), [['messages.0.from', 'wrong-form']]);
  });
  it('has no answer without a message of staff, and no message of staff without an answer', () => {
    assert.deepEqual(faults({ answer }), [['answer', 'wrong-form']]);
    assert.deepEqual(faults({ messages: [question, reply] }), [['answer', 'wrong-form']]);
  });
  it('has its messages in the order of time, none before it was received', () => {
    assert.deepEqual(faults({ messages: [{ ...question, at: '2026-11-01T10:00:00Z' }] }), [
      ['messages', 'wrong-form'],
    ]);
  });
  it('stands on the board only with leave', () => {
    for (const publication of ['no', 'ask-first']) {
      assert.deepEqual(faults({ publication, boardEntry: 'saa-tulla' }), [['publication', 'wrong-form']]);
    }
  });
  it('holds no identity code, no unknown field and no answer without what its status demands', () => {
    const text = { text: 'Olen 131052-308T.', lang: 'fi' };
    assert.deepEqual(faults({ messages: [{ ...question, text }] }), [
      ['messages.0.text.text', 'identity-code'],
    ]);
    assert.deepEqual(faults({ name: 'Joku' }), [['name', 'unknown-field']]);
    const refusal = { messages: [question, reply], answer: { status: 'not-possible' } };
    assert.deepEqual(faults(refusal), [['answer.reasons', 'required']]);
  });
});
