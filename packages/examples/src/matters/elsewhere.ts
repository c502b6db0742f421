import type { MatterRecord } from '@kuulluksi/contract/matters/records';
import { person, staff, toldOnBoard } from './matter.ts';

/** From panels, developer groups, feedback groups and the web forms of the other organisations. */
export const mattersElsewhere: MatterRecord[] = [
  {
    ...toldOnBoard('ryhma-ruotsiksi'),
    id: 'ryhma-ruotsiksi',
    ageLevel: 'adult',
    language: 'sv',
    receivedAt: '2026-09-14T17:50:00Z',
    messages: [
      person(
        '2026-09-14T17:50:00Z',
        'Det borde finnas en grupp för föräldrar på svenska. Jag klarar mig på finska, men om svåra saker vill jag tala på mitt eget språk.',
        'sv',
      ),
      staff(
        'coordinator',
        '2026-10-06T08:30:00Z',
        'Tack för att du skrev. Vi förstår dig väl. Just nu finns ingen grupp, men i februari prövar vi en föräldrakväll på svenska tillsammans med en organisation. Du kan också delta på distans. Välkommen!',
        'sv',
      ),
    ],
  },
  {
    id: 'ketka-tulevat-tapaamiseen',
    organisation: 'esimerkki-vantaa-kerava',
    source: 'feedback-group',
    kind: 'concern',
    ageLevel: 'adult',
    language: 'fi',
    publication: 'ask-first',
    receivedAt: '2026-11-12T11:30:00Z',
    messages: [
      person(
        '2026-11-12T11:30:00Z',
        'En tiennyt etukäteen, ketkä kaikki tulevat tapaamiseen. Kun huoneessa oli kuusi ihmistä, en saanut sanottua sitä, minkä olin miettinyt valmiiksi.',
      ),
    ],
  },
  {
    id: 'lapsi-mukaan-kohtaamispaikkaan',
    organisation: 'esimerkki-keski-uusimaa',
    source: 'web-feedback',
    kind: 'question',
    ageLevel: 'adult',
    language: 'fi',
    publication: 'no',
    receivedAt: '2026-10-29T19:10:00Z',
    messages: [
      person(
        '2026-10-29T19:10:00Z',
        'Voiko kohtaamispaikkaan tulla pienen lapsen kanssa, jos ei saa hoitajaa? Jännittää tulla ensimmäistä kertaa.',
      ),
      staff(
        'coordinator',
        '2026-11-02T10:00:00Z',
        'Voi tulla, lapsi on tervetullut. Meillä on leluja ja rauhallinen nurkka. Saat vain istua ja kuunnella, eikä sinun tarvitse kertoa nimeäsi.',
      ),
    ],
    answer: {
      status: 'answered',
      what: {
        fi: 'Lapsen voi ottaa mukaan. Paikalla on leluja ja rauhallinen nurkka.',
        sv: 'Man får ta med sitt barn. Det finns leksaker och ett lugnt hörn.',
        en: 'Children are welcome. There are toys and a quiet corner.',
        'fi-simple': 'Voit ottaa lapsesi mukaan. Meillä on leluja ja rauhallinen nurkka.',
      },
    },
  },
  {
    ...toldOnBoard('jalkihuollon-ohjaaja-ennen-muuttoa'),
    id: 'jalkihuollon-ohjaaja-ennen-muuttoa',
    meeting: 'jalkihuolto-2026-10',
    ageLevel: 'youth',
    language: 'fi',
    receivedAt: '2026-10-20T12:00:00Z',
    messages: [
      person(
        '2026-10-20T12:00:00Z',
        'Voinko tavata uuden jälkihuollon ohjaajani jo silloin, kun asun vielä lastenkodissa?',
      ),
      staff(
        'coordinator',
        '2026-10-29T12:15:00Z',
        'Kiitos hyvästä kysymyksestä. Selvitämme, miten se onnistuisi: ohjaaja pitää silloin nimetä aiemmin. Kerromme raadille, mitä siitä seuraa, myös jos vastaus on ei.',
      ),
    ],
  },
  {
    ...toldOnBoard('tyontekijan-vaihto-sujui-hyvin'),
    id: 'tyontekijan-vaihto-sujui-hyvin',
    meeting: 'jalkihuolto-2026-02',
    ageLevel: 'youth',
    language: 'fi',
    receivedAt: '2026-02-10T15:30:00Z',
    messages: [
      person(
        '2026-02-10T15:30:00Z',
        'Työntekijä vaihtui, kun siirryin jälkihuoltoon, ja se meni tosi hyvin. Vanha ja uusi tulivat samaan tapaamiseen.',
      ),
      staff(
        'panel-facilitator',
        '2026-02-13T09:00:00Z',
        'Kiitos, että kerroit. Viemme tämän työntekijöille. He ilahtuvat ja tietävät jatkaa samalla tavalla.',
      ),
    ],
  },
  {
    ...toldOnBoard('voiko-ryhmaan-tulla-ystavan-kanssa'),
    id: 'voiko-ryhmaan-tulla-ystavan-kanssa',
    ageLevel: 'youth',
    language: 'fi',
    receivedAt: '2026-11-16T16:00:00Z',
    messages: [
      person(
        '2026-11-16T16:00:00Z',
        'Saako avoimeen iltaan tuoda ystävän, jolla ei ole ollut mitään lastensuojelun kanssa? Moni uskaltaisi tulla, jos ei tarvitse tulla yksin.',
      ),
    ],
  },
  {
    ...toldOnBoard('isien-oma-ryhma'),
    id: 'isien-oma-ryhma',
    ageLevel: 'adult',
    language: 'fi',
    receivedAt: '2026-10-26T20:25:00Z',
    messages: [
      person(
        '2026-10-26T20:25:00Z',
        'Vanhempien ryhmässä olin ainoa isä. Ihmiset olivat mukavia, mutta puhuisin enemmän, jos paikalla olisi muitakin isiä.',
      ),
      staff(
        'coordinator',
        '2026-11-06T13:40:00Z',
        'Kiitos, että sanoit tämän ääneen. Kysymme nyt muilta isiltä, mikä päivä sopisi, ja etsimme ryhmälle kaksi ohjaajaa. Kerromme sinulle, miten käy.',
      ),
    ],
  },
];
