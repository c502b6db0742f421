import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { personMay, stillWaits } from '@kuulluksi/contract/matters/course';
import {
  answerStatuses,
  draftStates,
  publicationLeaves,
  type AnswerStatus,
} from '@kuulluksi/contract/vocabularies';
import { consequenceOf, entryStays, mayPropose, type Decision } from '@kuulluksi/server/conversations/rules';

describe('what a person may do in each status', () => {
  const table: Record<AnswerStatus, string> = {
    received: 'write withdraw change-leave',
    considering: 'write withdraw change-leave',
    'passed-on': 'write withdraw change-leave',
    reopened: 'write withdraw change-leave',
    planned: 'reopen write withdraw change-leave',
    'in-progress': 'reopen write withdraw change-leave',
    done: 'reopen write withdraw change-leave',
    'partly-done': 'reopen write withdraw change-leave',
    answered: 'reopen write withdraw change-leave',
    thanked: 'reopen write withdraw change-leave',
    'not-possible': 'reopen write withdraw change-leave',
    withdrawn: '',
  };
  for (const status of answerStatuses) {
    it(`${status}: ${table[status] || 'nothing'}`, () => {
      assert.equal(personMay(status).join(' '), table[status]);
    });
  }
  it('reopens only what nobody waits for any more', () => {
    for (const status of answerStatuses) {
      assert.ok(!(personMay(status).includes('reopen') && stillWaits(status)), status);
    }
  });
});

describe('what comes of a decision on a draft', () => {
  const table: [state: string, decision: Decision, consequence: string][] = [
    ['proposed', 'yes', 'publish'],
    ['proposed', 'no', 'refuse'],
    ['proposed', 'change', 'wish'],
    ['change-wished', 'yes', 'publish'],
    ['change-wished', 'no', 'refuse'],
    ['change-wished', 'change', 'wish'],
    ['agreed', 'yes', 'repeated'],
    ['agreed', 'no', 'refuse'],
    ['agreed', 'change', 'changed'],
  ];
  for (const [state, decision, consequence] of table) {
    it(`${state}, ${decision}: ${consequence}`, () => {
      const draft = { id: 'one', version: 2, state: state as (typeof draftStates)[number] };
      assert.equal(consequenceOf(draft, 'ask-first', { draft: 'one', version: 2, decision }), consequence);
    });
  }
  it('is nothing where the draft is another version than was read, or another draft', () => {
    for (const state of draftStates) {
      for (const decision of ['yes', 'no', 'change'] as const) {
        const draft = { id: 'one', version: 2, state };
        for (const read of [
          { draft: 'one', version: 1 },
          { draft: 'other', version: 2 },
        ]) {
          assert.equal(consequenceOf(draft, 'ask-first', { ...read, decision }), 'changed');
        }
      }
    }
  });
  it('is nothing where there is no draft any more, but for a no that was said already', () => {
    for (const leave of publicationLeaves) {
      for (const decision of ['yes', 'no', 'change'] as const) {
        const expected = leave === 'no' && decision === 'no' ? 'repeated' : 'changed';
        assert.equal(consequenceOf(undefined, leave, { draft: 'one', version: 1, decision }), expected);
      }
    }
  });
});

describe('a change of leave', () => {
  const table: [present: string, next: string, stays: boolean][] = [
    ['yes', 'yes', true],
    ['yes', 'ask-first', false],
    ['yes', 'no', false],
    ['ask-first', 'yes', true],
    ['ask-first', 'ask-first', true],
    ['ask-first', 'no', false],
    ['no', 'yes', true],
    ['no', 'ask-first', false],
    ['no', 'no', true],
  ];
  for (const [present, next, expected] of table) {
    it(`from ${present} to ${next} ${expected ? 'lets the entry stand' : 'takes the entry away'}`, () => {
      assert.equal(entryStays(present as 'yes', next as 'yes'), expected);
    });
  }
  it('lets staff show a draft unless the person said no', () => {
    assert.deepEqual(publicationLeaves.map(mayPropose), [true, true, false]);
  });
});
