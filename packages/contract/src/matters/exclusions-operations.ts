import { operation } from '../foundation/operation.ts';
import { ExclusionInput, ExclusionsAnswer, ExclusionsParams } from './exclusions-schemas.ts';

export const listExclusions = operation({
  method: 'GET',
  path: '/v1/staff/matters/{id}/exclusions',
  params: ExclusionsParams,
  answer: ExclusionsAnswer,
  problems: ['invalid-input', 'not-signed-in', 'not-allowed', 'not-found'],
  access: 'matters:answer',
});

/**
 * Shuts a member of staff out of a matter, or lets them in again: for them it is not there. `nobody-left`: they are the
 * last who may answer it.
 */
export const shutOut = operation({
  method: 'POST',
  path: '/v1/staff/matters/{id}/exclusions',
  params: ExclusionsParams,
  body: ExclusionInput,
  answer: ExclusionsAnswer,
  problems: [
    'invalid-input',
    'malformed-body',
    'not-signed-in',
    'not-allowed',
    'not-found',
    'nobody-left',
    'too-large',
  ],
  access: 'matters:answer',
});
