import * as operations from '@kuulluksi/contract/calls.generated';
import type { InputOf } from '@kuulluksi/contract/foundation/operation';
import type { CallOptions, Client } from './client.ts';

/** What organisations ask everybody, and what came of it. */
export const listOpenQuestions = (
  client: Client,
  query: InputOf<typeof operations.listOpenQuestions>['query'] = {},
  options?: CallOptions,
) => client.call(operations.listOpenQuestions, { query }, options);

/** The open questions of the organisation. */
export const listStaffOpenQuestions = (client: Client, options?: CallOptions) =>
  client.call(operations.listStaffOpenQuestions, {}, options);

/** Asks everybody a question. */
export const askOpenQuestion = (
  client: Client,
  body: InputOf<typeof operations.askOpenQuestion>['body'],
  options?: CallOptions,
) => client.call(operations.askOpenQuestion, { body }, options);

/** Changes a question before it opens. */
export const changeOpenQuestion = (
  client: Client,
  params: InputOf<typeof operations.changeOpenQuestion>['params'],
  body: InputOf<typeof operations.changeOpenQuestion>['body'],
  options?: CallOptions,
) => client.call(operations.changeOpenQuestion, { params, body }, options);

/** Closes a question before its time. */
export const closeOpenQuestion = (
  client: Client,
  params: InputOf<typeof operations.closeOpenQuestion>['params'],
  body: InputOf<typeof operations.closeOpenQuestion>['body'],
  options?: CallOptions,
) => client.call(operations.closeOpenQuestion, { params, body }, options);

/** Tells what came of a question. */
export const tellResult = (
  client: Client,
  params: InputOf<typeof operations.tellResult>['params'],
  body: InputOf<typeof operations.tellResult>['body'],
  options?: CallOptions,
) => client.call(operations.tellResult, { params, body }, options);
