import type { GlossaryTermRecord } from '@kuulluksi/contract/glossary/records';

/** Terms that organisations explain in words of their own, over the base set. Invented. */
export const allTerms: GlossaryTermRecord[] = [
  {
    id: 'perhekeskus',
    organisation: 'esimerkki-pirkanmaa',
    term: { fi: 'perhekeskus', sv: 'familjecenter', en: 'family centre', 'fi-simple': 'perhekeskus' },
    explanation: {
      fi: 'Talo tai verkosto, josta perhe saa apua ja jossa tapaa muita perheitä. Sinne saa tulla ilman aikaa.',
      sv: 'Ett hus eller ett nätverk där familjen får hjälp och träffar andra familjer. Du får komma utan tid.',
      en: 'A house or a network where a family gets help and meets other families. You may come without an appointment.',
      'fi-simple': 'Perhekeskuksesta perhe saa apua. Siellä on myös muita perheitä.',
    },
    forms: { fi: ['perhekesku'], sv: ['familjecent'], en: ['family centre'], 'fi-simple': ['perhekesku'] },
  },
];
