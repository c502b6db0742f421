import type { AnswerOf, InputOf, Operation } from '@kuulluksi/contract/foundation/operation';
import { addressOf, type AnyInput } from './address.ts';
import { AbortedError } from './errors/aborted-error.ts';
import { MalformedAnswerError } from './errors/malformed-answer-error.ts';
import { isNamed } from './errors/named.ts';
import { NetworkError } from './errors/network-error.ts';
import { TimeoutError } from './errors/timeout-error.ts';
import { readAnswer, type OnRemainder } from './read-answer.ts';
import { readBody } from './read-body.ts';
import { readProblem, retryAfterOf } from './read-problem.ts';
import { sharedReads } from './shared-reads.ts';
import { untilAborted } from './until-aborted.ts';

export interface CallOptions {
  signal?: AbortSignal | undefined;
  /** Told when items of a list could not be read and were left out. */
  onRemainder?: OnRemainder | undefined;
}

export interface Client {
  call<O extends Operation>(operation: O, input: InputOf<O>, options?: CallOptions): Promise<AnswerOf<O>>;
}

export interface ClientOptions {
  /** Address of the server, without a path: `https://kuulluksi.example`. */
  api: string;
  fetch?: typeof globalThis.fetch;
  /** Milliseconds within which the whole answer must be here, repeats included. @default 15000 */
  timeout?: number;
  /** How often a read is repeated. @default 2 */
  retries?: number;
  /** Milliseconds before the first repeat; each further one waits twice as long. @default 300 */
  backoff?: number;
  /** Seconds that a read waits at most when the server says when to come again. @default 5 */
  longestWait?: number;
  /** Bytes that are read of an answer at most. @default 5000000 */
  largestAnswer?: number;
}

/** An answer with the whole text of its body. */
interface Whole {
  response: Response;
  text: string;
}

/** Refusals after which the same read may go well. */
const passing = [429, 502, 503, 504];

/** Staff's operations need the cookie of a signed-in browser; public ones never send or take one. */
const credentialsOf = ({ access, path }: Pick<Operation, 'access' | 'path'>): RequestCredentials =>
  access !== 'public' || path.startsWith('/v1/staff/') ? 'same-origin' : 'omit';

/** Waits, or ends at once when the call is taken back. */
const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });

export const createClient = ({
  api,
  fetch = (input, init) => globalThis.fetch(input, init),
  timeout = 15_000,
  retries = 2,
  backoff = 300,
  longestWait = 5,
  largestAnswer = 5_000_000,
}: ClientOptions): Client => {
  const once = async (
    { method, ...operation }: Operation,
    address: string,
    body: unknown,
    signal: AbortSignal,
  ): Promise<Whole> => {
    const request = new Request(address, {
      method,
      headers: {
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      credentials: credentialsOf(operation),
      signal,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const response = await fetch(request);
    return { response, text: await readBody(response, largestAnswer) };
  };

  /** Asks once, or for a read several times while the trouble is of a kind that passes. */
  const ask = async (
    operation: Operation,
    address: string,
    body: unknown,
    signal: AbortSignal,
  ): Promise<Whole> => {
    for (let repeat = 0; ; repeat += 1) {
      const outcome: Whole | Error = await once(operation, address, body, signal).catch(
        (error: Error) => error,
      );
      const failed = outcome instanceof Error;
      const passes = failed
        ? !isNamed(outcome, 'TooLargeAnswerError')
        : passing.includes(outcome.response.status);
      const asked = failed ? undefined : retryAfterOf(outcome.response, Date.now());
      // Coming back sooner than the server asked would only add to its load.
      const tooLate = (asked ?? 0) > longestWait || repeat === retries || signal.aborted;
      if (operation.method !== 'GET' || !passes || tooLate) {
        if (failed) throw outcome;
        return outcome;
      }
      await pause(asked === undefined ? backoff * 2 ** repeat : asked * 1000, signal);
    }
  };

  const exchange = async (operation: Operation, address: string, body: unknown, signal?: AbortSignal) => {
    const stop = new AbortController();
    const takenBack = () => stop.abort(new AbortedError());
    if (signal?.aborted) takenBack();
    signal?.addEventListener('abort', takenBack, { once: true });
    const timer = setTimeout(() => stop.abort(new TimeoutError()), timeout);
    try {
      const { response, text } = await untilAborted(stop.signal, ask(operation, address, body, stop.signal));
      if (!response.ok) throw readProblem(response, text);
      return text;
    } catch (error) {
      if (stop.signal.aborted) throw stop.signal.reason;
      if (isNamed(error, 'ProblemError') || isNamed(error, 'TooLargeAnswerError')) throw error;
      throw new NetworkError();
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', takenBack);
    }
  };

  const read = async (operation: Operation, address: string, body: unknown, signal?: AbortSignal) => {
    const text = await exchange(operation, address, body, signal);
    if (operation.status === 204) return undefined;
    try {
      return JSON.parse(text) as unknown;
    } catch {
      throw new MalformedAnswerError();
    }
  };

  const share = sharedReads();

  return {
    async call<O extends Operation>(operation: O, input: InputOf<O>, options: CallOptions = {}) {
      const { signal, onRemainder } = options;
      if (signal?.aborted) throw new AbortedError();
      const given: AnyInput = input;
      const address = addressOf(api, operation, given);
      const answer =
        operation.method === 'GET'
          ? await share(address, signal, stop => read(operation, address, undefined, stop))
          : await read(operation, address, given.body, signal);
      return readAnswer(operation, answer, onRemainder);
    },
  };
};
