import { operation } from '../foundation/operation.ts';
import { FeedbackAnswer, FeedbackInput } from './schemas.ts';

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
    'too-large',
    'unsupported-media-type',
  ],
  access: 'public',
});
