import { operation } from '../foundation/operation.ts';
import {
  CloseInput,
  OpenQuestionChange,
  OpenQuestionInput,
  OpenQuestionParams,
  ResultInput,
  StaffOpenQuestion,
  StaffOpenQuestionsAnswer,
} from './staff-schemas.ts';

const reading = ['invalid-input', 'not-signed-in', 'not-allowed'] as const;
const writing = [...reading, 'malformed-body', 'too-large'] as const;
const changing = [...writing, 'not-found', 'changed-meanwhile', 'status-may-not-follow'] as const;

export const listStaffOpenQuestions = operation({
  method: 'GET',
  path: '/v1/staff/open-questions',
  answer: StaffOpenQuestionsAnswer,
  problems: reading,
  access: 'questions:ask',
});

/** Asks everybody. The same key asks once. */
export const askOpenQuestion = operation({
  method: 'POST',
  path: '/v1/staff/open-questions',
  body: OpenQuestionInput,
  answer: StaffOpenQuestion,
  status: 201,
  problems: [...writing, 'changed-meanwhile'],
  access: 'questions:ask',
});

/** Only before it opens: what somebody may have answered already is left as it was asked. */
export const changeOpenQuestion = operation({
  method: 'POST',
  path: '/v1/staff/open-questions/{id}',
  params: OpenQuestionParams,
  body: OpenQuestionChange,
  answer: StaffOpenQuestion,
  problems: changing,
  access: 'questions:ask',
});

/** Closes it before its time, or calls it off before it opened. */
export const closeOpenQuestion = operation({
  method: 'POST',
  path: '/v1/staff/open-questions/{id}/closing',
  params: OpenQuestionParams,
  body: CloseInput,
  answer: StaffOpenQuestion,
  problems: changing,
  access: 'questions:ask',
});

/** Tells what was answered and what follows, once it is closed; again in better words, if need be. */
export const tellResult = operation({
  method: 'POST',
  path: '/v1/staff/open-questions/{id}/result',
  params: OpenQuestionParams,
  body: ResultInput,
  answer: StaffOpenQuestion,
  problems: changing,
  access: 'questions:ask',
});
