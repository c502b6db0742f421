import { operation } from '../foundation/operation.ts';
import { Health } from './schemas.ts';

export const readHealth = operation({
  method: 'GET',
  path: '/health',
  answer: Health,
  problems: [],
  access: 'public',
});
