import { operation } from '../foundation/operation.ts';
import { OpenQuestionsAnswer, OpenQuestionsQuery } from './schemas.ts';

export const listOpenQuestions = operation({
  method: 'GET',
  path: '/v1/open-questions',
  query: OpenQuestionsQuery,
  answer: OpenQuestionsAnswer,
  problems: ['invalid-input', 'unknown-organisation'],
  access: 'public',
});
