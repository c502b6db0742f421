import type { Texts } from '@kuulluksi/contract/foundation/texts';

/** A client panel (asiakasraati) that meets six times a year. Who came is told to nobody, not even as a number. */
export interface Panel {
  id: string;
  organisation: string;
  name: Texts;
  meetings: PanelMeeting[];
}

export interface PanelMeeting {
  day: string;
  topics: Texts[];
  /** Ids of the board entries that the meeting raised. */
  raised: string[];
}

export const afterCarePanel: Panel = {
  id: 'jalkihuollon-asiakasraati',
  organisation: 'esimerkki-keski-suomi',
  name: {
    fi: 'Jälkihuollon asiakasraati',
    sv: 'Eftervårdens klientråd',
    en: 'After-care client panel',
    'fi-simple': 'Jälkihuollon asiakasraati',
  },
  meetings: [
    {
      day: '2025-10-14',
      topics: [
        {
          fi: 'Mitä tekisimme yhdessä?',
          sv: 'Vad skulle vi göra tillsammans?',
          en: 'What could we do together?',
          'fi-simple': 'Mitä haluat tehdä yhdessä?',
        },
      ],
      raised: ['retki-kuhankuonolle'],
    },
    {
      day: '2025-12-09',
      topics: [
        {
          fi: 'Millainen kirje on selkeä?',
          sv: 'Hurdant är ett tydligt brev?',
          en: 'What makes a letter clear?',
          'fi-simple': 'Millainen kirje on helppo lukea?',
        },
      ],
      raised: ['selkeammat-kirjeet'],
    },
    {
      day: '2026-02-10',
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
      raised: ['tyontekijan-vaihto-sujui-hyvin'],
    },
    {
      day: '2026-05-12',
      topics: [
        {
          fi: 'Ensimmäinen oma koti',
          sv: 'Det första egna hemmet',
          en: 'A first home of one’s own',
          'fi-simple': 'Ensimmäinen oma koti',
        },
      ],
      raised: ['apua-asuntohakemukseen'],
    },
    {
      day: '2026-09-15',
      topics: [
        {
          fi: 'Mitä raadin ajatuksista tuli? Terveiset retkeltä',
          sv: 'Vad blev det av rådets idéer? Hälsningar från utflykten',
          en: 'What came of the panel’s ideas? Greetings from the trip',
          'fi-simple': 'Mitä raadin ideoista tuli? Terveiset retkeltä',
        },
      ],
      raised: [],
    },
    {
      day: '2026-10-20',
      topics: [
        {
          fi: 'Lastenkodista omaan elämään: keneen voi luottaa?',
          sv: 'Från barnhemmet till ett eget liv: vem kan man lita på?',
          en: 'From the children’s home to a life of one’s own: whom can one trust?',
          'fi-simple': 'Muutat pois lastenkodista. Keneen voit luottaa?',
        },
      ],
      raised: ['jalkihuollon-ohjaaja-ennen-muuttoa'],
    },
  ],
};

export const allPanels: Panel[] = [afterCarePanel];
