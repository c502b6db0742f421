import * as operations from '@kuulluksi/contract/calls.generated';
import type { InputOf } from '@kuulluksi/contract/foundation/operation';
import type { CallOptions, Client } from './client.ts';

/** Raises a matter for a group. Never repeated by itself: the caller sends the same key again. */
export const raiseGroupMatter = (
  client: Client,
  body: InputOf<typeof operations.raiseGroupMatter>['body'],
  options?: CallOptions,
) => client.call(operations.raiseGroupMatter, { body }, options);
