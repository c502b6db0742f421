import { operation } from '../foundation/operation.ts';
import { Matter, MatterParams } from './schemas.ts';
import { UnitTellingInput } from './unit-schemas.ts';

/**
 * Writes down what the unit was told of a matter. `own-words` of `words`: they repeat what the person wrote, which the
 * unit may not read, or hold what the person left of themselves, which it may never. `required` of `unit`: the matter is
 * about none.
 */
export const tellUnit = operation({
  method: 'POST',
  path: '/v1/staff/matters/{id}/unit-tellings',
  params: MatterParams,
  body: UnitTellingInput,
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
