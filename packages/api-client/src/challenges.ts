import * as operations from '@kuulluksi/contract/calls.generated';
import type { CallOptions, Client } from './client.ts';

/** Work for a device, to be solved while a person writes. */
export const readChallenge = (client: Client, options?: CallOptions) =>
  client.call(operations.readChallenge, {}, options);
