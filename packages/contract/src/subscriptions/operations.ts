import { operation } from '../foundation/operation.ts';
import { SubscribeAnswer, SubscribeInput } from './schemas.ts';

/** Asks for a digest of the board. What it takes to begin and to end it stands on pages of the server, in the mails. */
export const subscribe = operation({
  method: 'POST',
  path: '/v1/subscriptions',
  body: SubscribeInput,
  answer: SubscribeAnswer,
  status: 201,
  problems: [
    'invalid-input',
    'malformed-body',
    'unknown-organisation',
    'too-large',
    'unsupported-media-type',
    'proof-needed',
  ],
  access: 'public',
});
