import type { QuestionSetRecord } from '@kuulluksi/contract/question-sets/records';
import { adultQuestions } from './adult.ts';
import { childQuestions } from './child.ts';
import { professionalQuestions } from './professional.ts';
import { youthQuestions } from './youth.ts';

/** The sets that the forms of the four age levels take by themselves. Invented. */
export const allQuestionSets: QuestionSetRecord[] = [
  childQuestions,
  youthQuestions,
  adultQuestions,
  professionalQuestions,
];
