import * as operations from '@kuulluksi/contract/calls.generated';
import type { InputOf } from '@kuulluksi/contract/foundation/operation';
import type { CallOptions, Client } from './client.ts';

/** Who is signed in. */
export const readMe = (client: Client, options?: CallOptions) => client.call(operations.readMe, {}, options);

/** Signs in with e-mail and password. */
export const signIn = (
  client: Client,
  body: InputOf<typeof operations.signIn>['body'],
  options?: CallOptions,
) => client.call(operations.signIn, { body }, options);

/** Enters by the demo's one-time link. */
export const enter = (
  client: Client,
  body: InputOf<typeof operations.enter>['body'],
  options?: CallOptions,
) => client.call(operations.enter, { body }, options);

/** Accepts an invitation and sets the password. */
export const acceptInvitation = (
  client: Client,
  body: InputOf<typeof operations.acceptInvitation>['body'],
  options?: CallOptions,
) => client.call(operations.acceptInvitation, { body }, options);

/** Signs out. */
export const signOut = (client: Client, options?: CallOptions) =>
  client.call(operations.signOut, {}, options);
