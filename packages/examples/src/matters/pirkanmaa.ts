import type { MatterRecord } from '@kuulluksi/contract/matters/records';
import { person, staff, toldOnBoard } from './matter.ts';

const organisation = 'esimerkki-pirkanmaa';

/** From the web form and the digital panel. Three people wait for an answer. */
export const pirkanmaaMatters: MatterRecord[] = [
  {
    id: 'kokous-meni-ohi',
    organisation,
    source: 'web-feedback',
    kind: 'experience',
    ageLevel: 'adult',
    language: 'en',
    publication: 'no',
    receivedAt: '2026-10-12T16:40:00Z',
    messages: [
      person(
        '2026-10-12T16:40:00Z',
        'We were many in the meeting and I understood only half of it. The interpreter was kind, but everybody spoke fast. Afterwards I was ashamed to ask. A short paper with the main things in plain words would have helped me.',
        'en',
      ),
    ],
  },
  {
    id: 'isovanhempi-laheisten-ryhmaan',
    organisation,
    source: 'web-feedback',
    kind: 'question',
    ageLevel: 'adult',
    language: 'fi',
    publication: 'ask-first',
    receivedAt: '2026-11-04T10:05:00Z',
    messages: [
      person(
        '2026-11-04T10:05:00Z',
        'Lapsenlapseni muutti kesällä sijaisperheeseen. Saanko tulla läheisten ryhmään, vaikka en ole huoltaja? En tiedä, paljonko minulla on oikeus kysyä.',
      ),
    ],
  },
  {
    id: 'mita-suunnitelmassa-luvataan',
    organisation,
    source: 'digital-panel',
    kind: 'concern',
    ageLevel: 'youth',
    language: 'fi',
    publication: 'yes',
    receivedAt: '2026-11-18T14:20:00Z',
    messages: [
      person(
        '2026-11-18T14:20:00Z',
        'Digiraadissa puhuttiin asiakassuunnitelmista. Aika moni ei ollut ymmärtänyt, mitä siinä luvataan. Sen voisi käydä läpi yhdessä ennen kuin se tulee postissa.',
      ),
    ],
  },
  {
    id: 'etayhteys-sijaisvanhempien-iltaan',
    organisation,
    source: 'web-feedback',
    kind: 'idea',
    ageLevel: 'adult',
    language: 'fi',
    publication: 'ask-first',
    receivedAt: '2026-10-26T18:30:00Z',
    messages: [
      person(
        '2026-10-26T18:30:00Z',
        'Sijaisvanhempien iltaan olisi hyvä päästä myös etänä. Kotoa ei aina pääse lähtemään, kun lapsi on juuri nukahtanut.',
      ),
      staff(
        'coordinator',
        '2026-11-05T09:10:00Z',
        'Kiitos ideasta, se on hyvä. Kokeilemme etäyhteyttä kahtena iltana ja kysymme sen jälkeen kaikilta, miltä se tuntui. Saammeko kertoa tästä omin sanoin myös taululla? Ellei sovi, asia pysyy meidän välillämme.',
      ),
    ],
    answer: {
      status: 'in-progress',
      what: {
        fi: 'Kokeilemme etäyhteyttä sijaisvanhempien illassa kaksi kertaa.',
        sv: 'Vi prövar distansuppkoppling två gånger på kvällen för fosterföräldrar.',
        en: 'We are trying out a remote link at the foster parents’ evening twice.',
        'fi-simple': 'Kokeilemme kaksi kertaa, miten iltaan voi tulla mukaan etänä.',
      },
    },
  },
  {
    ...toldOnBoard('minua-kuunneltiin'),
    id: 'minua-kuunneltiin',
    ageLevel: 'adult',
    language: 'fi',
    receivedAt: '2026-10-19T12:00:00Z',
    messages: [
      person('2026-10-19T12:00:00Z', 'Tällä kertaa minua kuunneltiin. Kiitos, että kysyitte.'),
      staff(
        'peer-worker',
        '2026-10-22T08:45:00Z',
        'Kiitos, että kerroit. Tämä lämmitti meitä kaikkia. Jos jokin mietityttää myöhemmin, meille saa aina kirjoittaa.',
      ),
    ],
  },
  {
    ...toldOnBoard('oma-tyontekija-chatissa-illalla'),
    id: 'oma-tyontekija-chatissa-illalla',
    ageLevel: 'youth',
    language: 'fi',
    receivedAt: '2026-06-02T10:15:00Z',
    messages: [
      person('2026-06-02T10:15:00Z', 'Omasta työntekijästä pitäisi saada chatissa kiinni myös illalla.'),
      staff(
        'coordinator',
        '2026-06-11T11:00:00Z',
        'Kiitos ajatuksesta. Ymmärrän, että juuri illalla olisi hyvä tavoittaa joku tuttu. Työntekijät eivät ole silloin töissä, emmekä halua luvata vastausta, jota ei tule. Kokosimme sivun, jossa on illalla vastaavat chatit ja puhelimet. Voit myös sopia työntekijäsi kanssa myöhäisen tapaamisen.',
      ),
    ],
  },
  {
    ...toldOnBoard('miten-pyydan-kokemusasiantuntijan'),
    id: 'miten-pyydan-kokemusasiantuntijan',
    ageLevel: 'professional',
    language: 'fi',
    receivedAt: '2026-05-11T07:30:00Z',
    messages: [
      person('2026-05-11T07:30:00Z', 'Miten voin pyytää kokemusasiantuntijan mukaan asiakastapaamiseen?'),
      staff(
        'coordinator',
        '2026-05-13T09:20:00Z',
        'Hienoa, että kysyt. Kysy ensin asiakkaalta, haluaako hän sitä, ja ota sitten yhteyttä meihin. Sovimme yhdessä valmistelusta. Kokemusasiantuntija saa aina palkkion ja korvauksen matkoista.',
      ),
    ],
  },
];
