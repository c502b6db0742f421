import { operation } from '../foundation/operation.ts';
import { BoardAnswer, BoardEntry, BoardQuery, PublishInput, PublishParams } from './schemas.ts';

export const listBoard = operation({
  method: 'GET',
  path: '/v1/board',
  query: BoardQuery,
  answer: BoardAnswer,
  problems: ['invalid-input', 'unknown-organisation'],
  access: 'public',
});

/** Puts a matter on the board, or renews its entry. Only with the person's leave. */
export const publishMatter = operation({
  method: 'POST',
  path: '/v1/staff/matters/{id}/board-entry',
  params: PublishParams,
  body: PublishInput,
  answer: BoardEntry,
  status: 201,
  problems: [
    'invalid-input',
    'malformed-body',
    'not-signed-in',
    'not-allowed',
    'not-found',
    'changed-meanwhile',
    'no-leave-to-publish',
    'status-may-not-follow',
    'too-large',
  ],
  access: 'board:publish',
});
