import { operation } from '../foundation/operation.ts';
import { Conversation, OpenConversationInput } from './schemas.ts';

/** A wrong code and one whose time is over are told apart by nothing. */
export const openConversation = operation({
  method: 'POST',
  path: '/v1/conversations/open',
  body: OpenConversationInput,
  answer: Conversation,
  problems: ['invalid-input', 'malformed-body', 'code-not-found', 'too-large', 'unsupported-media-type'],
  access: 'public',
});
