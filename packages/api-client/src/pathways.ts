import * as operations from '@kuulluksi/contract/calls.generated';
import type { InputOf } from '@kuulluksi/contract/foundation/operation';
import type { CallOptions, Client } from './client.ts';

/** Ways to take part, where each leads, and terms in plain words. */
export const listPathways = (
  client: Client,
  query: InputOf<typeof operations.listPathways>['query'] = {},
  options?: CallOptions,
) => client.call(operations.listPathways, { query }, options);

/** The organisation's ways to take part, for staff. */
export const listStaffPathways = (client: Client, options?: CallOptions) =>
  client.call(operations.listStaffPathways, {}, options);

export const makePathway = (
  client: Client,
  body: InputOf<typeof operations.makePathway>['body'],
  options?: CallOptions,
) => client.call(operations.makePathway, { body }, options);

export const changePathway = (
  client: Client,
  params: InputOf<typeof operations.changePathway>['params'],
  body: InputOf<typeof operations.changePathway>['body'],
  options?: CallOptions,
) => client.call(operations.changePathway, { params, body }, options);

export const deletePathway = (
  client: Client,
  params: InputOf<typeof operations.deletePathway>['params'],
  body: InputOf<typeof operations.deletePathway>['body'],
  options?: CallOptions,
) => client.call(operations.deletePathway, { params, body }, options);
