import * as operations from '@kuulluksi/contract/calls.generated';
import type { InputOf } from '@kuulluksi/contract/foundation/operation';
import type { CallOptions, Client } from './client.ts';

/** Counties with their municipalities. */
export const listAreas = (
  client: Client,
  query: InputOf<typeof operations.listAreas>['query'] = {},
  options?: CallOptions,
) => client.call(operations.listAreas, { query }, options);

/** Municipalities with all their names and their centres. */
export const listMunicipalities = (
  client: Client,
  query: InputOf<typeof operations.listMunicipalities>['query'] = {},
  options?: CallOptions,
) => client.call(operations.listMunicipalities, { query }, options);
