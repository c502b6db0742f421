import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { holdsIdentityCode } from '@kuulluksi/contract/foundation/identity-code';
import { ownWords } from '@kuulluksi/contract/foundation/texts';
import { identityCode } from './identity-codes.ts';

const noDigitAtTheEnd = fc.string({ unit: 'grapheme', maxLength: 60 }).filter(text => !/\d$/.test(text));
const noDigitFirst = fc.string({ unit: 'grapheme', maxLength: 60 }).filter(text => !/^\d/.test(text));

test('Any text that holds an identity code is refused.', () => {
  fc.assert(
    fc.property(noDigitAtTheEnd, identityCode, noDigitFirst, (before, code, after) => {
      const text = before + code + after;
      return holdsIdentityCode(text) && !ownWords(5000).safeParse(text).success;
    }),
  );
});

test('A code in small letters is refused too.', () => {
  fc.assert(fc.property(identityCode, code => holdsIdentityCode(code.toLowerCase())));
});

test('A code with a long dash, as some keyboards put it, is refused too.', () => {
  fc.assert(
    fc.property(identityCode, fc.constantFrom('–', '—', '‑', '−'), (code, dash) =>
      holdsIdentityCode(code.slice(0, 6) + dash + code.slice(7)),
    ),
  );
});

test('A code with a wrong check character is no identity code.', () => {
  fc.assert(
    fc.property(identityCode, fc.constantFrom(...'0123456789ABCDEFHJKLMNPRSTUVWXY'), (code, check) => {
      fc.pre(check !== code.at(-1));
      return !holdsIdentityCode(code.slice(0, -1) + check);
    }),
  );
});

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map(all => all.join(''));

test('Phone numbers in their usual forms are no identity codes.', () => {
  const phone = fc.oneof(
    fc.tuple(fc.constantFrom('040', '050', '044', '09', '03'), digits(7)).map(([area, rest]) => area + rest),
    fc.tuple(fc.constantFrom('040', '050'), digits(3), digits(4)).map(parts => parts.join(' ')),
    fc.tuple(fc.constantFrom('+35840', '+358 40'), digits(3), digits(4)).map(parts => parts.join(' ')),
  );
  fc.assert(fc.property(phone, number => !holdsIdentityCode(`Soita ${number}, kiitos.`)));
});

const ordinary = [
  'Muutin 1.9.2024 ja odotin 14 päivää.',
  '112, 116 111, 080 005 005',
  '1234 5678 9012 3456',
  '2024-11-22T10:15:00',
  '33100 Tampere',
  'FI21 1234 5600 0007 85',
  'Y-tunnus 1234567-8',
  '320190-900A',
  '011390-900A',
  '',
];
for (const text of ordinary) {
  test(`“${text}” holds no identity code.`, () => assert.ok(!holdsIdentityCode(text)));
}
