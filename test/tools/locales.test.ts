import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const places = ['packages/elements/src/locales', 'packages/desk/src/locales', 'packages/server/src/locales'];
const languages = ['fi', 'sv', 'en', 'fi-simple'];

type Messages = Record<string, string>;
const read = (place: string, language: string, file: string) =>
  JSON.parse(readFileSync(path.join(root, place, language, file), 'utf8')) as Messages;
const bundles = places.flatMap(place =>
  readdirSync(path.join(root, place, 'fi')).map(file => ({
    place,
    file,
    name: `${place.split('/')[1]} ${file}`,
  })),
);
/** A file of one level's own words: `feedback-form.youth.json`. */
const levelOf = (file: string) => /^[\w-]+\.(\w+)\.json$/.exec(file)?.[1];
const placeholders = (message: string) =>
  [...message.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

/** Words that only end as a passive verb does. */
const notPassive = new Set([
  'listaan',
  'mitään',
  'enintään',
  'vähintään',
  'lainkaan',
  'raatiin',
  'asiakasraatiin',
  'kuitenkaan',
  'sitäkään',
  'viimeistään',
  'toimintaan',
]);

/** Sentences of a message; a value that will be filled in counts as one word. */
const sentences = (message: string) => message.split(/(?<=[.!?:])\s+/);
const wordsOf = (sentence: string) => sentence.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word));

for (const { place, file, name } of bundles) {
  describe(`texts of ${name}`, () => {
    const finnish = read(place, 'fi', file);
    for (const language of languages.slice(1)) {
      const messages = read(place, language, file);
      test(`are complete in ${language}, with nothing left over`, () => {
        assert.deepEqual(Object.keys(messages).sort(), Object.keys(finnish).sort());
      });
      test(`have the same placeholders in ${language}`, () => {
        for (const [id, message] of Object.entries(finnish)) {
          // "One item" may leave its number out.
          if (id.endsWith('_one')) continue;
          assert.deepEqual(placeholders(messages[id] ?? ''), placeholders(message), id);
        }
      });
      test(`are not left empty in ${language}`, () => {
        for (const [id, message] of Object.entries(messages)) assert.notEqual(message.trim(), '', id);
      });
    }
    const level = levelOf(file);
    if (level) {
      test(`are of ${level} alone, each beside a plain text that other levels have`, () => {
        const element = file.split('.')[0] ?? '';
        const plain: Messages = Object.assign(
          {},
          ...readdirSync(path.join(root, place, 'fi'))
            .filter(name => new RegExp(`^(common|form|${element}(-\\w+)?)\\.json$`).test(name))
            .map(name => read(place, 'fi', name)),
        );
        for (const [id, message] of Object.entries(finnish)) {
          const other: string = id.replace(`.${level}`, '');
          assert.ok(other !== id && other in plain, id);
          if (!id.endsWith('_one'))
            assert.deepEqual(placeholders(message), placeholders(plain[other] ?? ''), id);
        }
      });
    }
    test('have every plural form', () => {
      for (const id of Object.keys(finnish)) {
        if (id.endsWith('_one')) assert.ok(`${id.slice(0, -4)}_other` in finnish, id);
        if (id.endsWith('_other')) assert.ok(`${id.slice(0, -6)}_one` in finnish, id);
      }
    });
    test('are short in easy Finnish: at most fifteen words a sentence', () => {
      for (const [id, message] of Object.entries(read(place, 'fi-simple', file))) {
        for (const sentence of sentences(message)) {
          assert.ok(wordsOf(sentence).length <= 15, `${id}: ${sentence}`);
        }
      }
    });
    test('use no passive in easy Finnish', () => {
      const passive = /(?<!\p{L})\p{L}+(taan|tään|daan|dään|ttiin|tiin)(?!\p{L})/giu;
      for (const [id, message] of Object.entries(read(place, 'fi-simple', file))) {
        const found = [...message.matchAll(passive)].map(([word]) => word.toLowerCase());
        assert.deepEqual(
          found.filter(word => !notPassive.has(word)),
          [],
          id,
        );
      }
    });
    // At the desk the reader and who wrote are two, so there a plural may be meant.
    if (!place.includes('desk')) {
      test('address the reader as one person in Finnish', () => {
        for (const language of ['fi', 'fi-simple']) {
          for (const [id, message] of Object.entries(read(place, language, file))) {
            assert.doesNotMatch(message, /\b(Teidän|teidän|Teille|Voitte|voitte)\b/, id);
          }
        }
      });
    }
  });
}

test('every message is said somewhere', () => {
  const sources = (folder: string): string =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
      .map(entry => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
      .join('\n');
  const code = ['elements', 'desk', 'server'].map(name => sources(`packages/${name}/src`)).join('\n');
  const unsaid = bundles.flatMap(({ place, file }) =>
    Object.keys(read(place, 'fi', file)).filter(id => {
      const level = levelOf(file);
      const base = id.replace(/_(one|other)$/, '').replace(level ? `.${level}` : '', '');
      const group = base.replace(/\.[^.]*$/, '');
      const family = base.replace(/-[^-]*$/, '');
      // Some messages are chosen by a code: `label('status', …)`, `problem.${code}`, `add-${how}`.
      return ![`'${base}'`, `"${base}"`, `'${group}'`, `\`${group}.`, `\`${family}-\${`].some(quoted =>
        code.includes(quoted),
      );
    }),
  );
  assert.deepEqual(unsaid, []);
});

test('the server names statuses, sources and roles as the elements do', () => {
  for (const language of languages) {
    const said = read('packages/elements/src/locales', language, 'matter.json');
    for (const [id, message] of Object.entries(
      read('packages/server/src/locales', language, 'matter.json'),
    )) {
      assert.equal(message, said[id], `${language} ${id}`);
    }
  }
});

test('the server names what groups are, for whom and how as the elements do', () => {
  for (const language of languages) {
    const said = {
      ...read('packages/elements/src/locales', language, 'group-finder.json'),
      ...read('packages/elements/src/locales', language, 'group-finder-choices.json'),
      ...read('packages/elements/src/locales', language, 'group-finder-details.json'),
    };
    const own = read('packages/server/src/locales', language, 'group.json');
    for (const [id, message] of Object.entries(own)) {
      if (id in said) assert.equal(message, said[id], `${language} ${id}`);
    }
    for (const group of ['audience', 'careContext', 'access', 'question']) {
      const codes = (texts: Record<string, string>) =>
        Object.keys(texts)
          .filter(id => id.startsWith(`${group}.`))
          .sort();
      assert.deepEqual(codes(own), codes(said), `${language} ${group}`);
    }
  }
});

test('the server names the ways to take part and where they lead as the elements do', () => {
  for (const language of languages) {
    const said = {
      ...read('packages/elements/src/locales', language, 'pathways.json'),
      ...read('packages/elements/src/locales', language, 'pathways-ways.json'),
    };
    const own = read('packages/server/src/locales', language, 'pathways.json');
    for (const [id, message] of Object.entries(own)) {
      if (id in said) assert.equal(message, said[id], `${language} ${id}`);
    }
  }
});
