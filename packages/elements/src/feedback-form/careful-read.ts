import { MalformedAnswerError } from '@kuulluksi/api-client/errors/malformed-answer-error';
import { readAnswer, type OnRemainder } from '@kuulluksi/api-client/read-answer';
import { readFeedbackForm } from '@kuulluksi/contract/calls/feedback.generated';
import type { FeedbackForm } from '@kuulluksi/contract/feedback/form-schemas';
import { clientOf } from './client.ts';
import type { feedbackFormFirstRead } from './first-read.ts';

/** The answer that came first, read with care now; undefined where it cannot be. */
export const carefully = (answer: unknown, onRemainder: OnRemainder): FeedbackForm | undefined => {
  try {
    return readAnswer(readFeedbackForm, answer, onRemainder);
  } catch (reason) {
    if (reason instanceof MalformedAnswerError) return undefined;
    throw reason;
  }
};

/** Asks in the client's way, with its tries and its words for what went wrong. */
export const ask = (
  server: string,
  { query }: ReturnType<typeof feedbackFormFirstRead>,
  options: { signal: AbortSignal; onRemainder: OnRemainder },
): Promise<FeedbackForm> => clientOf(server).call(readFeedbackForm, { query }, options);
