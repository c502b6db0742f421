import { isNamed } from './named.ts';

/** No answer came: no network, no server, or the answer broke off. A submission may have arrived all the same. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
  readonly code = 'network';

  constructor() {
    super('No answer came.');
  }
}

export const isNetworkError = (error: unknown): error is NetworkError => isNamed(error, 'NetworkError');
