import * as operations from '@kuulluksi/contract/calls.generated';
import type { InputOf } from '@kuulluksi/contract/foundation/operation';
import type { CallOptions, Client } from './client.ts';

/** The newest version of each question set of the organisation. */
export const listQuestionSets = (client: Client, options?: CallOptions) =>
  client.call(operations.listQuestionSets, {}, options);

/** Makes a question set. */
export const makeQuestionSet = (
  client: Client,
  body: InputOf<typeof operations.makeQuestionSet>['body'],
  options?: CallOptions,
) => client.call(operations.makeQuestionSet, { body }, options);

/** Adds the next version of a question set. */
export const changeQuestionSet = (
  client: Client,
  params: InputOf<typeof operations.changeQuestionSet>['params'],
  body: InputOf<typeof operations.changeQuestionSet>['body'],
  options?: CallOptions,
) => client.call(operations.changeQuestionSet, { params, body }, options);

/** Makes a question set the usual one of its age levels, or no more. */
export const makeUsual = (
  client: Client,
  params: InputOf<typeof operations.makeUsual>['params'],
  body: InputOf<typeof operations.makeUsual>['body'],
  options?: CallOptions,
) => client.call(operations.makeUsual, { params, body }, options);
