import { operation } from '../foundation/operation.ts';
import { FeedbackForm, FeedbackFormQuery } from './form-schemas.ts';
import { FeedbackAnswer, FeedbackInput } from './schemas.ts';

/** All that a form needs to begin, in one read. */
export const readFeedbackForm = operation({
  method: 'GET',
  path: '/v1/feedback/form',
  query: FeedbackFormQuery,
  answer: FeedbackForm,
  problems: ['invalid-input', 'unknown-organisation'],
  access: 'public',
});

/** `question-closed`: the open question takes no more answers; what was written can be sent without it. */
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
  ],
  access: 'public',
});
