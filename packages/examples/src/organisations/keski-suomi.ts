import type { OrganisationRecord } from '@kuulluksi/contract/organisations/records';
import { elsewhereOf } from './elsewhere.ts';
import { participationCoordinator, readOnWorkingDays } from './feedback-practice.ts';
import { helpLinesOf } from './help-lines.ts';

const site = 'https://keskisuomi.esimerkki.example';
const languages = ['fi'];

const youthHome = (tree: string, municipality: string): OrganisationRecord['units'][number] => ({
  id: `esimerkki-${tree.toLowerCase().replaceAll('ä', 'a')}`,
  kind: 'youth-home',
  name: {
    fi: `Nuorisokoti Esimerkki-${tree}`,
    sv: `Ungdomshemmet Esimerkki-${tree}`,
    en: `Youth home Esimerkki-${tree}`,
    'fi-simple': `Nuorisokoti Esimerkki-${tree}`,
  },
  municipality,
});

/** Peer evaluation in five youth homes, and the client panel of after-care. */
export const keskiSuomi: OrganisationRecord = {
  id: 'esimerkki-keski-suomi',
  kind: 'county',
  name: {
    fi: 'Esimerkki-Keski-Suomen hyvinvointialue',
    sv: 'Exempel-Mellersta Finlands välfärdsområde',
    en: 'Example Central Finland wellbeing services county',
    'fi-simple': 'Esimerkki-Keski-Suomen hyvinvointialue',
  },
  languages,
  areas: ['15'],
  website: site,
  contact: {
    role: {
      fi: 'Osallisuuskoordinaattori',
      sv: 'Koordinatorn för delaktighet',
      en: 'Participation coordinator',
      'fi-simple': 'Koordinaattori',
    },
    email: 'osallisuus@keskisuomi.esimerkki.example',
  },
  subregions: [
    {
      id: 'jyvaskyla',
      name: {
        fi: 'Jyväskylän seutu',
        sv: 'Jyväskyläregionen',
        en: 'Jyväskylä region',
        'fi-simple': 'Jyväskylän seutu',
      },
      municipalities: ['077', '179', '410', '500', '592', '850', '892'],
    },
    {
      id: 'jamsa-keuruu',
      name: {
        fi: 'Jämsän ja Keuruun seutu',
        sv: 'Jämsä- och Keururegionen',
        en: 'Jämsä and Keuruu region',
        'fi-simple': 'Jämsän ja Keuruun seutu',
      },
      municipalities: ['182', '249', '495'],
    },
    {
      id: 'joutsa',
      name: { fi: 'Joutsan seutu', sv: 'Joutsaregionen', en: 'Joutsa region', 'fi-simple': 'Joutsan seutu' },
      municipalities: ['172', '435'],
    },
    {
      id: 'aanekoski',
      name: {
        fi: 'Äänekosken seutu',
        sv: 'Äänekoskiregionen',
        en: 'Äänekoski region',
        'fi-simple': 'Äänekosken seutu',
      },
      municipalities: ['275', '992'],
    },
    {
      id: 'pohjoinen',
      name: {
        fi: 'Pohjoinen Keski-Suomi',
        sv: 'Norra Mellersta Finland',
        en: 'Northern Central Finland',
        'fi-simple': 'Pohjoinen Keski-Suomi',
      },
      municipalities: ['216', '226', '256', '265', '312', '601', '729', '931'],
    },
  ],
  units: [
    youthHome('Koivu', '179'),
    youthHome('Honka', '179'),
    youthHome('Haapa', '410'),
    youthHome('Leppä', '182'),
    youthHome('Pihlaja', '992'),
  ],
  feedback: readOnWorkingDays(participationCoordinator),
  helpLines: helpLinesOf(site, languages),
  elsewhere: elsewhereOf(site),
};
