import { operation } from '../foundation/operation.ts';
import { AnswerInput, ContactAnswer, Matter, MatterParams, MattersAnswer, MattersQuery } from './schemas.ts';

export const listMatters = operation({
  method: 'GET',
  path: '/v1/staff/matters',
  query: MattersQuery,
  answer: MattersAnswer,
  problems: ['invalid-input', 'not-signed-in', 'not-allowed'],
  access: 'matters:read',
});

export const readMatter = operation({
  method: 'GET',
  path: '/v1/staff/matters/{id}',
  params: MatterParams,
  answer: Matter,
  problems: ['invalid-input', 'not-signed-in', 'not-allowed', 'not-found'],
  access: 'matters:read',
});

/** Writes an answer into the conversation and moves the matter to its new status. */
export const answerMatter = operation({
  method: 'POST',
  path: '/v1/staff/matters/{id}/answers',
  params: MatterParams,
  body: AnswerInput,
  answer: Matter,
  status: 201,
  problems: [
    'invalid-input',
    'malformed-body',
    'not-signed-in',
    'not-allowed',
    'not-found',
    'changed-meanwhile',
    'status-may-not-follow',
    'too-large',
  ],
  access: 'matters:answer',
});

/** Reads how the person wants to be reached. Each reading is logged. */
export const readContact = operation({
  method: 'GET',
  path: '/v1/staff/matters/{id}/contact',
  params: MatterParams,
  answer: ContactAnswer,
  problems: ['invalid-input', 'not-signed-in', 'not-allowed', 'not-found'],
  access: 'identity:read',
});
