import { operation } from '../foundation/operation.ts';
import { FeedbackForm, FeedbackFormQuery } from './form-schemas.ts';
import { EnteredFeedback, EnterFeedbackInput, FeedbackAnswer, FeedbackInput } from './schemas.ts';

/** All that a form needs to begin, in one read. */
export const readFeedbackForm = operation({
  method: 'GET',
  path: '/v1/feedback/form',
  query: FeedbackFormQuery,
  answer: FeedbackForm,
  problems: ['invalid-input', 'unknown-organisation'],
  access: 'public',
});

/**
 * `question-closed`: the open question takes no more answers; what was written can be sent without it.
 * `proof-needed`: the proof is too old or was used; with a new one the same can be sent again.
 */
export const sendFeedback = operation({
  method: 'POST',
  path: '/v1/feedback',
  body: FeedbackInput,
  answer: FeedbackAnswer,
  status: 201,
  problems: [
    'invalid-input',
    'malformed-body',
    'unknown-organisation',
    'question-closed',
    'too-large',
    'unsupported-media-type',
    'proof-needed',
  ],
  access: 'public',
});

/** A worker enters what somebody wrote on paper, said on the phone or says beside them; the code is theirs. */
export const enterFeedback = operation({
  method: 'POST',
  path: '/v1/staff/feedback',
  body: EnterFeedbackInput,
  answer: EnteredFeedback,
  status: 201,
  problems: [
    'invalid-input',
    'malformed-body',
    'not-signed-in',
    'not-allowed',
    'unknown-organisation',
    'question-closed',
    'too-large',
    'unsupported-media-type',
  ],
  access: 'feedback:enter',
});
