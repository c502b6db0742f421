import type { MatterRecord } from '@kuulluksi/contract/matters/records';
import { person, staff, toldOnBoard } from './matter.ts';

const youth = { ageLevel: 'youth', language: 'fi' } as const;

/** What panels raised in their meetings, in the words that they agreed on. */
export const panelMatters: MatterRecord[] = [
  {
    ...toldOnBoard('retki-kuhankuonolle'),
    ...youth,
    id: 'retki-kuhankuonolle',
    meeting: 'jalkihuolto-2025-10',
    receivedAt: '2025-10-14T10:00:00Z',
    messages: [
      person('2025-10-14T10:00:00Z', 'Tehdään jotain yhdessä. Retki Kuhankuonolle olisi hyvä alku.'),
      staff(
        'panel-facilitator',
        '2025-11-04T09:00:00Z',
        'Kiitos ideasta, se ilahdutti meitä. Selvitämme bussin ja ohjaajat ja kerromme kevään aikana, milloin lähdetään.',
      ),
      staff(
        'panel-facilitator',
        '2026-09-21T12:00:00Z',
        'Retki on nyt tehty. Te suunnittelitte eväät ja reitin, ja moni kysyi jo seuraavaa. Kiitos teille.',
      ),
    ],
  },
  {
    ...toldOnBoard('selkeammat-kirjeet'),
    ...youth,
    id: 'selkeammat-kirjeet',
    meeting: 'jalkihuolto-2025-12',
    receivedAt: '2025-12-09T10:00:00Z',
    messages: [
      person(
        '2025-12-09T10:00:00Z',
        'Kirjeistä ja päätöksistä ei saa selvää. Kirjoittakaa ne niin kuin puhuisitte meille.',
      ),
      staff(
        'coordinator',
        '2026-01-07T08:30:00Z',
        'Olette oikeassa. Aloitamme kutsukirjeistä ja esitteistä ja pyydämme raadin mukaan kirjoittamaan.',
      ),
      staff(
        'coordinator',
        '2026-05-12T10:00:00Z',
        'Kutsukirjeet ja esitteet ovat nyt uudet, kiitos teidän. Päätöksissä laki vaatii tietyt kohdat, mutta niiden alkuun tulee lyhyt selitys.',
      ),
    ],
  },
  {
    ...toldOnBoard('apua-asuntohakemukseen'),
    ...youth,
    id: 'apua-asuntohakemukseen',
    meeting: 'jalkihuolto-2026-05',
    receivedAt: '2026-05-12T10:00:00Z',
    messages: [
      person(
        '2026-05-12T10:00:00Z',
        'Asuntohakemuksia pitäisi saada täyttää jonkun kanssa, ei yksin kotona.',
      ),
      staff(
        'coordinator',
        '2026-06-05T11:00:00Z',
        'Hyvä ajatus. Kokeilemme syksyllä asuntoiltaa, jossa on ohjaaja ja joku, joka on jo muuttanut omaan kotiin.',
      ),
    ],
  },
  {
    ...toldOnBoard('omat-asiat-palaverin-listalle'),
    ...youth,
    id: 'omat-asiat-palaverin-listalle',
    meeting: 'nuoret-2026-05',
    receivedAt: '2026-05-20T10:00:00Z',
    messages: [
      person(
        '2026-05-20T10:00:00Z',
        'Palaverin lista tulee valmiina. Meidän pitäisi saada laittaa siihen omat asiat ennen kuin istutaan pöytään.',
      ),
      staff(
        'coordinator',
        '2026-06-10T09:15:00Z',
        'Kiitos. Tämä on reilu toive. Puhumme siitä työntekijöiden kanssa ja palaamme raatiin syyskuussa.',
      ),
      staff(
        'coordinator',
        '2026-10-07T09:00:00Z',
        'Kaksi tiimiä kokeilee tammikuusta alkaen viestiä, jolla voit lähettää asiasi etukäteen. Teettekö viestin pohjan meidän kanssamme?',
      ),
    ],
  },
  {
    ...toldOnBoard('kertokaa-tyontekijan-vaihdosta'),
    ...youth,
    id: 'kertokaa-tyontekijan-vaihdosta',
    meeting: 'nuoret-2026-09',
    receivedAt: '2026-09-23T10:00:00Z',
    messages: [
      person(
        '2026-09-23T10:00:00Z',
        'Kun työntekijä lähtee, hänen pitäisi sanoa se itse. Ei niin, että uusi vain soittaa.',
      ),
      staff(
        'coordinator',
        '2026-10-05T08:00:00Z',
        'Ymmärrämme hyvin. Sovimme tiimien kanssa, että lähtevä kertoo aina itse ja esittelee uuden. Tapa on käytössä marraskuussa.',
      ),
    ],
  },
  {
    ...youth,
    id: 'salivuoro-viikonloppuna',
    organisation: 'esimerkki-pirkanmaa',
    source: 'client-panel',
    kind: 'idea',
    publication: 'yes',
    meeting: 'nuoret-2026-11',
    receivedAt: '2026-11-11T10:00:00Z',
    messages: [
      person('2026-11-11T10:00:00Z', 'Viikonloput ovat pitkiä. Yhteinen salivuoro lauantaina auttaisi.'),
      staff(
        'coordinator',
        '2026-11-18T12:00:00Z',
        'Kiitos, tämän voi saada aikaan. Kysymme vuoroa kaupungin liikuntapalveluista ja kerromme seuraavassa raadissa, mitä sieltä vastattiin.',
      ),
    ],
    answer: {
      status: 'in-progress',
      what: {
        fi: 'Kysymme lauantain salivuoroa kaupungin liikuntapalveluista.',
        sv: 'Vi frågar stadens idrottstjänster om en turtid i salen på lördagar.',
        en: 'We are asking the city’s sports services for a Saturday turn in a hall.',
        'fi-simple': 'Kysymme kaupungilta salivuoroa lauantaille.',
      },
    },
  },
  {
    ...youth,
    id: 'raadissa-hyva-ruoka',
    organisation: 'esimerkki-pirkanmaa',
    source: 'client-panel',
    kind: 'thanks',
    publication: 'yes',
    meeting: 'nuoret-2026-11',
    receivedAt: '2026-11-11T10:00:00Z',
    messages: [
      person('2026-11-11T10:00:00Z', 'Kiitos, että saatiin itse valita raadin ruoka.'),
      staff(
        'coordinator',
        '2026-11-13T09:00:00Z',
        'Kiitos teille! Seuraavan kerran ruoan valitsette taas te.',
      ),
    ],
    answer: { status: 'thanked' },
  },
];
