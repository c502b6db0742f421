import { isNamed } from './named.ts';

/** No whole answer came in time. A submission may have arrived all the same. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
  readonly code = 'timeout';

  constructor() {
    super('No answer came in time.');
  }
}

export const isTimeoutError = (error: unknown): error is TimeoutError => isNamed(error, 'TimeoutError');
