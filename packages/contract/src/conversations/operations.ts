import { operation } from '../foundation/operation.ts';
import {
  ActAnswer,
  ChangeLeaveInput,
  Conversation,
  DecideDraftInput,
  OpenConversationInput,
  ReopenInput,
  WithdrawInput,
  WriteInput,
} from './schemas.ts';

const byCode = [
  'invalid-input',
  'malformed-body',
  'code-not-found',
  'too-large',
  'unsupported-media-type',
] as const;

/** A wrong code and one whose time is over are told apart by nothing. */
export const openConversation = operation({
  method: 'POST',
  path: '/v1/conversations/open',
  body: OpenConversationInput,
  answer: Conversation,
  problems: byCode,
  access: 'public',
});

export const writeToConversation = operation({
  method: 'POST',
  path: '/v1/conversations/messages',
  body: WriteInput,
  answer: ActAnswer,
  status: 201,
  problems: [...byCode, 'status-may-not-follow', 'proof-needed'],
  access: 'public',
});

/** Only where an answer was given; the matter waits again. */
export const reopenConversation = operation({
  method: 'POST',
  path: '/v1/conversations/reopening',
  body: ReopenInput,
  answer: ActAnswer,
  status: 201,
  problems: [...byCode, 'not-found', 'changed-meanwhile', 'status-may-not-follow'],
  access: 'public',
});

/** Deletes at once what the person said and left, what was answered, and the entry of the board. */
export const withdrawConversation = operation({
  method: 'POST',
  path: '/v1/conversations/withdrawal',
  body: WithdrawInput,
  answer: ActAnswer,
  problems: [...byCode, 'status-may-not-follow'],
  access: 'public',
});

/** `changed-meanwhile`: the draft is another by now, or gone; the new one is to be read first. */
export const decideDraft = operation({
  method: 'POST',
  path: '/v1/conversations/draft-decision',
  body: DecideDraftInput,
  answer: ActAnswer,
  problems: [...byCode, 'changed-meanwhile', 'status-may-not-follow'],
  access: 'public',
});

/** A narrower leave takes the entry from the board at once. */
export const changeLeave = operation({
  method: 'POST',
  path: '/v1/conversations/leave',
  body: ChangeLeaveInput,
  answer: ActAnswer,
  problems: [...byCode, 'status-may-not-follow'],
  access: 'public',
});
