import type { QuestionSetRecord } from '@kuulluksi/contract/question-sets/records';
import { option, organisation } from './words.ts';

/** One question a view, with faces and pictures; nothing has to be written. */
export const childQuestions: QuestionSetRecord = {
  id: 'miten-sinulla-menee',
  organisation,
  version: 1,
  ageLevels: ['child'],
  title: {
    fi: 'Miten sinulla menee?',
    sv: 'Hur mår du?',
    en: 'How are you doing?',
    'fi-simple': 'Miten sinulla menee?',
  },
  kind: 'experience',
  questions: [
    {
      id: 'kotona',
      kind: 'mood',
      words: {
        fi: 'Millaista sinulla on siellä, missä asut?',
        sv: 'Hur har du det där du bor?',
        en: 'What is it like where you live?',
        'fi-simple': 'Millaista sinulla on kotona?',
      },
      theme: 'safety',
      picture: 'home',
      optional: true,
    },
    {
      id: 'kuunnellaanko',
      kind: 'choice',
      words: {
        fi: 'Kuuntelevatko aikuiset sinua?',
        sv: 'Lyssnar de vuxna på dig?',
        en: 'Do the grown-ups listen to you?',
        'fi-simple': 'Kuuntelevatko aikuiset sinua?',
      },
      theme: 'being-met',
      picture: 'adult',
      options: [
        option(
          'kylla',
          {
            fi: 'Kyllä, melkein aina',
            sv: 'Ja, nästan alltid',
            en: 'Yes, nearly always',
            'fi-simple': 'Kyllä',
          },
          'yes',
        ),
        option('valilla', { fi: 'Välillä', sv: 'Ibland', en: 'Sometimes', 'fi-simple': 'Välillä' }, 'unsure'),
        option(
          'ei',
          { fi: 'Ei oikein', sv: 'Inte riktigt', en: 'Not really', 'fi-simple': 'Ei oikein' },
          'no',
        ),
      ],
      optional: true,
    },
    {
      id: 'kivaa',
      kind: 'choices',
      words: {
        fi: 'Mikä on mukavaa siellä, missä asut?',
        sv: 'Vad är roligt där du bor?',
        en: 'What is nice where you live?',
        'fi-simple': 'Mikä on kotona mukavaa?',
      },
      hint: {
        fi: 'Voit valita monta.',
        sv: 'Du kan välja flera.',
        en: 'You can choose many.',
        'fi-simple': 'Voit valita monta.',
      },
      options: [
        option('ruoka', { fi: 'Ruoka', sv: 'Maten', en: 'The food', 'fi-simple': 'Ruoka' }, 'food'),
        option(
          'kaverit',
          { fi: 'Kaverit', sv: 'Kompisarna', en: 'Friends', 'fi-simple': 'Kaverit' },
          'friends',
        ),
        option(
          'aikuiset',
          { fi: 'Aikuiset', sv: 'De vuxna', en: 'The grown-ups', 'fi-simple': 'Aikuiset' },
          'worker',
        ),
        option(
          'oma-huone',
          { fi: 'Oma huone', sv: 'Det egna rummet', en: 'My own room', 'fi-simple': 'Oma huone' },
          'own-room',
        ),
        option(
          'tekeminen',
          {
            fi: 'Leikit ja harrastukset',
            sv: 'Lekar och hobbyer',
            en: 'Games and hobbies',
            'fi-simple': 'Leikit ja harrastukset',
          },
          'free-time',
        ),
      ],
      optional: true,
    },
    {
      id: 'mita-muuttaisit',
      kind: 'text',
      words: {
        fi: 'Mitä sinä muuttaisit, jos saisit päättää?',
        sv: 'Vad skulle du ändra om du fick bestämma?',
        en: 'What would you change if you could decide?',
        'fi-simple': 'Sinä saat päättää. Mitä muutat?',
      },
      hint: {
        fi: 'Kirjoita omalla kielelläsi, tai jätä tyhjäksi.',
        sv: 'Skriv på ditt eget språk, eller lämna tomt.',
        en: 'Write in your own language, or leave this empty.',
        'fi-simple': 'Kirjoita omalla kielelläsi, tai jätä tyhjäksi.',
      },
      theme: 'participation',
      picture: 'talking',
      optional: true,
    },
  ],
  usual: true,
};
