import type { FeedbackForm } from '@kuulluksi/contract/feedback/form-schemas';
import type { OpenQuestion } from '@kuulluksi/contract/open-questions/schemas';
import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import type { QuestionSet } from '@kuulluksi/contract/question-sets/schemas';
import { ageLevels, type AgeLevel } from '@kuulluksi/contract/vocabularies';
import { publicOpenQuestions, publicQuestionSets } from '@kuulluksi/examples/public-examples';
import { answered } from '../conversation/conversations.ts';
import { organisationsOf, today } from '../support/answers.ts';
import { languageOf, wordsIn } from '../support/languages.ts';
import type { Answer, Routes } from '../support/story-server.ts';

/** Has no question set of its own, and no units. */
export const plainOrganisation = 'esimerkki-kanta-hame';
/** Has a question set for each age level, units, and an open question. */
export const askingOrganisation = 'esimerkki-pirkanmaa';

export const openQuestion = 'mita-palaverissa-paatettiin';

/** A code that belongs to nobody: what the form shows once something was stored. */
const receiptCode = '4071882659301746';

export interface FormAnswer {
  /** Levels whose words are taken on the server's own pages alone. */
  ownPages?: readonly AgeLevel[];
  /** The organisation's own sets, for those levels that have one. */
  sets?: boolean;
  /** Changes what a set asks, as a newer version of it would. */
  set?: (set: QuestionSet, language: string) => QuestionSet;
  /** The open question that the form answers; `unknown`: there is none of that name. */
  question?: OpenQuestion['state'] | 'unknown';
  /** Changes an organisation. */
  organisation?: (organisation: Organisation, language: string) => Organisation;
}

const dated = (question: OpenQuestion, state: OpenQuestion['state']): OpenQuestion => ({
  ...question,
  state,
  ...(state === 'coming' && { opensOn: '2026-12-01' }),
  ...(state === 'closed' && { closesOn: '2026-11-15' }),
});

/** What `GET /v1/feedback/form` answers. */
export const formAnswer =
  ({ ownPages = [], sets = false, set = one => one, question, organisation = one => one }: FormAnswer = {}) =>
  (url: URL): FeedbackForm => {
    const language = languageOf(url);
    const level = url.searchParams.get('ageLevel') ?? ageLevels[2];
    const asked = publicOpenQuestions(language, today).find(({ id }) => id === openQuestion);
    return {
      items: organisationsOf(url).map(one =>
        organisation(
          { ...one, ...(one.feedback && { feedback: { ...one.feedback, ownPages: [...ownPages] } }) },
          language,
        ),
      ),
      questionSets: sets
        ? publicQuestionSets(language)
            .filter(one => one.ageLevels.some(known => known === level))
            .map(one => set(one, language))
        : [],
      ...(asked && question && question !== 'unknown' && { openQuestion: dated(asked, question) }),
    };
  };

/** The server of a form's story. */
export const formRoutes = (
  answer: FormAnswer = {},
  stored: Answer = () => ({ receiptCode, outcome: 'stored' }),
): Routes => ({
  'GET /v1/feedback/form': formAnswer(answer),
  'POST /v1/feedback': stored,
  'POST /v1/conversations/messages': (url, body) => ({
    outcome: 'stored',
    conversation: answered(languageOf(url, body)),
  }),
});

/** The first sending had arrived after all, with other words. */
export const keptFirst: Answer = () => ({ receiptCode, outcome: 'kept-first' });

const places = [
  'Kielo',
  'Apila',
  'Vanamo',
  'Orvokki',
  'Kanerva',
  'Lemmikki',
  'Metsätähti',
  'Ulpukka',
  'Kissankello',
  'Päivänkakkara',
  'Valkovuokko',
];

/** Institutions with names of flowers: none of them is there. */
export const withUnits =
  (count: number) =>
  (organisation: Organisation, language: string): Organisation => ({
    ...organisation,
    units: places.slice(0, count).map(name => ({
      id: `esimerkki-${name.toLowerCase().replaceAll('ä', 'a')}`,
      kind: 'childrens-home',
      name: wordsIn(language, {
        fi: `Lastenkoti Esimerkki-${name}`,
        sv: `Barnhemmet Esimerkki-${name}`,
        en: `Children’s home Esimerkki-${name}`,
        'fi-simple': `Lastenkoti Esimerkki-${name}`,
      }),
    })),
  });
