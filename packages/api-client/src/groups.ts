import * as operations from '@kuulluksi/contract/calls.generated';
import type { InputOf } from '@kuulluksi/contract/foundation/operation';
import type { CallOptions, Client } from './client.ts';

/** Groups that fit a search, with counts by facet. */
export const findGroups = (
  client: Client,
  query: InputOf<typeof operations.findGroups>['query'] = {},
  options?: CallOptions,
) => client.call(operations.findGroups, { query }, options);

/** One group, whole. */
export const readGroup = (
  client: Client,
  params: InputOf<typeof operations.readGroup>['params'],
  query: InputOf<typeof operations.readGroup>['query'] = {},
  options?: CallOptions,
) => client.call(operations.readGroup, { params, query }, options);

/** The words of the second step of a search in the browser. */
export const readGroupWords = (
  client: Client,
  query: InputOf<typeof operations.readGroupWords>['query'] = {},
  options?: CallOptions,
) => client.call(operations.readGroupWords, { query }, options);
