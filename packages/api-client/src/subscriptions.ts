import * as operations from '@kuulluksi/contract/calls.generated';
import type { InputOf } from '@kuulluksi/contract/foundation/operation';
import type { CallOptions, Client } from './client.ts';

/** Asks for a digest of the board by mail. It begins when the mail that comes is confirmed. */
export const subscribe = (
  client: Client,
  body: InputOf<typeof operations.subscribe>['body'],
  options?: CallOptions,
) => client.call(operations.subscribe, { body }, options);
