import type { QuestionSetRecord } from '@kuulluksi/contract/question-sets/records';
import { option, organisation } from './words.ts';

/** Short, plain, direct. */
export const youthQuestions: QuestionSetRecord = {
  id: 'kolme-kysymysta-nuorelle',
  organisation,
  version: 1,
  ageLevels: ['youth'],
  title: {
    fi: 'Kolme kysymystä',
    sv: 'Tre frågor',
    en: 'Three questions',
    'fi-simple': 'Kolme kysymystä',
  },
  intro: {
    fi: 'Vastaa niihin, joihin haluat.',
    sv: 'Svara på dem du vill.',
    en: 'Answer the ones you like.',
    'fi-simple': 'Vastaa, jos haluat.',
  },
  questions: [
    {
      id: 'kohtaaminen',
      kind: 'mood',
      words: {
        fi: 'Miten sinut on kohdattu?',
        sv: 'Hur har du blivit bemött?',
        en: 'How have people treated you?',
        'fi-simple': 'Miten aikuiset ovat kohdelleet sinua?',
      },
      theme: 'being-met',
      optional: true,
    },
    {
      id: 'omat-asiat',
      kind: 'choice',
      words: {
        fi: 'Pääsetkö vaikuttamaan omiin asioihisi?',
        sv: 'Får du påverka dina egna saker?',
        en: 'Do you have a say in your own matters?',
        'fi-simple': 'Saatko päättää omista asioistasi?',
      },
      theme: 'participation',
      options: [
        option('yleensa', { fi: 'Yleensä', sv: 'Oftast', en: 'Mostly', 'fi-simple': 'Yleensä' }),
        option('joskus', { fi: 'Joskus', sv: 'Ibland', en: 'Sometimes', 'fi-simple': 'Joskus' }),
        option('harvoin', { fi: 'Harvoin', sv: 'Sällan', en: 'Seldom', 'fi-simple': 'Harvoin' }),
        option('en-tieda', { fi: 'En tiedä', sv: 'Vet inte', en: 'I don’t know', 'fi-simple': 'En tiedä' }),
      ],
      optional: true,
    },
    {
      id: 'yksi-asia',
      kind: 'text',
      words: {
        fi: 'Jos voisit muuttaa yhden asian, mikä se olisi?',
        sv: 'Om du kunde ändra en sak, vilken skulle det vara?',
        en: 'If you could change one thing, what would it be?',
        'fi-simple': 'Voit muuttaa yhden asian. Mikä se on?',
      },
      optional: true,
    },
  ],
  usual: true,
};
