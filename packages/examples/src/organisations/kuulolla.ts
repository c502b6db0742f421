import type { OrganisationRecord } from '@kuulluksi/contract/organisations/records';
import { elsewhereOf } from './elsewhere.ts';
import { readOnWorkingDays } from './feedback-practice.ts';
import { helpLinesOf } from './help-lines.ts';

const site = 'https://kuulolla.esimerkki.example';
const languages = ['fi', 'sv'];

/** An organisation of people who have been in care, and their close ones, in several areas. */
export const kuulolla: OrganisationRecord = {
  id: 'kuulolla',
  kind: 'ngo',
  name: {
    fi: 'Kuulolla ry (esimerkki)',
    sv: 'Kuulolla rf (exempel)',
    en: 'Kuulolla association (example)',
    'fi-simple': 'Kuulolla ry (esimerkki)',
  },
  languages,
  areas: ['02', '04', '07', '08', '15'],
  website: site,
  contact: {
    role: {
      fi: 'Kokemustoiminnan koordinaattori',
      sv: 'Koordinatorn för erfarenhetsverksamheten',
      en: 'Coordinator of experts by experience',
      'fi-simple': 'Koordinaattori',
    },
    email: 'kokemustoiminta@kuulolla.esimerkki.example',
  },
  subregions: [],
  units: [],
  feedback: readOnWorkingDays({
    fi: 'järjestön kokemustoiminnan koordinaattori',
    sv: 'organisationens koordinator för erfarenhetsverksamheten',
    en: 'the association’s coordinator of experts by experience',
    'fi-simple': 'järjestön koordinaattori',
  }),
  helpLines: helpLinesOf(site, languages),
  elsewhere: elsewhereOf(site),
};
