import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Group } from '@kuulluksi/contract/groups/schemas';
import { fold } from '@kuulluksi/search/fold';
import { recordOf, wordsOf } from '@kuulluksi/search/groups';
import { addWords, createIndex } from '@kuulluksi/search/index';
import { search } from '@kuulluksi/search/search';

const say = (text: string, lang = 'fi') => ({ text, lang });
const group: Group = {
  id: 'jalkihuollon-olohuone',
  organisation: { id: 'pirkanmaa', name: say('Pirkanmaan hyvinvointialue') },
  name: say('Jälkihuollon olohuone'),
  summary: say('Avoin ilta nuorille.'),
  kind: 'meeting-place',
  audiences: ['youth', 'close-person'],
  careContexts: ['after-care'],
  area: { code: '08', name: say('Pirkanmaa') },
  place: {
    visibility: 'public',
    municipality: { code: '908', name: say('Valkeakoski') },
    venue: say('Vanha asema'),
  },
  attendance: 'on-site',
  languages: ['fi'],
  access: 'walk-in',
  run: { kind: 'continuous' },
  standing: 'regular',
  room: 'room',
  rhythm: say('tiistaisin'),
  checkedOn: '2026-11-01',
  description: say('Kahvia ja seuraa.'),
  answers: [{ question: 'cost', answer: say('Ei maksa mitään.') }],
  contact: { role: say('ohjaaja') },
};
const inSwedish: Group = {
  ...group,
  name: say('Eftervårdens vardagsrum', 'sv'),
  description: say('Kaffe och sällskap.', 'sv'),
};

const index = () => {
  const made = createIndex([recordOf(group)]);
  addWords(made, [{ id: group.id, words: wordsOf([group, inSwedish]) }]);
  return made;
};

for (const q of [
  'olohuone',
  'avoin ilta',
  'Valkeakoskella',
  'Pirkanmaalla',
  'hyvinvointialue',
  'asema',
  'tiistai',
]) {
  test(`A group is found at once by “${q}”.`, () => {
    assert.equal(search(createIndex([recordOf(group)]), { q }).total, 1);
  });
}

for (const q of ['kahvia', 'maksaa', 'ohjaaja', 'vardagsrummet', 'sällskap']) {
  test(`A group is found by “${q}” when the words are there.`, () => {
    assert.equal(search(createIndex([recordOf(group)]), { q }).total, 0);
    assert.equal(search(index(), { q }).total, 1);
  });
}

test('A group is counted by what its form chooses by.', () => {
  const { facets } = search(index(), { chosen: { audience: ['youth'] } });
  assert.deepEqual(facets['audience'], { youth: 1, 'close-person': 1 });
  assert.deepEqual(facets['kind'], { 'meeting-place': 1 });
  assert.deepEqual(facets['municipality'], { '908': 1 });
  assert.deepEqual(facets['area'], { '08': 1 });
  assert.deepEqual(facets['organisation'], { pirkanmaa: 1 });
});

test('A group without a municipality is in no municipality.', () => {
  const remote = { ...group, place: { visibility: 'public' as const } };
  assert.deepEqual(search(createIndex([recordOf(remote)]), {}).facets['municipality'], {});
});

test('The words hold each word of all languages once, folded.', () => {
  const words = wordsOf([group, inSwedish]).split(' ');
  assert.equal(new Set(words).size, words.length);
  assert.ok(words.includes(fold('sällskap')));
});
