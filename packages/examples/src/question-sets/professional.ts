import type { QuestionSetRecord } from '@kuulluksi/contract/question-sets/records';
import { option, organisation } from './words.ts';

/** For those who work with children, youths and parents. */
export const professionalQuestions: QuestionSetRecord = {
  id: 'mita-naet-tyossasi',
  organisation,
  version: 1,
  ageLevels: ['professional'],
  title: {
    fi: 'Mitä näet työssäsi?',
    sv: 'Vad ser du i ditt arbete?',
    en: 'What do you see in your work?',
    'fi-simple': 'Mitä näet työssäsi?',
  },
  questions: [
    {
      id: 'asiakkaan-aani',
      kind: 'choice',
      words: {
        fi: 'Muuttuuko jokin työssäsi sen takia, mitä asiakkaat sanovat?',
        sv: 'Ändras något i ditt arbete på grund av det som klienterna säger?',
        en: 'Does anything in your work change because of what clients say?',
        'fi-simple': 'Asiakkaat kertovat ajatuksiaan. Muuttuuko työsi niiden takia?',
      },
      theme: 'participation',
      options: [
        option('usein', { fi: 'Usein', sv: 'Ofta', en: 'Often', 'fi-simple': 'Usein' }),
        option('joskus', { fi: 'Joskus', sv: 'Ibland', en: 'Sometimes', 'fi-simple': 'Joskus' }),
        option('harvoin', { fi: 'Harvoin', sv: 'Sällan', en: 'Seldom', 'fi-simple': 'Harvoin' }),
      ],
      optional: true,
    },
    {
      id: 'tyopari',
      kind: 'choice',
      words: {
        fi: 'Haluaisitko työparin, jolla on omaa kokemusta lastensuojelusta?',
        sv: 'Skulle du vilja ha ett arbetspar med egen erfarenhet av barnskyddet?',
        en: 'Would you like a working pair with experience of their own of child welfare?',
        'fi-simple': 'Haluatko työparin, jolla on oma kokemus lastensuojelusta?',
      },
      options: [
        option('kylla', { fi: 'Kyllä', sv: 'Ja', en: 'Yes', 'fi-simple': 'Kyllä' }),
        option('on-jo', {
          fi: 'Minulla on jo',
          sv: 'Jag har redan ett',
          en: 'I have one',
          'fi-simple': 'Minulla on jo',
        }),
        option('en', { fi: 'En nyt', sv: 'Inte nu', en: 'Not now', 'fi-simple': 'En nyt' }),
      ],
      optional: true,
    },
    {
      id: 'este',
      kind: 'text',
      words: {
        fi: 'Mikä estää asiakasta sanomasta, mitä hän ajattelee?',
        sv: 'Vad hindrar en klient från att säga vad hen tycker?',
        en: 'What keeps a client from saying what they think?',
        'fi-simple': 'Miksi asiakas ei aina sano, mitä hän ajattelee?',
      },
      hint: {
        fi: 'Älä kirjoita asiakkaan nimeä tai muuta, mistä hänet tunnistaa.',
        sv: 'Skriv inte klientens namn eller annat som hen känns igen på.',
        en: 'Do not write a client’s name or anything else they could be recognised by.',
        'fi-simple': 'Älä kirjoita asiakkaan nimeä. Älä kirjoita muutakaan, mistä hänet tuntee.',
      },
      optional: true,
    },
  ],
  usual: true,
};
