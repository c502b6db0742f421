import { isNamed } from './errors/named.ts';
import { readProblem, retryAfterOf } from './read-problem.ts';
import { sharedReads } from './shared-reads.ts';
import { createSingleClient, type Ask, type Client, type ClientLimits, type Whole } from './single-client.ts';

export type { CallOptions, Client } from './single-client.ts';

export interface ClientOptions extends ClientLimits {
  /** How often a read is repeated. @default 2 */
  retries?: number;
  /** Milliseconds before the first repeat; each further one waits twice as long. @default 300 */
  backoff?: number;
  /** Seconds that a read waits at most when the server says when to come again. @default 5 */
  longestWait?: number;
}

/** Refusals after which the same read may go well. */
const passing = [429, 502, 503, 504];

/** Waits, or ends at once when the call is taken back. */
const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });

export const createClient = ({
  retries = 2,
  backoff = 300,
  longestWait = 5,
  ...options
}: ClientOptions): Client => {
  /** Asks once, or for a read several times while the trouble is of a kind that passes. */
  const ask: Ask = async ({ method }, once, signal) => {
    for (let repeat = 0; ; repeat += 1) {
      const outcome: Whole | Error = await once().catch((error: Error) => error);
      const failed = outcome instanceof Error;
      const passes = failed
        ? !isNamed(outcome, 'TooLargeAnswerError')
        : passing.includes(outcome.response.status);
      const asked = failed ? undefined : retryAfterOf(outcome.response, Date.now());
      // Coming back sooner than the server asked would only add to its load.
      const tooLate = (asked ?? 0) > longestWait || repeat === retries || signal.aborted;
      if (method !== 'GET' || !passes || tooLate) {
        if (failed) throw outcome;
        return outcome;
      }
      await pause(asked === undefined ? backoff * 2 ** repeat : asked * 1000, signal);
    }
  };
  return createSingleClient({ ...options, readProblem }, ask, sharedReads());
};
