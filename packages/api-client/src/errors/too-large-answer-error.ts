import { isNamed } from './named.ts';

/** The answer was longer than the client reads; reading stopped at the limit. */
export class TooLargeAnswerError extends Error {
  override readonly name = 'TooLargeAnswerError';
  readonly code = 'too-large-answer';

  constructor() {
    super('The answer was too large.');
  }
}

export const isTooLargeAnswerError = (error: unknown): error is TooLargeAnswerError =>
  isNamed(error, 'TooLargeAnswerError');
