import { operation } from '../foundation/operation.ts';
import { OrganisationsAnswer, OrganisationsQuery } from './schemas.ts';

export const listOrganisations = operation({
  method: 'GET',
  path: '/v1/organisations',
  query: OrganisationsQuery,
  answer: OrganisationsAnswer,
  problems: ['invalid-input', 'unknown-organisation'],
  access: 'public',
});
