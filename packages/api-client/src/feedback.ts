import * as operations from '@kuulluksi/contract/calls.generated';
import type { InputOf } from '@kuulluksi/contract/foundation/operation';
import type { CallOptions, Client } from './client.ts';

/** Sends feedback. Never repeated by itself: after a lost answer the caller sends the same again, with the same key. */
export const sendFeedback = (
  client: Client,
  body: InputOf<typeof operations.sendFeedback>['body'],
  options?: CallOptions,
) => client.call(operations.sendFeedback, { body }, options);

/** All that a form needs to begin: organisations, questions, the open question. */
export const readFeedbackForm = (
  client: Client,
  query: InputOf<typeof operations.readFeedbackForm>['query'] = {},
  options?: CallOptions,
) => client.call(operations.readFeedbackForm, { query }, options);

/** Enters what somebody wrote on paper or said. Never repeated by itself: the caller sends the same key again. */
export const enterFeedback = (
  client: Client,
  body: InputOf<typeof operations.enterFeedback>['body'],
  options?: CallOptions,
) => client.call(operations.enterFeedback, { body }, options);
