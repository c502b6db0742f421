import type { AgendaMeetingRecord, FeedbackGroupRecord } from '@kuulluksi/contract/feedback-groups/records';

const pirkanmaa = 'esimerkki-pirkanmaa';
const vantaaKerava = 'esimerkki-vantaa-kerava';

/** Feedback groups (kehittämisryhmä): workers, managers, planners and an expert by experience. Invented. */
export const allFeedbackGroups: FeedbackGroupRecord[] = [
  {
    id: 'perhekeskusten-kehittamisryhma',
    organisation: pirkanmaa,
    name: {
      fi: 'Perhekeskusten kehittämisryhmä',
      sv: 'Familjecentrens utvecklingsgrupp',
      en: 'Feedback group of the family centres',
      'fi-simple': 'Perhekeskusten kehittämisryhmä',
    },
  },
  {
    id: 'kokemuskohtaamon-kehittamisryhma',
    organisation: vantaaKerava,
    name: {
      fi: 'Kokemuskohtaamon kehittämisryhmä',
      sv: 'Kokemuskohtaamos utvecklingsgrupp',
      en: 'Feedback group of Kokemuskohtaamo',
      'fi-simple': 'Kokemuskohtaamon kehittämisryhmä',
    },
  },
];

/** Their agendas: what people said, in other words than theirs. */
export const allAgendaMeetings: AgendaMeetingRecord[] = [
  {
    id: 'perhekeskukset-2026-10',
    organisation: pirkanmaa,
    feedbackGroup: 'perhekeskusten-kehittamisryhma',
    day: '2026-10-28',
    items: [
      {
        matter: 'etayhteys-sijaisvanhempien-iltaan',
        wording: 'Illan tilaisuuksiin toivotaan mahdollisuutta osallistua kotoa käsin.',
        decided: {
          at: '2026-10-28T12:30:00Z',
          decision: {
            what: {
              fi: 'Kokeillaan etäyhteyttä kahdessa illassa ja kysytään sen jälkeen kaikilta, miltä se tuntui.',
              sv: 'Vi prövar distansuppkoppling två kvällar och frågar sedan alla hur det kändes.',
              en: 'We try out a remote link on two evenings and then ask everybody how it felt.',
              'fi-simple': 'Kokeilemme etäyhteyttä kahtena iltana. Sitten kysymme kaikilta, miltä se tuntui.',
            },
            who: {
              fi: 'Perhehoidon tiimi',
              sv: 'Familjevårdens team',
              en: 'The family care team',
              'fi-simple': 'Perhehoidon tiimi',
            },
            when: '2026-12',
          },
        },
      },
    ],
  },
  {
    id: 'perhekeskukset-2026-12',
    organisation: pirkanmaa,
    feedbackGroup: 'perhekeskusten-kehittamisryhma',
    day: '2026-12-09',
    items: [
      {
        matter: 'kokous-meni-ohi',
        language: 'fi',
        wording:
          'Tulkattu palaveri kulki liian nopeasti. Pääkohdista toivotaan lyhyttä selkokielistä paperia.',
      },
      {
        matter: 'mita-suunnitelmassa-luvataan',
        wording:
          'Suunnitelman sisältö jää monelle epäselväksi. Toiveena on yhteinen läpikäynti ennen postitusta.',
      },
    ],
  },
  {
    id: 'kokemuskohtaamo-2026-10',
    organisation: vantaaKerava,
    feedbackGroup: 'kokemuskohtaamon-kehittamisryhma',
    day: '2026-10-01',
    items: [
      {
        matter: 'ryhma-ruotsiksi',
        language: 'fi',
        wording: 'Ruotsinkieliset vanhemmat kaipaavat vertaistukea omalla kielellään.',
        decided: {
          at: '2026-10-01T13:00:00Z',
          decision: {
            what: {
              fi: 'Järjestetään ruotsinkielinen vanhempien ilta kokeiluna yhdessä järjestön kanssa.',
              sv: 'En föräldrakväll på svenska ordnas på försök tillsammans med en organisation.',
              en: 'A parents’ evening in Swedish is tried out together with an association.',
              'fi-simple': 'Kokeilemme vanhempien iltaa ruotsiksi. Järjestö auttaa meitä.',
            },
            who: {
              fi: 'Kokemuskohtaamon suunnittelija',
              sv: 'Kokemuskohtaamos planerare',
              en: 'The planner of Kokemuskohtaamo',
              'fi-simple': 'Kokemuskohtaamon suunnittelija',
            },
            when: '2027-02',
          },
        },
      },
    ],
  },
  {
    id: 'kokemuskohtaamo-2026-12',
    organisation: vantaaKerava,
    feedbackGroup: 'kokemuskohtaamon-kehittamisryhma',
    day: '2026-12-03',
    items: [
      {
        matter: 'ketka-tulevat-tapaamiseen',
        wording: 'Tapaamiseen tulijat pitäisi kertoa etukäteen, jotta oman asian ehtii sanoa.',
      },
    ],
  },
];
