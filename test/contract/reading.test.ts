import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { groupReceiptCode, tidyReceiptCode } from '@kuulluksi/contract/conversations/receipt-code';
import { ReceiptCode } from '@kuulluksi/contract/conversations/schemas';
import { listOf, openCode } from '@kuulluksi/contract/foundation/codes';
import { inLanguage } from '@kuulluksi/contract/foundation/in-language';
import { LanguageTag } from '@kuulluksi/contract/foundation/texts';
import { FieldFault, Problem, problemCodes, problemStatus, problemType } from '@kuulluksi/contract/problems';

const code = fc.stringMatching(/^\d{16}$/);

test('A receipt code in groups of four reads back as the code.', () => {
  fc.assert(fc.property(code, digits => tidyReceiptCode(groupReceiptCode(digits)) === digits));
});

test('A receipt code is shown in four groups of four.', () => {
  assert.equal(groupReceiptCode('1234567890123456'), '1234 5678 9012 3456');
});

test('Spaces, line ends and dashes of any place in a typed code are taken away.', () => {
  const between = fc.array(fc.constantFrom(' ', '\u00a0', '-', '–', '\n', '\t'), { maxLength: 2 });
  const typed = fc.tuple(code, fc.array(between, { minLength: 17, maxLength: 17 })).map(([digits, gaps]) => ({
    digits,
    text: gaps.map((gap, at) => gap.join('') + (digits[at] ?? '')).join(''),
  }));
  fc.assert(fc.property(typed, ({ digits, text }) => tidyReceiptCode(text) === digits));
});

for (const typed of ['123456789012345', '12345678901234567', '123456789012345a', '']) {
  test(`“${typed}” is no receipt code.`, () => assert.ok(!ReceiptCode.safeParse(typed).success));
}

test('A code that is not known reads as other, whatever it is.', () => {
  const reader = openCode(['walk-in', 'sign-up']);
  assert.equal(reader.parse('walk-in'), 'walk-in');
  fc.assert(
    fc.property(fc.anything(), value => {
      fc.pre(value !== 'walk-in' && value !== 'sign-up');
      return reader.parse(value) === 'other';
    }),
  );
});

test('A problem of an unknown code reads as internal, a fault of an unknown code as wrong-form.', () => {
  const problem = {
    type: 'x',
    title: 'x',
    status: 418,
    code: 'teapot',
    fields: [{ field: 'a', code: 'blue' }],
  };
  assert.deepEqual(Problem.parse(problem), {
    ...problem,
    code: 'internal',
    fields: [{ field: 'a', code: 'wrong-form' }],
  });
  assert.equal(FieldFault.parse({ field: 'text', code: 'too-long', limit: 10 }).limit, 10);
});

test('Every problem has a status of a refusal and a type of its own.', () => {
  for (const one of problemCodes) assert.ok(problemStatus[one] >= 400 && problemStatus[one] < 600);
  assert.equal(new Set(problemCodes.map(problemType)).size, problemCodes.length);
});

test('A parameter given once, several times or not at all reads as a list.', () => {
  assert.deepEqual([listOf('a'), listOf(['a', 'b']), listOf(undefined)], [['a'], ['a', 'b'], []]);
});

const texts = { fi: 'suomeksi', sv: 'på svenska', 'fi-simple': 'helposti' };
const chosen: [asked: string | undefined, languages: string[], lang: string][] = [
  ['sv', ['fi'], 'sv'],
  ['fi-simple', ['sv'], 'fi-simple'],
  ['fi-somewhere', ['sv'], 'fi'],
  ['sv-FI', ['fi'], 'sv'],
  ['en', ['sv', 'fi'], 'sv'],
  ['en', ['se', 'fi'], 'fi'],
  ['en', ['se'], 'fi'],
  [undefined, ['sv'], 'sv'],
  ['constructor', ['sv'], 'sv'],
];
for (const [asked, languages, lang] of chosen) {
  test(`Asked for ${asked}, an organisation of ${languages.join(' and ')} answers in ${lang}.`, () => {
    assert.deepEqual(inLanguage(texts, asked, languages), { text: texts[lang as 'fi'], lang });
  });
}

test('A text in no language is an empty one of an undetermined language.', () => {
  assert.deepEqual(inLanguage({}, 'fi', ['fi']), { text: '', lang: 'und' });
});

for (const tag of ['fi', 'fi-simple', 'se', 'smn', 'zh-Hant', 'uk', 'fse']) {
  test(`${tag} is a language.`, () => assert.ok(LanguageTag.safeParse(tag).success));
}
for (const tag of ['', 'f', 'finnish language', 'fi_FI', 'fi-', '../fi']) {
  test(`“${tag}” is no language.`, () => assert.ok(!LanguageTag.safeParse(tag).success));
}
