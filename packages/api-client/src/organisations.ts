import * as operations from '@kuulluksi/contract/calls.generated';
import type { InputOf } from '@kuulluksi/contract/foundation/operation';
import type { CallOptions, Client } from './client.ts';

/** Organisations that publish here. */
export const listOrganisations = (
  client: Client,
  query: InputOf<typeof operations.listOrganisations>['query'] = {},
  options?: CallOptions,
) => client.call(operations.listOrganisations, { query }, options);
