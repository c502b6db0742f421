import type { PanelMeetingRecord } from '@kuulluksi/contract/panels/records';
import { afterCarePanel, youthPanel } from './panels.ts';

const of = ({ id: panel, organisation }: { id: string; organisation: string }) => ({ panel, organisation });

/** What panels met about. What they raised stands in the matters that name the meeting. */
export const allPanelMeetings: PanelMeetingRecord[] = [
  {
    ...of(afterCarePanel),
    id: 'jalkihuolto-2025-10',
    day: '2025-10-14',
    attended: 4,
    topics: [
      {
        fi: 'Mitä tekisimme yhdessä?',
        sv: 'Vad skulle vi göra tillsammans?',
        en: 'What could we do together?',
        'fi-simple': 'Mitä haluat tehdä yhdessä?',
      },
    ],
  },
  {
    ...of(afterCarePanel),
    id: 'jalkihuolto-2025-12',
    day: '2025-12-09',
    attended: 5,
    topics: [
      {
        fi: 'Millainen kirje on selkeä?',
        sv: 'Hurdant är ett tydligt brev?',
        en: 'What makes a letter clear?',
        'fi-simple': 'Millainen kirje on helppo lukea?',
      },
    ],
  },
  {
    ...of(afterCarePanel),
    id: 'jalkihuolto-2026-02',
    day: '2026-02-10',
    attended: 5,
    topics: [
      {
        fi: 'Millainen on hyvä työntekijä?',
        sv: 'Hurdan är en bra arbetare?',
        en: 'What makes a good worker?',
        'fi-simple': 'Millainen on hyvä työntekijä?',
      },
      {
        fi: 'Miten siirtyminen jälkihuoltoon sujui?',
        sv: 'Hur gick övergången till eftervården?',
        en: 'How did the transfer to aftercare go?',
        'fi-simple': 'Miten jälkihuolto alkoi sinun kohdallasi?',
      },
    ],
  },
  {
    ...of(afterCarePanel),
    id: 'jalkihuolto-2026-05',
    day: '2026-05-12',
    attended: 3,
    topics: [
      {
        fi: 'Ensimmäinen oma koti',
        sv: 'Det första egna hemmet',
        en: 'A first home of one’s own',
        'fi-simple': 'Ensimmäinen oma koti',
      },
    ],
  },
  {
    ...of(afterCarePanel),
    id: 'jalkihuolto-2026-09',
    day: '2026-09-15',
    attended: 6,
    topics: [
      {
        fi: 'Mitä raadin ajatuksista tuli? Terveiset retkeltä',
        sv: 'Vad blev det av rådets idéer? Hälsningar från utflykten',
        en: 'What came of the panel’s ideas? Greetings from the trip',
        'fi-simple': 'Mitä raadin ideoista tuli? Terveiset retkeltä',
      },
    ],
  },
  {
    ...of(afterCarePanel),
    id: 'jalkihuolto-2026-10',
    day: '2026-10-20',
    attended: 5,
    topics: [
      {
        fi: 'Lastenkodista omaan elämään: keneen voi luottaa?',
        sv: 'Från barnhemmet till ett eget liv: vem kan man lita på?',
        en: 'From the children’s home to a life of one’s own: whom can one trust?',
        'fi-simple': 'Muutat pois lastenkodista. Keneen voit luottaa?',
      },
    ],
  },
  {
    ...of(youthPanel),
    id: 'nuoret-2026-05',
    day: '2026-05-20',
    attended: 4,
    topics: [
      {
        fi: 'Mitä palaverissa pitäisi saada sanoa?',
        sv: 'Vad borde man få säga på sitt möte?',
        en: 'What should one be able to say in one’s meeting?',
        'fi-simple': 'Mitä haluat sanoa palaverissa?',
      },
    ],
  },
  {
    ...of(youthPanel),
    id: 'nuoret-2026-09',
    day: '2026-09-23',
    attended: 6,
    topics: [
      {
        fi: 'Kun työntekijä vaihtuu',
        sv: 'När arbetaren byts',
        en: 'When a worker changes',
        'fi-simple': 'Kun työntekijä vaihtuu',
      },
      {
        fi: 'Mitä toukokuun ajatuksille kuuluu?',
        sv: 'Hur går det med idéerna från maj?',
        en: 'How are the ideas of May getting on?',
        'fi-simple': 'Mitä kevään ideoista tuli?',
      },
    ],
  },
  {
    ...of(youthPanel),
    id: 'nuoret-2026-11',
    day: '2026-11-11',
    attended: 7,
    topics: [
      {
        fi: 'Vapaa-aika sijoituksen aikana',
        sv: 'Fritiden under placeringen',
        en: 'Free time while placed',
        'fi-simple': 'Vapaa-aika sijoituksen aikana',
      },
    ],
  },
];
