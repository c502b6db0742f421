import type { OrganisationRecord } from '@kuulluksi/contract/organisations/records';
import { elsewhereOf } from './elsewhere.ts';
import { coordinatorAndPeerWorker, readOnWorkingDays } from './feedback-practice.ts';
import { helpLinesOf } from './help-lines.ts';

const site = 'https://pirkanmaa.esimerkki.example';
const languages = ['fi'];

/** A coordinator and a peer worker as a pair, with contact persons in each family-centre area. */
export const pirkanmaa: OrganisationRecord = {
  id: 'esimerkki-pirkanmaa',
  kind: 'county',
  name: {
    fi: 'Esimerkki-Pirkanmaan hyvinvointialue',
    sv: 'Exempel-Birkalands välfärdsområde',
    en: 'Example Pirkanmaa wellbeing services county',
    'fi-simple': 'Esimerkki-Pirkanmaan hyvinvointialue',
  },
  languages,
  areas: ['08'],
  website: site,
  contact: {
    role: {
      fi: 'Osallisuuskoordinaattori ja vertaistyöntekijä',
      sv: 'Koordinatorn för delaktighet och kamratarbetaren',
      en: 'Participation coordinator and peer worker',
      'fi-simple': 'Koordinaattori ja vertaistyöntekijä',
    },
    email: 'osallisuus@pirkanmaa.esimerkki.example',
  },
  subregions: [
    {
      id: 'tampere',
      name: {
        fi: 'Tampereen perhekeskusalue',
        sv: 'Familjecenterområdet Tammerfors',
        en: 'Tampere family-centre area',
        'fi-simple': 'Tampereen perhekeskus-alue',
      },
      municipalities: ['837'],
    },
    {
      id: 'pohjoinen',
      name: {
        fi: 'Pohjoinen perhekeskusalue',
        sv: 'Norra familjecenterområdet',
        en: 'Northern family-centre area',
        'fi-simple': 'Pohjoinen perhekeskus-alue',
      },
      municipalities: ['108', '143', '250', '581', '936', '980'],
    },
    {
      id: 'itainen',
      name: {
        fi: 'Itäinen perhekeskusalue',
        sv: 'Östra familjecenterområdet',
        en: 'Eastern family-centre area',
        'fi-simple': 'Itäinen perhekeskus-alue',
      },
      municipalities: ['177', '211', '291', '508', '562', '635', '702'],
    },
    {
      id: 'etelainen',
      name: {
        fi: 'Eteläinen perhekeskusalue',
        sv: 'Södra familjecenterområdet',
        en: 'Southern family-centre area',
        'fi-simple': 'Eteläinen perhekeskus-alue',
      },
      municipalities: ['020', '418', '887', '908', '922'],
    },
    {
      id: 'lantinen',
      name: {
        fi: 'Läntinen perhekeskusalue',
        sv: 'Västra familjecenterområdet',
        en: 'Western family-centre area',
        'fi-simple': 'Läntinen perhekeskus-alue',
      },
      municipalities: ['536', '604', '619', '790'],
    },
  ],
  units: [
    {
      id: 'esimerkki-kielo',
      kind: 'childrens-home',
      name: {
        fi: 'Lastenkoti Esimerkki-Kielo',
        sv: 'Barnhemmet Esimerkki-Kielo',
        en: 'Children’s home Esimerkki-Kielo',
        'fi-simple': 'Lastenkoti Esimerkki-Kielo',
      },
      municipality: '536',
    },
    {
      id: 'esimerkki-apila',
      kind: 'reception-home',
      name: {
        fi: 'Vastaanottokoti Esimerkki-Apila',
        sv: 'Mottagningshemmet Esimerkki-Apila',
        en: 'Reception home Esimerkki-Apila',
        'fi-simple': 'Vastaanotto-koti Esimerkki-Apila',
      },
      municipality: '837',
    },
  ],
  feedback: readOnWorkingDays(coordinatorAndPeerWorker),
  helpLines: helpLinesOf(site, languages),
  elsewhere: elsewhereOf(site),
};
