import { operation } from '../foundation/operation.ts';
import { PathwaysAnswer, PathwaysQuery } from './schemas.ts';

export const listPathways = operation({
  method: 'GET',
  path: '/v1/pathways',
  query: PathwaysQuery,
  answer: PathwaysAnswer,
  problems: ['invalid-input', 'unknown-organisation'],
  access: 'public',
});
