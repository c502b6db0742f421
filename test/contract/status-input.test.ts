import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BoardEntryRecord } from '@kuulluksi/contract/board/records';
import { StatusInput } from '@kuulluksi/contract/matters/schemas';

const what = { fi: 'Ryhmä alkaa syksyllä.' };
const reasons = { fi: 'Tilat ovat kiinni sunnuntaisin.' };
const to = { fi: 'Kaupungin nuorisotoimi' };
const when = '2026-12';

const accepted: object[] = [
  { status: 'considering' },
  { status: 'planned', what, when },
  { status: 'in-progress', what },
  { status: 'done', what, when },
  { status: 'partly-done', what, reasons },
  { status: 'answered', what },
  { status: 'thanked' },
  { status: 'passed-on', to, reasons },
  { status: 'not-possible', reasons },
];
for (const answer of accepted) {
  const { status, ...fields } = answer as { status: string };
  test(`An answer “${status}” is accepted with all that it demands.`, () => {
    assert.ok(StatusInput.safeParse(answer).success);
  });
  for (const field of Object.keys(fields)) {
    test(`An answer “${status}” is refused without its ${field}.`, () => {
      assert.ok(!StatusInput.safeParse({ ...answer, [field]: undefined }).success);
      if (field !== 'when') assert.ok(!StatusInput.safeParse({ ...answer, [field]: {} }).success);
      if (field !== 'when') assert.ok(!StatusInput.safeParse({ ...answer, [field]: { fi: '  ' } }).success);
    });
  }
}

const refused: [why: string, answer: object][] = [
  ['with a day instead of a month', { status: 'planned', what, when: '2026-12-24' }],
  ['with a thirteenth month', { status: 'done', what, when: '2026-13' }],
  ['with more than its status knows', { status: 'thanked', reasons }],
  ['back to received', { status: 'received' }],
  ['in the place of the person: reopened', { status: 'reopened' }],
  ['in the place of the person: withdrawn', { status: 'withdrawn' }],
  ['in a language that is none', { status: 'answered', what: { 'in Finnish': 'Kyllä.' } }],
];
for (const [why, answer] of refused) {
  test(`An answer ${why} is refused.`, () => assert.ok(!StatusInput.safeParse(answer).success));
}

test('A board entry cannot be imported as refused without its reasons.', () => {
  const entry = {
    id: 'retki',
    organisation: 'pirkanmaa',
    said: { fi: 'Toivottiin retkeä.' },
    ownWords: false,
    source: 'client-panel',
    helped: false,
    kind: 'idea',
    saidIn: '2026-09',
  };
  assert.ok(BoardEntryRecord.safeParse({ ...entry, answer: { status: 'not-possible', reasons } }).success);
  assert.ok(!BoardEntryRecord.safeParse({ ...entry, answer: { status: 'not-possible' } }).success);
});
