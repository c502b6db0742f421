import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { allGroups } from '@kuulluksi/examples/groups/all-groups';

/** Terms that the glossary explains; their inflected forms may be long. */
const explainedTerms = ['kokemusasiantuntij', 'vertaisarvioij', 'kehittämisryhm', 'kehittäjäryhm'];

const easyTexts = allGroups.flatMap(group =>
  [
    group.name,
    group.summary,
    group.description,
    group.rhythm,
    ...group.answers.map(({ answer }) => answer),
  ].map(text => ({ id: group.id, text: text?.['fi-simple'] ?? '' })),
);
const easySentences = easyTexts.flatMap(({ id, text }) =>
  text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).map(sentence => ({ id, sentence })),
);
const wordsOf = (sentence: string): string[] => sentence.match(/[\p{L}\p{N}–.-]+/gu) ?? [];

const none = (broken: { id: string; sentence: string }[]) => assert.deepEqual(broken, []);

describe('easy Finnish of the example groups', () => {
  test('no sentence is longer than twelve words', () => {
    none(easySentences.filter(({ sentence }) => wordsOf(sentence).length > 12));
  });

  test('no word is longer than twenty letters unless the glossary explains it', () => {
    none(
      easySentences.filter(({ sentence }) =>
        wordsOf(sentence).some(
          word => word.length > 20 && !explainedTerms.some(term => word.toLowerCase().startsWith(term)),
        ),
      ),
    );
  });

  test('no verb is in the passive', () => {
    const passive = /(?<!\p{L})\p{L}+(?:(?:t|d|ll|nn|rr|ss)(?:aan|ään)|ttiin|ttu|tty)(?!\p{L})/u;
    const notVerbs =
      /(?<!\p{L})(?:tuttu|mitään|ketään|yhtään|missään|tähän|itsestään|kotonaan|kokemuksestaan|elämästään|työstään|vessaan)(?!\p{L})/giu;
    none(easySentences.filter(({ sentence }) => passive.test(sentence.replace(notVerbs, ''))));
  });

  test('the reader is not addressed as te', () => {
    none(
      easySentences.filter(({ sentence }) =>
        /(?<!\p{L})(?:te|teidän|teitä|teille)(?!\p{L})/iu.test(sentence),
      ),
    );
  });

  test('every description is told in three sentences at least', () => {
    const texts = allGroups.map(({ id, description }) => ({ id, sentence: description['fi-simple'] ?? '' }));
    none(texts.filter(({ sentence }) => sentence.split(/[.!?](?:\s|$)/).length < 4));
  });
});
