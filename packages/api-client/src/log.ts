import * as operations from '@kuulluksi/contract/calls.generated';
import type { InputOf } from '@kuulluksi/contract/foundation/operation';
import type { CallOptions, Client } from './client.ts';

/** What staff did. */
export const readLog = (
  client: Client,
  query: InputOf<typeof operations.readLog>['query'] = {},
  options?: CallOptions,
) => client.call(operations.readLog, { query }, options);
