import * as operations from '@kuulluksi/contract/calls.generated';
import type { InputOf } from '@kuulluksi/contract/foundation/operation';
import type { CallOptions, Client } from './client.ts';

/** Terms that the organisation explains, and those that are explained already. */
export const listTerms = (client: Client, options?: CallOptions) =>
  client.call(operations.listTerms, {}, options);

export const makeTerm = (
  client: Client,
  body: InputOf<typeof operations.makeTerm>['body'],
  options?: CallOptions,
) => client.call(operations.makeTerm, { body }, options);

export const changeTerm = (
  client: Client,
  params: InputOf<typeof operations.changeTerm>['params'],
  body: InputOf<typeof operations.changeTerm>['body'],
  options?: CallOptions,
) => client.call(operations.changeTerm, { params, body }, options);

export const deleteTerm = (
  client: Client,
  params: InputOf<typeof operations.deleteTerm>['params'],
  body: InputOf<typeof operations.deleteTerm>['body'],
  options?: CallOptions,
) => client.call(operations.deleteTerm, { params, body }, options);
