import type { Group, GroupsAnswer, GroupSummary } from '@kuulluksi/contract/groups/schemas';
import { recordOf } from '@kuulluksi/search/groups';
import { createIndex } from '@kuulluksi/search/index';
import { search } from '@kuulluksi/search/search';

export const text = (words: string, lang = 'fi') => ({ text: words, lang });

/** A group of its kind; each test says only what matters to it. */
export const group = (id: string, more: Partial<Group> = {}): Group => ({
  id,
  organisation: { id: 'esimerkki', name: text('Esimerkin hyvinvointialue') },
  name: text(id),
  summary: text('Ryhmä, jossa saa puhua ja kuunnella.'),
  kind: 'peer-group',
  audiences: ['youth'],
  careContexts: ['any'],
  area: { code: '06', name: text('Pirkanmaan hyvinvointialue') },
  place: { visibility: 'public', municipality: { code: '908', name: text('Valkeakoski') } },
  attendance: 'on-site',
  languages: ['fi'],
  access: 'walk-in',
  run: { kind: 'continuous' },
  standing: 'regular',
  room: 'room',
  // Confirmed today, whenever the tests run.
  checkedOn: new Date().toISOString().slice(0, 10),
  description: text('Ensin juodaan teetä. Sitten jutellaan.'),
  answers: [],
  contact: { role: text('Ryhmän ohjaajat'), phone: '050 000 0000', email: 'ryhma@example.org' },
  ...more,
});

export const livingRoom = group('valkeakoski-ti', {
  name: text('Nuorten olohuone'),
  audiences: ['youth'],
  ages: { from: 17, to: 23 },
  careContexts: ['after-care'],
  place: {
    visibility: 'public',
    municipality: { code: '908', name: text('Valkeakoski') },
    venue: text('Kohtaamispaikka Kataja'),
    street: 'Esimerkkikatu 4',
  },
  next: { day: '2026-11-24', from: '17:00', to: '19:00' },
  rhythm: text('Tiistaisin klo 17–19'),
  answers: [{ question: 'only-listen', answer: text('Saat vain kuunnella.') }],
});

/** The server must never send a venue here; the finder would not show it either. */
export const hiddenGroup = group('mayra', {
  name: text('Salapoliisi Mäyrä'),
  audiences: ['child'],
  kind: 'activity',
  access: 'granted',
  place: {
    visibility: 'told-after-contact',
    municipality: { code: '694', name: text('Riihimäki') },
    venue: text('Salainen talo'),
    street: 'Salakuja 1',
  },
  room: 'full',
  rhythm: text('Joka toinen viikko'),
});

export const swedishGroup = group('mammor', {
  name: text('Mammornas kväll', 'sv'),
  summary: text('En grupp för mammor.', 'sv'),
  audiences: ['parent'],
  kind: 'parent-group',
  languages: ['sv', 'fi-simple'],
  run: {
    kind: 'period',
    from: '2027-01-12',
    to: '2027-04-27',
    intake: { from: '2026-12-01', to: '2026-12-31' },
  },
});

export const threeGroups = [livingRoom, hiddenGroup, swedishGroup];

const counted = [
  'audience',
  'kind',
  'municipality',
  'area',
  'careContext',
  'access',
  'attendance',
  'groupLanguage',
  'weekday',
  'standing',
];

/** As the server answers. */
export const answerWith = (
  groups: readonly GroupSummary[],
  more: Partial<GroupsAnswer> = {},
): GroupsAnswer => {
  const { total, facets } = search(createIndex(groups.map(recordOf)), { counted });
  return { items: [...groups], total, facets: facets as GroupsAnswer['facets'], next: null, ...more };
};
