import assert from 'node:assert/strict';
import { test } from 'node:test';
import { interfaceLanguages } from '@kuulluksi/contract/vocabularies';
import { exampleConversations } from '@kuulluksi/examples/conversations/example-conversations';
import { exampleFeedback } from '@kuulluksi/examples/feedback/example-feedback';
import { allPages } from '@kuulluksi/examples/pages/pages';
import { exampleContent } from '@kuulluksi/examples/content';
import { everyString, everyText } from './every-text.ts';

const { groups: _groups, ...content } = exampleContent;
const written = { ...content, pages: allPages };
const all = everyText(written);
const everything = everyString({ ...written, exampleConversations, exampleFeedback });

const sentences = (text: string) =>
  text
    .split(/(?<=[.!?:])\s+/)
    .map(sentence => sentence.split(/\s+/).filter(word => /\p{L}|\d/u.test(word)))
    .filter(words => words.length > 0);

test('Every text of the examples stands in all four languages.', () => {
  assert.ok(all.length > 100);
  for (const { path, texts } of all) {
    assert.deepEqual(Object.keys(texts).sort(), [...interfaceLanguages].sort(), path);
    for (const language of interfaceLanguages) assert.ok(texts[language]?.trim(), `${path} in ${language}`);
  }
});

test('A long text is not the same in two languages.', () => {
  for (const { path, texts } of all) {
    if ((texts['fi'] ?? '').length < 60) continue;
    assert.equal(new Set([texts['fi'], texts['sv'], texts['en']]).size, 3, path);
  }
});

test('A sentence of easy Finnish has at most twelve words.', () => {
  for (const { path, texts } of all) {
    for (const words of sentences(texts['fi-simple'] ?? '')) {
      assert.ok(words.length <= 12, `${path}: ${words.join(' ')}`);
    }
  }
});

/** Words that end like a passive and are none. */
const notPassive = [
  'iltaan',
  'kerrallaan',
  'kuntaan',
  'lapsiasiavaltuutettu',
  'mitään',
  'toiminnastaan',
  'työstään',
  'vantaan',
  'vuorollaan',
  'vähintään',
];

test('Easy Finnish has no passive.', () => {
  const passive =
    /(taan|tään|daan|dään|llaan|llään|nnaan|nnään|ttiin|htiin|ltiin|stiin|ntiin|taisiin|täisiin|ettu|etty)$/;
  for (const { path, texts } of all) {
    const words = (texts['fi-simple'] ?? '').toLowerCase().match(/\p{L}+/gu) ?? [];
    const found = words.filter(word => passive.test(word) && !notPassive.includes(word));
    assert.deepEqual(found, [], path);
  }
});

test('Easy Finnish has no participial construction.', () => {
  const participial = /(ttaessa|ttäessä|taessa|täessä|dessaan|dessään|ttuaan|ttyään|nutta|nyttä)$/;
  for (const { path, texts } of all) {
    const words = (texts['fi-simple'] ?? '').toLowerCase().match(/\p{L}+/gu) ?? [];
    assert.deepEqual(
      words.filter(word => participial.test(word)),
      [],
      path,
    );
  }
});

test('Nothing reads like a phone number but the national help lines.', () => {
  const helpLines = ['112', '116 111', '080 005 005', '0800 96 116'];
  for (const text of everything) {
    // A key of a submission is hexadecimal and no text.
    if (/^[0-9a-f]{32}$/.test(text)) continue;
    for (const [number] of text.matchAll(/\+?\d[\d ]{5,}\d/g)) assert.ok(helpLines.includes(number), text);
  }
});

test('Every e-mail address ends in .example.', () => {
  for (const text of everything) {
    for (const [address] of text.matchAll(/[^\s@]+@[^\s@]+/g)) assert.match(address, /\.example$/);
  }
});

test('No text carries markup.', () => {
  for (const { path, texts } of all) {
    for (const text of Object.values(texts)) assert.doesNotMatch(text, /[<>]|\*\*|\]\(/, path);
  }
});
