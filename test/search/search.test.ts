import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold } from '@kuulluksi/search/fold';
import { addWords, createIndex, type SearchRecord } from '@kuulluksi/search/index';
import { search } from '@kuulluksi/search/search';

const record = (id: string, title: string, text = '', facets: SearchRecord['facets'] = {}): SearchRecord => ({
  id,
  title,
  text,
  facets,
});

/** Texts as people write them, and as nobody does. */
const anyText = fc.oneof(
  fc
    .array(
      fc.constantFrom('Jälkihuolto', 'ryhmä', 'för', 'MONNI:n', 'a–b', '12', 'ilta\nkahvi', 'ĳs', 'Żółw'),
    )
    .map(words => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const partOf = (text: string) =>
  fc
    .tuple(fc.nat({ max: text.length }), fc.nat({ max: text.length }))
    .map(([one, other]) => text.slice(Math.min(one, other), Math.max(one, other)));

test('Folding what is folded changes nothing.', () => {
  fc.assert(fc.property(anyText, text => fold(fold(text)) === fold(text)));
});

test('Any part of the folded title, text or words of a record finds it.', () => {
  const situation = fc
    .tuple(anyText, anyText, anyText, fc.array(anyText, { maxLength: 5 }))
    .chain(([title, text, words, others]) =>
      fc.record({
        title: fc.constant(title),
        text: fc.constant(text),
        words: fc.constant(words),
        others: fc.constant(others),
        q: fc.oneof(...[title, text, words].map(column => partOf(fold(column)))),
      }),
    );
  fc.assert(
    fc.property(situation, ({ title, text, words, others, q }) => {
      const index = createIndex([
        ...others.map((other, at) => record(`other-${at}`, other, other)),
        record('meant', title, text),
      ]);
      addWords(index, [{ id: 'meant', words }]);
      return search(index, { q }).ids.includes('meant');
    }),
    { numRuns: 500 },
  );
});

test('What is found by one letter is all that holds the letter.', () => {
  const records = ['Kahvila', 'Retki', 'Ilta', 'Öljy'].map((title, at) => record(String(at), title));
  assert.deepEqual(search(createIndex(records), { q: 'k' }).ids, ['0', '1']);
  assert.deepEqual(search(createIndex(records), { q: 'ö' }).ids, ['3']);
});

test('What a letter found is found again, whatever was searched between.', () => {
  const index = createIndex(['ilta', 'avohuolto', 'tee'].map(id => record(id, id)));
  const first = search(index, { q: 'a' }).ids;
  assert.deepEqual(first, ['avohuolto', 'ilta']);
  assert.deepEqual(search(index, { q: 'a vohuolto' }).ids[0], 'avohuolto');
  assert.deepEqual(search(index, { q: 'a' }).ids, first);
  addWords(index, [{ id: 'tee', words: 'a' }]);
  assert.equal(search(index, { q: 'a' }).total, 3);
});

test('Nothing searched gives all in the order given.', () => {
  const records = ['c', 'a', 'b'].map(id => record(id, id));
  assert.deepEqual(search(createIndex(records), { q: '  ' }).ids, ['c', 'a', 'b']);
});

test('A find in the title comes before one in the text, and that before one in the words.', () => {
  const index = createIndex([
    record('words', 'Ilta'),
    record('text', 'Ilta', 'kahvila'),
    record('title', 'Aamukahvila'),
  ]);
  addWords(index, [{ id: 'words', words: '\n\nkahvila' }]);
  assert.deepEqual(search(index, { q: 'kahvila' }).ids, ['title', 'text', 'words']);
});

test('A whole word comes before another form of it, that before a beginning, an inside, and own words.', () => {
  const index = createIndex(
    [
      record('own', 'eftervård'),
      record('stem', 'jälkihuollon ilta'),
      record('inside', 'lapsuusjälkihuoltoa'),
      record('beginning', 'jälkihuoltonuoret'),
      record('whole', 'oma jälkihuolto'),
    ],
    [['jälkihuolto', 'eftervård']],
  );
  const { ids } = search(index, { q: 'jälkihuolto' });
  assert.deepEqual(ids, ['whole', 'stem', 'beginning', 'inside', 'own']);
});

test('Equal finds stay in the order given.', () => {
  const index = createIndex(['b', 'a', 'c'].map(id => record(id, 'ryhmä')));
  assert.deepEqual(search(index, { q: 'ryhmä' }).ids, ['b', 'a', 'c']);
});

test('Words added later replace earlier ones, also for typing errors.', () => {
  const index = createIndex([record('one', 'Ilta')]);
  assert.equal(search(index, { q: 'keramikka' }).total, 0);
  addWords(index, [{ id: 'one', words: 'keramiikka' }]);
  assert.equal(search(index, { q: 'keramikka' }).total, 1);
  addWords(index, [{ id: 'unknown', words: 'keramiikka' }]);
  assert.equal(search(index, { q: 'keramiikka' }).total, 0);
});

test('A very long query costs no more than a bounded one.', () => {
  const index = createIndex([record('one', 'ilta')]);
  const q = `ilta ${Array.from({ length: 5000 }, (_, at) => `ilta${at}`).join(' ')}`;
  assert.equal(search(index, { q }).total, 0);
});

const codes = {
  audience: ['youth', 'parent', 'sibling'],
  kind: ['peer-group', 'activity'],
  municipality: ['908'],
};
const anyRecord = fc
  .record({
    title: fc.constantFrom('ilta', 'kahvila', 'iltakahvila'),
    audience: fc.subarray(codes.audience),
    kind: fc.subarray(codes.kind, { minLength: 1, maxLength: 1 }),
    municipality: fc.subarray(codes.municipality),
  })
  .map(({ title, ...facets }) => ({ title, facets }));
const anyChoice = fc.record({
  audience: fc.subarray(codes.audience),
  kind: fc.subarray(codes.kind),
  municipality: fc.subarray(codes.municipality),
});

test('Totals and counts of facets are those of a naive count.', () => {
  fc.assert(
    fc.property(
      fc.array(anyRecord, { maxLength: 20 }),
      anyChoice,
      fc.constantFrom('', 'ilta', 'kahvila'),
      (given, chosen, q) => {
        const records = given.map(({ title, facets }, at) => record(String(at), title, '', facets));
        const answer = search(createIndex(records), { q, chosen });
        const fits = (one: SearchRecord, besides?: string) =>
          one.title.includes(q) &&
          Object.entries(chosen).every(
            ([facet, wanted]) =>
              facet === besides ||
              wanted.length === 0 ||
              one.facets[facet]!.some(code => (wanted as string[]).includes(code)),
          );
        assert.deepEqual(
          [...answer.ids].sort(),
          records
            .filter(one => fits(one))
            .map(one => one.id)
            .sort(),
        );
        assert.equal(answer.total, answer.ids.length);
        for (const [facet, all] of Object.entries(codes)) {
          for (const code of all) {
            const count = records.filter(one => fits(one, facet) && one.facets[facet]!.includes(code)).length;
            assert.equal(answer.facets[facet]?.[code] ?? 0, count, `${facet} ${code}`);
          }
        }
      },
    ),
  );
});

test('A facet is counted, empty, also when nothing is found.', () => {
  const index = createIndex([record('one', 'ilta', '', { audience: ['youth'] })]);
  assert.deepEqual(search(index, { q: 'xyzzy' }).facets, { audience: {} });
});

test('Only the facets asked for are counted.', () => {
  const index = createIndex([record('one', 'ilta', '', { audience: ['youth'], kind: ['activity'] })]);
  assert.deepEqual(search(index, { counted: ['kind'] }).facets, { kind: { activity: 1 } });
});

test('A code named like a part of JavaScript is counted like any other.', () => {
  const index = createIndex([record('one', 'ilta', '', { audience: ['constructor', '__proto__'] })]);
  assert.equal(search(index, {}).facets['audience']?.['constructor'], 1);
});
