import * as operations from '@kuulluksi/contract/calls.generated';
import type { InputOf } from '@kuulluksi/contract/foundation/operation';
import type { CallOptions, Client } from './client.ts';

/** What a receipt code opens: one matter, or the meeting of a panel. */
export const openConversation = (
  client: Client,
  body: InputOf<typeof operations.openConversation>['body'],
  options?: CallOptions,
) => client.call(operations.openConversation, { body }, options);

/** Writes back. After a lost answer the caller sends the same again, with the same key. */
export const writeToConversation = (
  client: Client,
  body: InputOf<typeof operations.writeToConversation>['body'],
  options?: CallOptions,
) => client.call(operations.writeToConversation, { body }, options);

/** "This did not answer me": the matter waits again. Repeated with the same key, as writing is. */
export const reopenConversation = (
  client: Client,
  body: InputOf<typeof operations.reopenConversation>['body'],
  options?: CallOptions,
) => client.call(operations.reopenConversation, { body }, options);

/** Takes back what was said. May be repeated. */
export const withdrawConversation = (
  client: Client,
  body: InputOf<typeof operations.withdrawConversation>['body'],
  options?: CallOptions,
) => client.call(operations.withdrawConversation, { body }, options);

/** Yes, no, or what is to be changed, to the draft of a board entry. */
export const decideDraft = (
  client: Client,
  body: InputOf<typeof operations.decideDraft>['body'],
  options?: CallOptions,
) => client.call(operations.decideDraft, { body }, options);

/** Changes whether the organisation may tell of it. May be repeated. */
export const changeLeave = (
  client: Client,
  body: InputOf<typeof operations.changeLeave>['body'],
  options?: CallOptions,
) => client.call(operations.changeLeave, { body }, options);
