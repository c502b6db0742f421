import * as operations from '@kuulluksi/contract/calls.generated';
import type { InputOf } from '@kuulluksi/contract/foundation/operation';
import type { CallOptions, Client } from './client.ts';

/** What staff did. */
export const readLog = (
  client: Client,
  query: InputOf<typeof operations.readLog>['query'] = {},
  options?: CallOptions,
) => client.call(operations.readLog, { query }, options);

/** What staff did with one matter. */
export const readMatterLog = (
  client: Client,
  params: InputOf<typeof operations.readMatterLog>['params'],
  options?: CallOptions,
) => client.call(operations.readMatterLog, { params }, options);
