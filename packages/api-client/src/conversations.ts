import * as operations from '@kuulluksi/contract/calls.generated';
import type { InputOf } from '@kuulluksi/contract/foundation/operation';
import type { CallOptions, Client } from './client.ts';

/** Opens the conversation of a receipt code. */
export const openConversation = (
  client: Client,
  body: InputOf<typeof operations.openConversation>['body'],
  options?: CallOptions,
) => client.call(operations.openConversation, { body }, options);
