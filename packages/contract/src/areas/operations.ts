import { operation } from '../foundation/operation.ts';
import { AreasAnswer, AreasQuery, MunicipalitiesAnswer } from './schemas.ts';

export const listAreas = operation({
  method: 'GET',
  path: '/v1/areas',
  query: AreasQuery,
  answer: AreasAnswer,
  problems: ['invalid-input'],
  access: 'public',
});

export const listMunicipalities = operation({
  method: 'GET',
  path: '/v1/municipalities',
  query: AreasQuery,
  answer: MunicipalitiesAnswer,
  problems: ['invalid-input'],
  access: 'public',
});
