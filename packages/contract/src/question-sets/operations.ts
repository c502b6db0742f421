import { operation } from '../foundation/operation.ts';
import {
  QuestionSetChange,
  QuestionSetInput,
  QuestionSetParams,
  StaffQuestionSet,
  StaffQuestionSetsAnswer,
  UsualInput,
} from './staff-schemas.ts';

const reading = ['invalid-input', 'not-signed-in', 'not-allowed'] as const;
const writing = [...reading, 'malformed-body', 'too-large'] as const;

/** For who makes them, and for who enters what was answered on paper: the questions themselves are public. */
export const listQuestionSets = operation({
  method: 'GET',
  path: '/v1/staff/question-sets',
  answer: StaffQuestionSetsAnswer,
  problems: reading,
  access: 'feedback:enter',
});

/** Makes a set. The same key makes it once. */
export const makeQuestionSet = operation({
  method: 'POST',
  path: '/v1/staff/question-sets',
  body: QuestionSetInput,
  answer: StaffQuestionSet,
  status: 201,
  problems: [...writing, 'changed-meanwhile'],
  access: 'questions:ask',
});

/** Adds the next version; earlier ones stay as they were asked. */
export const changeQuestionSet = operation({
  method: 'POST',
  path: '/v1/staff/question-sets/{id}/versions',
  params: QuestionSetParams,
  body: QuestionSetChange,
  answer: StaffQuestionSet,
  status: 201,
  problems: [...writing, 'not-found', 'changed-meanwhile'],
  access: 'questions:ask',
});

/**
 * Makes a set the one that forms take by themselves, or no more. Of two usual sets with a common age level only the
 * newer stays usual.
 */
export const makeUsual = operation({
  method: 'POST',
  path: '/v1/staff/question-sets/{id}/usual',
  params: QuestionSetParams,
  body: UsualInput,
  answer: StaffQuestionSetsAnswer,
  problems: [...writing, 'not-found'],
  access: 'questions:ask',
});
