import type { QuestionSetRecord } from '@kuulluksi/contract/question-sets/records';
import { option, organisation } from './words.ts';

/** For parents, foster parents and others who are close. */
export const adultQuestions: QuestionSetRecord = {
  id: 'miten-palvelu-on-toiminut',
  organisation,
  version: 1,
  ageLevels: ['adult'],
  title: {
    fi: 'Miten palvelu on toiminut?',
    sv: 'Hur har servicen fungerat?',
    en: 'How has the service worked?',
    'fi-simple': 'Miten palvelu on toiminut?',
  },
  intro: {
    fi: 'Nämä auttavat meitä näkemään, mihin tartumme ensin. Jokaisen voi jättää väliin.',
    sv: 'De här hjälper oss att se vad vi ska ta tag i först. Du får hoppa över vilken som helst.',
    en: 'These help us see what to take up first. You can skip any of them.',
    'fi-simple': 'Vastauksesi auttavat meitä. Voit jättää kysymyksen väliin.',
  },
  questions: [
    {
      id: 'kuunteleminen',
      kind: 'mood',
      words: {
        fi: 'Miten sinua on kuunneltu?',
        sv: 'Hur har du blivit lyssnad på?',
        en: 'How well have you been listened to?',
        'fi-simple': 'Miten työntekijät ovat kuunnelleet sinua?',
      },
      theme: 'being-met',
      optional: true,
    },
    {
      id: 'tiedon-saaminen',
      kind: 'choice',
      words: {
        fi: 'Oletko tiennyt, mitä seuraavaksi tapahtuu?',
        sv: 'Har du vetat vad som händer härnäst?',
        en: 'Have you known what happens next?',
        'fi-simple': 'Oletko tiennyt, mitä tapahtuu seuraavaksi?',
      },
      theme: 'information',
      options: [
        option('kylla', { fi: 'Kyllä', sv: 'Ja', en: 'Yes', 'fi-simple': 'Kyllä' }),
        option('osittain', { fi: 'Osittain', sv: 'Delvis', en: 'Partly', 'fi-simple': 'Osittain' }),
        option('en', { fi: 'En', sv: 'Nej', en: 'No', 'fi-simple': 'En' }),
      ],
      optional: true,
    },
    {
      id: 'mika-auttaisi',
      kind: 'choices',
      words: {
        fi: 'Mikä auttaisi sinua eniten?',
        sv: 'Vad skulle hjälpa dig mest?',
        en: 'What would help you most?',
        'fi-simple': 'Mikä auttaisi sinua eniten?',
      },
      theme: 'usefulness',
      options: [
        option('selkeat-sanat', {
          fi: 'Selkeämmät sanat puheessa ja papereissa',
          sv: 'Tydligare ord i tal och på papper',
          en: 'Clearer words in speech and on paper',
          'fi-simple': 'Helpot sanat puheessa ja papereissa',
        }),
        option('tukihenkilo', {
          fi: 'Tukihenkilö mukaan tapaamisiin',
          sv: 'En stödperson med på mötena',
          en: 'A support person in the meetings',
          'fi-simple': 'Tukihenkilö mukaan tapaamiseen',
        }),
        option('vertaiset', {
          fi: 'Muita, jotka ovat kokeneet samaa',
          sv: 'Andra som har varit med om samma sak',
          en: 'Others who have been through the same',
          'fi-simple': 'Ihmisiä, joilla on sama kokemus',
        }),
        option('sama-tyontekija', {
          fi: 'Sama työntekijä pidempään',
          sv: 'Samma arbetare en längre tid',
          en: 'The same worker for longer',
          'fi-simple': 'Sama työntekijä pidempään',
        }),
      ],
      optional: true,
    },
  ],
  usual: true,
};
