import { operation } from '../foundation/operation.ts';
import { MatterParams } from '../matters/schemas.ts';
import { CloseConcernInput, Concern, ConcernsAnswer, TellInput } from './schemas.ts';

const path = '/v1/staff/matters/{id}/concerns';
const problems = ['invalid-input', 'not-signed-in', 'not-allowed', 'not-found'] as const;
/** `no-open-concern`: nobody marked one, or somebody has closed it meanwhile. */
const changing = [...problems, 'malformed-body', 'no-open-concern', 'too-large'] as const;

export const readConcerns = operation({
  method: 'GET',
  path,
  params: MatterParams,
  answer: ConcernsAnswer,
  problems,
  access: 'concerns:mark',
});

/** Marks a concern. Where one is open already, that one is answered: two readers have one concern together. */
export const markConcern = operation({
  method: 'POST',
  path,
  params: MatterParams,
  answer: Concern,
  status: 201,
  problems,
  access: 'concerns:mark',
});

/** Writes down who was told. The same receiver at the same moment is written once. */
export const tellConcern = operation({
  method: 'POST',
  path: `${path}/tellings`,
  params: MatterParams,
  body: TellInput,
  answer: Concern,
  status: 201,
  problems: changing,
  access: 'concerns:mark',
});

/**
 * Closes the open concern. As `told` only when somebody was told. `not-allowed` for who neither may read the matter nor
 * marked the concern.
 */
export const closeConcern = operation({
  method: 'POST',
  path: `${path}/close`,
  params: MatterParams,
  body: CloseConcernInput,
  answer: Concern,
  problems: [...changing, 'nobody-told'],
  access: 'concerns:mark',
});
