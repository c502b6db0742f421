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

/** The organisation's groups with what is missing of each, or those that the member leads. */
export const listStaffGroups = (client: Client, options?: CallOptions) =>
  client.call(operations.listStaffGroups, {}, options);

/** One group as it is stored, with its sessions to come. */
export const readStaffGroup = (
  client: Client,
  params: InputOf<typeof operations.readStaffGroup>['params'],
  options?: CallOptions,
) => client.call(operations.readStaffGroup, { params }, options);

/** Makes a group. */
export const makeGroup = (
  client: Client,
  body: InputOf<typeof operations.makeGroup>['body'],
  options?: CallOptions,
) => client.call(operations.makeGroup, { body }, options);

/** Changes what is told of a group. */
export const changeGroup = (
  client: Client,
  params: InputOf<typeof operations.changeGroup>['params'],
  body: InputOf<typeof operations.changeGroup>['body'],
  options?: CallOptions,
) => client.call(operations.changeGroup, { params, body }, options);

/** Confirms that a group goes on as it is told. */
export const confirmGroup = (
  client: Client,
  params: InputOf<typeof operations.confirmGroup>['params'],
  body: InputOf<typeof operations.confirmGroup>['body'],
  options?: CallOptions,
) => client.call(operations.confirmGroup, { params, body }, options);

/** Cancels or moves one session, or takes that back. */
export const changeSession = (
  client: Client,
  params: InputOf<typeof operations.changeSession>['params'],
  body: InputOf<typeof operations.changeSession>['body'],
  options?: CallOptions,
) => client.call(operations.changeSession, { params, body }, options);

/** Ends a group. */
export const endGroup = (
  client: Client,
  params: InputOf<typeof operations.endGroup>['params'],
  body: InputOf<typeof operations.endGroup>['body'],
  options?: CallOptions,
) => client.call(operations.endGroup, { params, body }, options);
