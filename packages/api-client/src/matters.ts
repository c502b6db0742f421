import * as operations from '@kuulluksi/contract/calls.generated';
import type { InputOf } from '@kuulluksi/contract/foundation/operation';
import type { CallOptions, Client } from './client.ts';

/** The desk's list of matters. */
export const listMatters = (
  client: Client,
  query: InputOf<typeof operations.listMatters>['query'] = {},
  options?: CallOptions,
) => client.call(operations.listMatters, { query }, options);

/** One matter with its conversation. */
export const readMatter = (
  client: Client,
  params: InputOf<typeof operations.readMatter>['params'],
  options?: CallOptions,
) => client.call(operations.readMatter, { params }, options);

/** Answers a matter and moves its status. */
export const answerMatter = (
  client: Client,
  params: InputOf<typeof operations.answerMatter>['params'],
  body: InputOf<typeof operations.answerMatter>['body'],
  options?: CallOptions,
) => client.call(operations.answerMatter, { params, body }, options);

/** How the person wants to be reached; each reading is logged. */
export const readContact = (
  client: Client,
  params: InputOf<typeof operations.readContact>['params'],
  options?: CallOptions,
) => client.call(operations.readContact, { params }, options);

/** Which members of staff are shut out of a matter. */
export const listExclusions = (
  client: Client,
  params: InputOf<typeof operations.listExclusions>['params'],
  options?: CallOptions,
) => client.call(operations.listExclusions, { params }, options);

/** Shuts a member of staff out of a matter, or lets them in again. */
export const shutOut = (
  client: Client,
  params: InputOf<typeof operations.shutOut>['params'],
  body: InputOf<typeof operations.shutOut>['body'],
  options?: CallOptions,
) => client.call(operations.shutOut, { params, body }, options);

/** Writes down what the unit was told of a matter. */
export const tellUnit = (
  client: Client,
  params: InputOf<typeof operations.tellUnit>['params'],
  body: InputOf<typeof operations.tellUnit>['body'],
  options?: CallOptions,
) => client.call(operations.tellUnit, { params, body }, options);
