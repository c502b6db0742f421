import { operation } from '../foundation/operation.ts';
import { LogAnswer, LogQuery } from './schemas.ts';

export const readLog = operation({
  method: 'GET',
  path: '/v1/staff/log',
  query: LogQuery,
  answer: LogAnswer,
  problems: ['invalid-input', 'not-signed-in', 'not-allowed'],
  access: 'log:read',
});
