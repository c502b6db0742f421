import { operation } from '../foundation/operation.ts';
import { AcceptInput, EnterInput, Me, SignInInput, SignOutAnswer } from './schemas.ts';

export const readMe = operation({
  method: 'GET',
  path: '/v1/staff/me',
  answer: Me,
  problems: ['not-signed-in'],
  access: 'staff',
});

/** Signs in with e-mail and password. A wrong password and an unknown address are told apart by nothing. */
export const signIn = operation({
  method: 'POST',
  path: '/v1/staff/sign-in',
  body: SignInInput,
  answer: Me,
  problems: ['invalid-input', 'malformed-body', 'not-signed-in', 'not-allowed'],
  access: 'public',
});

/** Enters by the one-time link that the demo prints at its start; elsewhere there is no such link. */
export const enter = operation({
  method: 'POST',
  path: '/v1/staff/enter',
  body: EnterInput,
  answer: Me,
  problems: ['invalid-input', 'malformed-body', 'not-allowed', 'link-used-or-old'],
  access: 'public',
});

/**
 * Accepts an invitation: sets the password and signs in. `nobody-left`: its roles would take the last right to answer
 * from an organisation; the invitation stays.
 */
export const acceptInvitation = operation({
  method: 'POST',
  path: '/v1/staff/accept-invitation',
  body: AcceptInput,
  answer: Me,
  problems: ['invalid-input', 'malformed-body', 'not-allowed', 'link-used-or-old', 'nobody-left'],
  access: 'public',
});

export const signOut = operation({
  method: 'POST',
  path: '/v1/staff/sign-out',
  answer: SignOutAnswer,
  problems: ['not-signed-in'],
  access: 'staff',
});
