import * as operations from '@kuulluksi/contract/calls.generated';
import type { InputOf } from '@kuulluksi/contract/foundation/operation';
import type { CallOptions, Client } from './client.ts';

/** What was said and what was answered. */
export const listBoard = (
  client: Client,
  query: InputOf<typeof operations.listBoard>['query'] = {},
  options?: CallOptions,
) => client.call(operations.listBoard, { query }, options);

/** One entry; not found when it was withdrawn. */
export const readBoardEntry = (
  client: Client,
  params: InputOf<typeof operations.readBoardEntry>['params'],
  query: InputOf<typeof operations.readBoardEntry>['query'] = {},
  options?: CallOptions,
) => client.call(operations.readBoardEntry, { params, query }, options);

/** What became of what was said in a year. */
export const readBoardFigures = (
  client: Client,
  query: InputOf<typeof operations.readBoardFigures>['query'] = {},
  options?: CallOptions,
) => client.call(operations.readBoardFigures, { query }, options);

/** Puts a matter on the board, or renews its entry. */
export const publishMatter = (
  client: Client,
  params: InputOf<typeof operations.publishMatter>['params'],
  body: InputOf<typeof operations.publishMatter>['body'],
  options?: CallOptions,
) => client.call(operations.publishMatter, { params, body }, options);

/** All entries of the organisation, for who looks after them. */
export const listEntries = (
  client: Client,
  query: InputOf<typeof operations.listEntries>['query'] = {},
  options?: CallOptions,
) => client.call(operations.listEntries, { query }, options);

/** Changes the words of an entry that tells of no matter. */
export const changeEntry = (
  client: Client,
  params: InputOf<typeof operations.changeEntry>['params'],
  body: InputOf<typeof operations.changeEntry>['body'],
  options?: CallOptions,
) => client.call(operations.changeEntry, { params, body }, options);

/** Takes an entry off the board. */
export const removeEntry = (
  client: Client,
  params: InputOf<typeof operations.removeEntry>['params'],
  body: InputOf<typeof operations.removeEntry>['body'],
  options?: CallOptions,
) => client.call(operations.removeEntry, { params, body }, options);

/** Matters that tell of the same idea, and those that may. */
export const readLinks = (
  client: Client,
  params: InputOf<typeof operations.readLinks>['params'],
  query: InputOf<typeof operations.readLinks>['query'] = {},
  options?: CallOptions,
) => client.call(operations.readLinks, { params, query }, options);

/** Links a matter with another that tells of the same idea. */
export const linkMatter = (
  client: Client,
  params: InputOf<typeof operations.linkMatter>['params'],
  body: InputOf<typeof operations.linkMatter>['body'],
  options?: CallOptions,
) => client.call(operations.linkMatter, { params, body }, options);

/** Takes a matter out of those that it is linked with. */
export const unlinkMatter = (
  client: Client,
  params: InputOf<typeof operations.unlinkMatter>['params'],
  options?: CallOptions,
) => client.call(operations.unlinkMatter, { params }, options);

/** Shows the person an entry as it would stand, for their yes or no. */
export const proposeEntry = (
  client: Client,
  params: InputOf<typeof operations.proposeEntry>['params'],
  body: InputOf<typeof operations.proposeEntry>['body'],
  options?: CallOptions,
) => client.call(operations.proposeEntry, { params, body }, options);
