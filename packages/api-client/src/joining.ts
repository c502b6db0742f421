import * as operations from '@kuulluksi/contract/calls.generated';
import type { InputOf } from '@kuulluksi/contract/foundation/operation';
import type { CallOptions, Client } from './client.ts';

/** All that a form to join needs to begin. */
export const readJoinForm = (
  client: Client,
  query: InputOf<typeof operations.readJoinForm>['query'] = {},
  options?: CallOptions,
) => client.call(operations.readJoinForm, { query }, options);

/** Asks to join. Never repeated by itself: after a lost answer the caller sends the same again, with the same key. */
export const askToJoin = (
  client: Client,
  body: InputOf<typeof operations.askToJoin>['body'],
  options?: CallOptions,
) => client.call(operations.askToJoin, { body }, options);

export const listJoinRequests = (
  client: Client,
  query: InputOf<typeof operations.listJoinRequests>['query'] = {},
  options?: CallOptions,
) => client.call(operations.listJoinRequests, { query }, options);

export const readJoinRequest = (
  client: Client,
  params: InputOf<typeof operations.readJoinRequest>['params'],
  options?: CallOptions,
) => client.call(operations.readJoinRequest, { params }, options);

export const readJoinContact = (
  client: Client,
  params: InputOf<typeof operations.readJoinContact>['params'],
  options?: CallOptions,
) => client.call(operations.readJoinContact, { params }, options);

/** Decides for one person. */
export const answerJoinRequest = (
  client: Client,
  params: InputOf<typeof operations.answerJoinRequest>['params'],
  body: InputOf<typeof operations.answerJoinRequest>['body'],
  options?: CallOptions,
) => client.call(operations.answerJoinRequest, { params, body }, options);
