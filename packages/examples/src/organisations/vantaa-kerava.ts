import type { OrganisationRecord } from '@kuulluksi/contract/organisations/records';
import { elsewhereOf } from './elsewhere.ts';
import { readOnWorkingDays } from './feedback-practice.ts';
import { helpLinesOf } from './help-lines.ts';

const site = 'https://vantaakerava.esimerkki.example';
const languages = ['fi', 'sv'];

/** A meeting place in Tikkurila for parents who are clients of open-care child welfare. */
export const vantaaKerava: OrganisationRecord = {
  id: 'esimerkki-vantaa-kerava',
  kind: 'county',
  name: {
    fi: 'Esimerkki-Vantaan ja Keravan hyvinvointialue',
    sv: 'Exempel-Vanda och Kervo välfärdsområde',
    en: 'Example Vantaa and Kerava wellbeing services county',
    'fi-simple': 'Esimerkki-Vantaan ja Keravan hyvinvointialue',
  },
  languages,
  areas: ['04'],
  website: site,
  contact: {
    role: {
      fi: 'Kokemuskohtaamon suunnittelija',
      sv: 'Kokemuskohtaamos planerare',
      en: 'Planner of Kokemuskohtaamo',
      'fi-simple': 'Kokemuskohtaamon suunnittelija',
    },
    email: 'kokemuskohtaamo@vantaakerava.esimerkki.example',
  },
  subregions: [
    {
      id: 'vantaa',
      name: { fi: 'Vantaa', sv: 'Vanda', en: 'Vantaa', 'fi-simple': 'Vantaa' },
      municipalities: ['092'],
    },
    {
      id: 'kerava',
      name: { fi: 'Kerava', sv: 'Kervo', en: 'Kerava', 'fi-simple': 'Kerava' },
      municipalities: ['245'],
    },
  ],
  units: [
    {
      id: 'kokemuskohtaamo-tikkurila',
      kind: 'meeting-place',
      name: {
        fi: 'Kokemuskohtaamo Tikkurila (esimerkki)',
        sv: 'Kokemuskohtaamo i Dickursby (exempel)',
        en: 'Kokemuskohtaamo in Tikkurila (example)',
        'fi-simple': 'Kokemuskohtaamo Tikkurila (esimerkki)',
      },
      municipality: '092',
      // Nobody lives there: to name it tells nothing of who spoke.
      mayBeNamed: true,
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
