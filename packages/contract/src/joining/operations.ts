import { operation } from '../foundation/operation.ts';
import {
  AnswerJoinInput,
  JoinAnswer,
  JoinContactAnswer,
  JoinForm,
  JoinFormQuery,
  JoinInput,
  JoinRequest,
  JoinRequestParams,
  JoinRequestsAnswer,
  JoinRequestsQuery,
} from './schemas.ts';

/** Of a group alone, or of an organisation alone, or of a group of the organisation. */
export const readJoinForm = operation({
  method: 'GET',
  path: '/v1/join-requests/form',
  query: JoinFormQuery,
  answer: JoinForm,
  problems: ['invalid-input', 'unknown-organisation', 'group-not-found'],
  access: 'public',
});

/**
 * `group-full`, `group-intake`: the same can be sent as `next-intake`. `group-walk-in`: nobody has to ask. `proof-needed`: the
 * proof is too old or was used; with a new one the same can be sent again.
 */
export const askToJoin = operation({
  method: 'POST',
  path: '/v1/join-requests',
  body: JoinInput,
  answer: JoinAnswer,
  status: 201,
  problems: [
    'invalid-input',
    'malformed-body',
    'unknown-organisation',
    'group-not-found',
    'group-ended',
    'group-full',
    'group-intake',
    'group-walk-in',
    'too-large',
    'unsupported-media-type',
    'proof-needed',
  ],
  access: 'public',
});

const staff = ['invalid-input', 'not-signed-in', 'not-allowed'] as const;

/** The longest waiting first. A group's leader sees those of their own groups alone. */
export const listJoinRequests = operation({
  method: 'GET',
  path: '/v1/staff/join-requests',
  query: JoinRequestsQuery,
  answer: JoinRequestsAnswer,
  problems: staff,
  access: 'joins:read',
});

export const readJoinRequest = operation({
  method: 'GET',
  path: '/v1/staff/join-requests/{id}',
  params: JoinRequestParams,
  answer: JoinRequest,
  problems: [...staff, 'not-found'],
  access: 'joins:read',
});

export const readJoinContact = operation({
  method: 'GET',
  path: '/v1/staff/join-requests/{id}/contact',
  params: JoinRequestParams,
  answer: JoinContactAnswer,
  problems: [...staff, 'not-found'],
  access: 'joins:answer',
});

export const answerJoinRequest = operation({
  method: 'POST',
  path: '/v1/staff/join-requests/{id}/answers',
  params: JoinRequestParams,
  body: AnswerJoinInput,
  answer: JoinRequest,
  problems: [
    ...staff,
    'malformed-body',
    'not-found',
    'changed-meanwhile',
    'status-may-not-follow',
    'too-large',
    'unsupported-media-type',
  ],
  access: 'joins:answer',
});
