import * as operations from '@kuulluksi/contract/calls.generated';
import type { InputOf } from '@kuulluksi/contract/foundation/operation';
import type { CallOptions, Client } from './client.ts';

/** Concerns for a child that were marked in a matter, the newest first. */
export const readConcerns = (
  client: Client,
  params: InputOf<typeof operations.readConcerns>['params'],
  options?: CallOptions,
) => client.call(operations.readConcerns, { params }, options);

/** Marks a concern for a child; where one is open already, answers with that. */
export const markConcern = (
  client: Client,
  params: InputOf<typeof operations.markConcern>['params'],
  options?: CallOptions,
) => client.call(operations.markConcern, { params }, options);

/** Writes down who was told, and when. The same may be sent again. */
export const tellConcern = (
  client: Client,
  params: InputOf<typeof operations.tellConcern>['params'],
  body: InputOf<typeof operations.tellConcern>['body'],
  options?: CallOptions,
) => client.call(operations.tellConcern, { params, body }, options);

/** Closes the open concern. */
export const closeConcern = (
  client: Client,
  params: InputOf<typeof operations.closeConcern>['params'],
  body: InputOf<typeof operations.closeConcern>['body'],
  options?: CallOptions,
) => client.call(operations.closeConcern, { params, body }, options);
