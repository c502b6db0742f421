import type { OrganisationRecord } from '@kuulluksi/contract/organisations/records';
import { elsewhereOf } from './elsewhere.ts';
import { participationCoordinator, readOnWorkingDays } from './feedback-practice.ts';
import { helpLinesOf } from './help-lines.ts';

const site = 'https://kantahame.esimerkki.example';
const languages = ['fi'];

/** Developer groups in three towns, which consult each other. */
export const kantaHame: OrganisationRecord = {
  id: 'esimerkki-kanta-hame',
  kind: 'county',
  name: {
    fi: 'Esimerkki-Kanta-Hämeen hyvinvointialue',
    sv: 'Exempel-Egentliga Tavastlands välfärdsområde',
    en: 'Example Kanta-Häme wellbeing services county',
    'fi-simple': 'Esimerkki-Kanta-Hämeen hyvinvointialue',
  },
  languages,
  areas: ['07'],
  website: site,
  contact: {
    role: {
      fi: 'Osallisuuskoordinaattori',
      sv: 'Koordinatorn för delaktighet',
      en: 'Participation coordinator',
      'fi-simple': 'Koordinaattori',
    },
    email: 'osallisuus@kantahame.esimerkki.example',
  },
  subregions: [
    {
      id: 'riihimaki',
      name: {
        fi: 'Riihimäen seutu',
        sv: 'Riihimäkiregionen',
        en: 'Riihimäki region',
        'fi-simple': 'Riihimäen seutu',
      },
      municipalities: ['086', '433', '694'],
    },
    {
      id: 'forssa',
      name: { fi: 'Forssan seutu', sv: 'Forssaregionen', en: 'Forssa region', 'fi-simple': 'Forssan seutu' },
      municipalities: ['061', '103', '169', '834', '981'],
    },
    {
      id: 'hameenlinna',
      name: {
        fi: 'Hämeenlinnan seutu',
        sv: 'Tavastehusregionen',
        en: 'Hämeenlinna region',
        'fi-simple': 'Hämeenlinnan seutu',
      },
      municipalities: ['082', '109', '165'],
    },
  ],
  units: [],
  feedback: readOnWorkingDays(participationCoordinator),
  helpLines: helpLinesOf(site, languages),
  elsewhere: elsewhereOf(site),
};
