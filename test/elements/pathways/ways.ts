import type { GlossaryTerm } from '@kuulluksi/contract/glossary/schemas';
import type { Pathway, PathwaysAnswer, PublicTarget, WayGroup } from '@kuulluksi/contract/pathways/schemas';

export const text = (words: string, lang = 'fi') => ({ text: words, lang });

export const wayGroup = (id: string, more: Partial<WayGroup> = {}): WayGroup => ({
  id,
  name: text(`Ryhmä ${id}`),
  summary: text('Täällä saa jutella avohuollosta.'),
  audiences: ['child', 'youth'],
  careContexts: ['any'],
  place: {
    visibility: 'public',
    municipality: { code: '837', name: text('Tampere') },
    venue: text('Talo Kanto'),
  },
  attendance: 'on-site',
  standing: 'regular',
  room: 'room',
  ...more,
});
export const toGroup = (id: string, more: Partial<WayGroup> = {}): PublicTarget => ({
  kind: 'group',
  group: wayGroup(id, more),
});

export const way = (id: string, more: Partial<Pathway> = {}): Pathway => ({
  id,
  organisation: 'esimerkki',
  way: 'peer-groups',
  text: text('Vertaisryhmässä tapaat muita.'),
  audiences: ['child', 'youth', 'parent'],
  careContexts: ['any'],
  targets: [toGroup('kerho')],
  ...more,
});

export const terms: GlossaryTerm[] = [
  {
    id: 'avohuolto',
    term: text('avohuolto'),
    explanation: text('Lastensuojelun apu kotiin.'),
    forms: ['avohuolto', 'avohuollo'],
  },
  {
    id: 'vertaisryhma',
    term: text('vertaisryhmä'),
    explanation: text('Ryhmä, jossa on muita samanlaista kokeneita.'),
    forms: ['vertaisryhm'],
  },
];

export const answer = (items: Pathway[], more: Partial<PathwaysAnswer> = {}): PathwaysAnswer => ({
  items,
  organisations: [
    {
      id: 'esimerkki',
      name: text('Esimerkin hyvinvointialue'),
      contact: { role: text('Koordinaattori'), phone: '050 000 0000', email: 'osallisuus@example.org' },
      expertFrom: 12,
      takesFeedback: true,
    },
  ],
  glossary: terms,
  ...more,
});

/** Ways of each kind of target. */
export const manyWays: Pathway[] = [
  way('ryhmat', {
    targets: [
      toGroup('kotona', { careContexts: ['open-care'], audiences: ['youth'] }),
      toGroup('laitoksessa', { careContexts: ['institution'], audiences: ['youth'] }),
      toGroup('vanhemmille', { audiences: ['parent'] }),
      toGroup('piilossa', {
        place: {
          visibility: 'told-after-contact',
          municipality: { code: '837', name: text('Tampere') },
          venue: text('Kätketty talo'),
        },
      }),
    ],
  }),
  way('kehittaminen', {
    way: 'developing-services',
    text: text('Kehitä palveluja.'),
    childText: text('Kerro aikuisille.'),
    targets: [
      { kind: 'feedback' },
      { kind: 'board' },
      { kind: 'sheet' },
      { kind: 'panel', panel: { id: 'raati', name: text('Nuorten raati') } },
      { kind: 'open-question', openQuestion: { id: 'mita-toivot', question: text('Mitä toivot?') } },
      { kind: 'come-along', as: 'expert' },
      { kind: 'link', link: { url: 'https://maakunta.example/oikeudet', words: text('Oikeutesi') } },
      { kind: 'contact' },
    ],
  }),
  way('paattajille', { way: 'influencing', audiences: ['decision-maker'], targets: [] }),
];
