import { isNamed } from './named.ts';

/** The caller took the call back. */
export class AbortedError extends Error {
  override readonly name = 'AbortedError';
  readonly code = 'aborted';

  constructor() {
    super('The call was taken back.');
  }
}

export const isAbortedError = (error: unknown): error is AbortedError => isNamed(error, 'AbortedError');
