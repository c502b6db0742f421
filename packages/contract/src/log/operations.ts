import { operation } from '../foundation/operation.ts';
import { MatterParams } from '../matters/schemas.ts';
import { LogAnswer, LogQuery, MatterLogAnswer } from './schemas.ts';

export const readLog = operation({
  method: 'GET',
  path: '/v1/staff/log',
  query: LogQuery,
  answer: LogAnswer,
  problems: ['invalid-input', 'not-signed-in', 'not-allowed'],
  access: 'log:read',
});

/** Who did what with one matter, for whoever may read it. */
export const readMatterLog = operation({
  method: 'GET',
  path: '/v1/staff/matters/{id}/log',
  params: MatterParams,
  answer: MatterLogAnswer,
  problems: ['invalid-input', 'not-signed-in', 'not-allowed', 'not-found'],
  access: 'matters:read',
});
