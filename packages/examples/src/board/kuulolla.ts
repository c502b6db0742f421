import type { BoardEntryRecord } from '@kuulluksi/contract/board/records';

const organisation = 'kuulolla';

/** From the association's own groups, its digital panel and its web site. */
export const kuulollaEntries: BoardEntryRecord[] = [
  {
    id: 'nakyyko-ryhma-somessa',
    organisation,
    said: {
      fi: 'Näkyykö ryhmään tuleminen jossakin, jos ryhmä kertoo toiminnastaan somessa?',
      sv: 'Syns det någonstans att jag går i gruppen om gruppen berättar om sin verksamhet på sociala medier?',
      en: 'Does it show anywhere that I come to the group, if the group tells about itself on social media?',
      'fi-simple': 'Ryhmä kertoo toiminnastaan somessa. Näkyykö siellä, että olen ryhmässä?',
    },
    ownWords: false,
    source: 'digital-panel',
    helped: false,
    voice: 'youth',
    kind: 'question',
    themes: ['safety'],
    answer: {
      status: 'answered',
      what: {
        fi: 'Ei näy. Emme julkaise kuvia, nimiä emmekä merkitse ketään. Kerromme vain, mitä ryhmässä tehdään.',
        sv: 'Nej. Vi publicerar inga bilder eller namn och taggar ingen. Vi berättar bara vad gruppen gör.',
        en: 'No. We publish no pictures or names and tag nobody. We only tell what the group does.',
        'fi-simple': 'Ei näy. Emme näytä kuvia tai nimiä. Kerromme vain, mitä ryhmä tekee.',
      },
    },
    answeredBy: 'coordinator',
    saidIn: '2026-07',
    answeredIn: '2026-08',
    answeredWithin: 'within-two-weeks',
  },
  {
    id: 'tukihenkilo-mukaan-tapaamiseen',
    organisation,
    said: {
      fi: 'Vanhempi toivoi, että toinen vanhempi voisi lähteä mukaan tapaamiseen tueksi.',
      sv: 'En förälder önskade att en annan förälder kunde följa med på mötet som stöd.',
      en: 'A parent wished that another parent could come along to a meeting as support.',
      'fi-simple': 'Vanhempi toivoi tukea tapaamiseen. Toinen vanhempi voisi tulla mukaan.',
    },
    ownWords: false,
    source: 'web-feedback',
    helped: true,
    voice: 'parent',
    kind: 'idea',
    themes: ['availability'],
    idea: 'vertainen-rinnalle',
    timeline: [
      { status: 'planned', month: '2026-05' },
      { status: 'in-progress', month: '2026-08' },
      { status: 'done', month: '2026-10' },
    ],
    answer: {
      status: 'done',
      what: {
        fi: 'Vertaistukihenkilöt aloittivat. He ovat kokeneita vanhempia, jotka on koulutettu tehtävään ja joita sitoo vaitiolovelvollisuus.',
        sv: 'Stödpersonerna har börjat. De är erfarna föräldrar som har utbildats för uppgiften och som har tystnadsplikt.',
        en: 'The support persons have started. They are parents with experience, trained for the task and bound by confidentiality.',
        'fi-simple':
          'Tukihenkilöt aloittivat. He ovat vanhempia, joilla on oma kokemus. He ovat saaneet koulutuksen. He eivät saa kertoa asioistasi muille.',
      },
      when: '2026-10',
    },
    answeredBy: 'coordinator',
    saidIn: '2026-04',
    answeredIn: '2026-05',
    answeredWithin: 'within-a-month',
  },
  {
    id: 'isien-oma-ryhma',
    organisation,
    said: {
      fi: 'Isille tarvittaisiin oma vertaisryhmä.',
      sv: 'Pappor skulle behöva en egen kamratstödsgrupp.',
      en: 'Fathers would need a peer group of their own.',
      'fi-simple': 'Isät tarvitsevat oman vertaisryhmän.',
    },
    ownWords: false,
    source: 'web-feedback',
    helped: false,
    voice: 'parent',
    kind: 'idea',
    themes: ['availability'],
    answer: { status: 'considering' },
    answeredBy: 'coordinator',
    saidIn: '2026-10',
    answeredIn: '2026-11',
    answeredWithin: 'within-two-weeks',
  },
];
