import { operation } from '../foundation/operation.ts';
import { PanelsAnswer, PanelsQuery } from './schemas.ts';

export const listPanels = operation({
  method: 'GET',
  path: '/v1/panels',
  query: PanelsQuery,
  answer: PanelsAnswer,
  problems: ['invalid-input', 'unknown-organisation'],
  access: 'public',
});
