import type { OrganisationRecord } from '@kuulluksi/contract/organisations/records';
import { elsewhereOf } from './elsewhere.ts';
import { readOnWorkingDays } from './feedback-practice.ts';
import { helpLinesOf } from './help-lines.ts';

const site = 'https://keskiuusimaa.esimerkki.example';
const languages = ['fi'];

/** A meeting place in Järvenpää, and feedback groups that turn parents' feedback into changes. */
export const keskiUusimaa: OrganisationRecord = {
  id: 'esimerkki-keski-uusimaa',
  kind: 'county',
  name: {
    fi: 'Esimerkki-Keski-Uudenmaan hyvinvointialue',
    sv: 'Exempel-Mellersta Nylands välfärdsområde',
    en: 'Example Central Uusimaa wellbeing services county',
    'fi-simple': 'Esimerkki-Keski-Uudenmaan hyvinvointialue',
  },
  languages,
  areas: ['02'],
  website: site,
  contact: {
    role: {
      fi: 'Kokemuskohtaamon suunnittelija',
      sv: 'Kokemuskohtaamos planerare',
      en: 'Planner of Kokemuskohtaamo',
      'fi-simple': 'Kokemuskohtaamon suunnittelija',
    },
    email: 'kokemuskohtaamo@keskiuusimaa.esimerkki.example',
  },
  subregions: [
    {
      id: 'jarvenpaa-tuusula',
      name: {
        fi: 'Järvenpää ja Tuusula',
        sv: 'Träskända och Tusby',
        en: 'Järvenpää and Tuusula',
        'fi-simple': 'Järvenpää ja Tuusula',
      },
      municipalities: ['186', '858'],
    },
    {
      id: 'hyvinkaa-nurmijarvi',
      name: {
        fi: 'Hyvinkää ja Nurmijärvi',
        sv: 'Hyvinge och Nurmijärvi',
        en: 'Hyvinkää and Nurmijärvi',
        'fi-simple': 'Hyvinkää ja Nurmijärvi',
      },
      municipalities: ['106', '543'],
    },
    {
      id: 'mantsala-pornainen',
      name: {
        fi: 'Mäntsälä ja Pornainen',
        sv: 'Mäntsälä och Borgnäs',
        en: 'Mäntsälä and Pornainen',
        'fi-simple': 'Mäntsälä ja Pornainen',
      },
      municipalities: ['505', '611'],
    },
  ],
  units: [
    {
      id: 'kokemuskohtaamo-jarvenpaa',
      kind: 'meeting-place',
      name: {
        fi: 'Kokemuskohtaamo Järvenpää (esimerkki)',
        sv: 'Kokemuskohtaamo i Träskända (exempel)',
        en: 'Kokemuskohtaamo in Järvenpää (example)',
        'fi-simple': 'Kokemuskohtaamo Järvenpää (esimerkki)',
      },
      municipality: '186',
    },
  ],
  feedback: readOnWorkingDays({
    fi: 'lastensuojelun avohuollon suunnittelija',
    sv: 'planeraren för öppenvården inom barnskyddet',
    en: 'the planner of open-care child welfare',
    'fi-simple': 'lastensuojelun suunnittelija',
  }),
  helpLines: helpLinesOf(site, languages),
  elsewhere: elsewhereOf(site),
};
