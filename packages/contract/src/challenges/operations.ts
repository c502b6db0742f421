import { operation } from '../foundation/operation.ts';
import { Challenge } from './schemas.ts';

/** A new challenge at each call. To be solved while a person writes, and sent as `proof` with what they wrote. */
export const readChallenge = operation({
  method: 'GET',
  path: '/v1/challenges',
  answer: Challenge,
  problems: [],
  access: 'public',
});
