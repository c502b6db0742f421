import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PublishInput } from '@kuulluksi/contract/board/schemas';
import { AgendaItemChange, DecisionInput } from '@kuulluksi/contract/feedback-groups/schemas';
import { faultsOf } from '@kuulluksi/contract/foundation/faults';
import {
  ConfirmationInput,
  EndingInput,
  GroupChange,
  SessionInput,
} from '@kuulluksi/contract/groups/staff-schemas';
import { AnswerInput } from '@kuulluksi/contract/matters/schemas';
import { CloseInput } from '@kuulluksi/contract/open-questions/staff-schemas';
import { MeetingChange, PanelChange, RaisedInput } from '@kuulluksi/contract/panels/staff-schemas';
import { QuestionSetChange } from '@kuulluksi/contract/question-sets/staff-schemas';
import * as z from 'zod/mini';

const faults = (schema: z.core.$ZodType, value: unknown): string[] => {
  const read = z.safeParse(schema, value, { reportInput: true });
  return read.success ? [] : faultsOf(read.error.issues).map(({ field, code }) => `${field} ${code}`);
};

describe('what a panel raised', () => {
  for (const [publication, expected] of [
    ['yes', []],
    ['no', []],
    ['ask-first', ['publication not-one-of']],
    [undefined, ['publication required']],
  ] as const) {
    it(`with ${publication ?? 'no word'} on telling of it: ${expected[0] ?? 'taken'}`, () => {
      assert.deepEqual(faults(RaisedInput, { kind: 'idea', said: 'Salivuoro.', publication }), expected);
    });
  }
});

describe('a text that staff write in several languages', () => {
  const code = '131052-308T';
  for (const [schema, value, field] of [
    [PublishInput, { version: 1, said: { fi: 'Toivottiin ryhmää.', sv: `Nimi ${code}` } }, 'said.sv'],
    [
      DecisionInput,
      { version: 1, what: { fi: 'Kokeilemme.' }, who: { fi: code }, when: '2026-12' },
      'who.fi',
    ],
    [
      AnswerInput,
      {
        version: 1,
        message: 'Kiitos.',
        language: 'fi',
        answer: { status: 'not-possible', reasons: { fi: code } },
      },
      'answer.reasons.fi',
    ],
  ] as const) {
    it(`holds no identity code: ${field}`, () => {
      assert.deepEqual(faults(schema, value), [`${field} identity-code`]);
    });
  }
});

describe('the version that staff changed', () => {
  for (const [version, expected] of [
    [1, false],
    [1_000_000_000, false],
    [0, true],
    [2 ** 31 - 1, true],
    [2 ** 31, true],
    [-(2 ** 40), true],
  ] as const) {
    it(`${version} is ${expected ? 'refused' : 'taken'}, everywhere`, () => {
      for (const schema of [
        PublishInput,
        DecisionInput,
        AgendaItemChange,
        AnswerInput,
        CloseInput,
        PanelChange,
        MeetingChange,
        QuestionSetChange,
        GroupChange,
        ConfirmationInput,
        EndingInput,
        SessionInput,
      ]) {
        const told = faults(schema, { version }).filter(fault => fault.startsWith('version'));
        assert.equal(told.length > 0, expected, JSON.stringify(told));
      }
    });
  }
});
