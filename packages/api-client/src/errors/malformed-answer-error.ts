import { isNamed } from './named.ts';

/** An answer came that cannot be read: no JSON, or not of the form that the contract says. */
export class MalformedAnswerError extends Error {
  override readonly name = 'MalformedAnswerError';
  readonly code = 'malformed-answer';
  /** Where it differs: paths of fields, `items.3.name`. Empty when it is no JSON at all. */
  readonly paths: readonly string[];

  constructor(paths: readonly string[] = []) {
    super(`The answer could not be read${paths.length ? `: ${paths.join(', ')}` : ''}.`);
    this.paths = paths;
  }
}

export const isMalformedAnswerError = (error: unknown): error is MalformedAnswerError =>
  isNamed(error, 'MalformedAnswerError');
