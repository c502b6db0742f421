import { operation } from '../foundation/operation.ts';
import { AreasAnswer, AreasQuery } from './schemas.ts';

export const listAreas = operation({
  method: 'GET',
  path: '/v1/areas',
  query: AreasQuery,
  answer: AreasAnswer,
  problems: ['invalid-input'],
  access: 'public',
});
