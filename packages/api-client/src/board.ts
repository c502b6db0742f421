import * as operations from '@kuulluksi/contract/calls.generated';
import type { InputOf } from '@kuulluksi/contract/foundation/operation';
import type { CallOptions, Client } from './client.ts';

/** What was said and what was answered. */
export const listBoard = (
  client: Client,
  query: InputOf<typeof operations.listBoard>['query'] = {},
  options?: CallOptions,
) => client.call(operations.listBoard, { query }, options);

/** Puts a matter on the board, or renews its entry. */
export const publishMatter = (
  client: Client,
  params: InputOf<typeof operations.publishMatter>['params'],
  body: InputOf<typeof operations.publishMatter>['body'],
  options?: CallOptions,
) => client.call(operations.publishMatter, { params, body }, options);
