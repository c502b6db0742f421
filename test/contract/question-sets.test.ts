import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultsOf } from '@kuulluksi/contract/foundation/faults';
import { QuestionSetChange } from '@kuulluksi/contract/question-sets/staff-schemas';

const text = (id: string) => ({ id, kind: 'text', words: { fi: 'Mikä toimii?' }, optional: true });
const choice = (id: string, ...options: string[]) => ({
  ...text(id),
  kind: 'choice',
  options: options.map(option => ({ id: option, words: { fi: option } })),
});

/** The faults of a set with these questions, as a caller reads them. */
const faults = (...questions: object[]) => {
  const set = { version: 1, ageLevels: ['youth'], title: { fi: 'Kysely' }, questions, usual: false };
  const read = QuestionSetChange.safeParse(set, { reportInput: true });
  return read.success ? [] : faultsOf(read.error.issues).map(({ field, code }) => `${field} ${code}`);
};

describe('the names of questions and options', () => {
  const cases: [what: string, questions: object[], faults: string[]][] = [
    ['may be what they will, each once', [text('yksi'), text('kaksi'), choice('kolme', 'yksi', 'kaksi')], []],
    [
      'may be the same for options of two questions',
      [choice('a', 'joo', 'ei'), choice('b', 'joo', 'ei')],
      [],
    ],
    [
      'are not one for two questions',
      [text('yksi'), text('kaksi'), text('yksi')],
      ['questions.2.id repeated'],
    ],
    [
      'are not one for three either: each but the first is told of',
      [text('yksi'), text('yksi'), text('yksi')],
      ['questions.1.id repeated', 'questions.2.id repeated'],
    ],
    [
      'are not one for two options of a question',
      [text('yksi'), choice('kaksi', 'joo', 'ei', 'joo')],
      ['questions.1.options.2.id repeated'],
    ],
  ];
  for (const [what, questions, expected] of cases) {
    it(what, () => assert.deepEqual(faults(...questions), expected));
  }
});
