import type { Texts } from '@kuulluksi/contract/foundation/texts';
import type { PathwayRecord, WayTarget } from '@kuulluksi/contract/pathways/records';
import type { Audience, CareContext, WayToTakePart } from '@kuulluksi/contract/vocabularies';
import { ways as told } from '../pages/ten-ways.ts';
import { childWords } from './child-words.ts';

const groups = (...ids: string[]): WayTarget[] => ids.map(group => ({ kind: 'group', group }));
const everybody: Audience[] = [
  'child',
  'youth',
  'parent',
  'foster-parent',
  'sibling',
  'foster-sibling',
  'close-person',
];
const grown: Audience[] = ['youth', 'parent', 'foster-parent', 'close-person'];

interface Way {
  audiences: Audience[];
  careContexts?: CareContext[];
  targets: WayTarget[];
}

const textOf = (way: WayToTakePart): Texts => told[way].paragraphs[0] as Texts;

const waysOf = (organisation: string, ways: Partial<Record<WayToTakePart, Way>>): PathwayRecord[] =>
  Object.entries(ways).map(
    ([way, { audiences, careContexts = ['any'] satisfies CareContext[], targets }], place) => ({
      id: way,
      organisation,
      way: way as WayToTakePart,
      text: textOf(way as WayToTakePart),
      ...(audiences.includes('child') && { childText: childWords[way as WayToTakePart] }),
      audiences,
      careContexts,
      targets,
      place,
    }),
  );

/** An information page on the organisation's own site. */
const information = (site: string, page: string, words: Texts): WayTarget => ({
  kind: 'link',
  url: `https://${site}.esimerkki.example/${page}`,
  words,
});
const rightsWords: Texts = {
  fi: 'Lue, mitä oikeuksia sinulla on',
  sv: 'Läs vilka rättigheter du har',
  en: 'Read what your rights are',
  'fi-simple': 'Lue oikeuksistasi',
};
const whatItIs: Texts = {
  fi: 'Lue, mitä lastensuojelu on',
  sv: 'Läs vad barnskydd är',
  en: 'Read what child welfare is',
  'fi-simple': 'Lue, mitä lastensuojelu on',
};

/** The ten ways of the structure in Pirkanmaa, and what the other practices have of them. Invented. */
export const allPathways: PathwayRecord[] = [
  ...waysOf('esimerkki-pirkanmaa', {
    'everyday-participation': {
      audiences: everybody,
      targets: [{ kind: 'sheet' }, { kind: 'feedback' }, information('pirkanmaa', 'oikeuteni', rightsWords)],
    },
    'peer-groups': {
      audiences: everybody,
      targets: groups(
        'kaverikerho-kipina',
        'kokkikerho-lusikka',
        'satupesa',
        'sisarusten-iltapaiva',
        'valkeakosken-nuorten-olohuone',
        'vanhempien-iltatee',
        'vanhempana-matkan-paasta',
        'sijaisvanhempien-aamukahvi',
        'mummit-vaarit-ja-muut-laheiset',
        'perheiden-kielikahvila',
      ),
    },
    'developing-services': {
      audiences: [...everybody, 'professional'],
      targets: [
        ...groups('kehittajanuoret-tampere', 'kehittajavanhemmat-nokia'),
        { kind: 'feedback' },
        { kind: 'board' },
        { kind: 'come-along', as: 'expert' },
      ],
    },
    'virtual-ways': {
      audiences: [...everybody, 'professional'],
      targets: [
        { kind: 'open-question', openQuestion: 'mita-palaverissa-paatettiin' },
        { kind: 'open-question', openQuestion: 'millainen-ryhma-iltaan' },
        ...groups('pirkanmaan-digiraati'),
      ],
    },
    'youth-forum': {
      audiences: ['youth', 'professional', 'decision-maker'],
      targets: groups('nuorten-foorumi-2027'),
    },
    'support-person': {
      audiences: ['parent', 'foster-parent', 'close-person'],
      targets: [{ kind: 'contact' }, { kind: 'come-along', as: 'support-person' }],
    },
    training: {
      audiences: [...grown, 'professional', 'management', 'student', 'decision-maker'],
      targets: [...groups('kokemus-tyoparina-koulutus'), { kind: 'come-along', as: 'expert' }],
    },
    'working-pair': {
      audiences: [...grown, 'professional', 'management'],
      targets: [...groups('kokemus-tyoparina-koulutus'), { kind: 'contact' }],
    },
    influencing: {
      audiences: [...grown, 'professional', 'decision-maker'],
      targets: [{ kind: 'board' }, { kind: 'come-along', as: 'panel-member' }],
    },
    'care-places-own': {
      audiences: ['child', 'youth', 'professional'],
      careContexts: ['institution', 'out-of-home-care'],
      targets: [{ kind: 'contact' }, { kind: 'come-along', as: 'evaluator' }],
    },
  }),
  ...waysOf('esimerkki-kanta-hame', {
    'peer-groups': {
      audiences: everybody,
      targets: [
        ...groups(
          'salapoliisi-mayra',
          'reppuryhma',
          'kahden-kodin-nuoret',
          'talon-vaki',
          'sijaissisarukset',
          'voikukkia-hameenlinna',
          'omilla-avaimilla',
          'nuorena-vanhemmaksi',
          'jalkihuollon-matkaan',
        ),
        { kind: 'come-along', as: 'group-leader' },
      ],
    },
    'developing-services': {
      audiences: [...everybody, 'professional'],
      targets: [
        ...groups('kehittajaryhma-riihimaki', 'kehittajaryhma-forssa', 'kehittajaryhma-hameenlinna'),
        { kind: 'feedback' },
        { kind: 'come-along', as: 'expert' },
      ],
    },
    'everyday-participation': {
      audiences: everybody,
      targets: [{ kind: 'sheet' }, information('kanta-hame', 'oikeuteni', rightsWords)],
    },
  }),
  ...waysOf('esimerkki-vantaa-kerava', {
    'peer-groups': {
      audiences: ['parent', 'close-person'],
      targets: groups('kokemuskohtaamo-tikkurila', 'kun-arki-kuormittaa', 'foraldrakaffe-pa-svenska'),
    },
    'everyday-participation': {
      audiences: ['parent', 'close-person'],
      targets: [
        ...groups('mita-lastensuojelu-on-tikkurila'),
        { kind: 'sheet' },
        { kind: 'feedback' },
        information('vantaa-kerava', 'mita-lastensuojelu-on', whatItIs),
        information('vantaa-kerava', 'oikeuteni', rightsWords),
      ],
    },
    'developing-services': {
      audiences: ['parent', 'professional'],
      targets: [{ kind: 'feedback' }, { kind: 'board' }, { kind: 'come-along', as: 'expert' }],
    },
  }),
  ...waysOf('kuulolla', {
    'peer-groups': {
      audiences: ['youth', 'parent', 'foster-parent', 'sibling', 'close-person'],
      targets: groups(
        'jalkkari-ilta',
        'sijaisperheiden-etailta',
        'sisko-veli-mina',
        'laheisten-linja',
        'omalla-kielella-kesa-2026',
      ),
    },
    'virtual-ways': {
      audiences: ['youth', 'parent', 'sibling', 'close-person'],
      targets: groups('kuulollan-digiraati'),
    },
    'everyday-participation': { audiences: everybody, targets: [{ kind: 'sheet' }] },
  }),
];
