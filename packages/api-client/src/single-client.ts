import type { AnswerOf, InputOf, Operation } from '@kuulluksi/contract/foundation/operation';
import { addressOf, filled, type AnyInput } from './address.ts';
import { AbortedError } from './errors/aborted-error.ts';
import { MalformedAnswerError } from './errors/malformed-answer-error.ts';
import { isNamed } from './errors/named.ts';
import { NetworkError } from './errors/network-error.ts';
import { TimeoutError } from './errors/timeout-error.ts';
import { readAnswer, type OnRemainder } from './read-answer.ts';
import { readBody } from './read-body.ts';
import type { readProblem } from './read-problem.ts';
import type { sharedReads } from './shared-reads.ts';
import { untilAborted } from './until-aborted.ts';

export interface CallOptions {
  signal?: AbortSignal | undefined;
  /** Told when items of a list could not be read and were left out. */
  onRemainder?: OnRemainder | undefined;
}

export interface Client {
  call<O extends Operation>(operation: O, input: InputOf<O>, options?: CallOptions): Promise<AnswerOf<O>>;
}

export interface SingleClientOptions extends ClientLimits {
  /** Reads a refusal; it may come later than the client itself. */
  readProblem: (...refusal: Parameters<typeof readProblem>) => Error | Promise<Error>;
}

export interface ClientLimits {
  /** Address of the server, without a path: `https://kuulluksi.example`. */
  api: string;
  fetch?: typeof globalThis.fetch;
  /** Milliseconds within which the whole answer must be here, repeats included. @default 15000 */
  timeout?: number;
  /** Bytes that are read of an answer at most. @default 5000000 */
  largestAnswer?: number;
}

/** An answer with the whole text of its body. */
export interface Whole {
  response: Response;
  text: string;
}

/** Asks, as often as it sees fit. */
export type Ask = (operation: Operation, once: () => Promise<Whole>, signal: AbortSignal) => Promise<Whole>;

/** Staff's operations need the cookie of a signed-in browser; public ones never send or take one. */
const credentialsOf = ({ access, path }: Pick<Operation, 'access' | 'path'>): RequestCredentials =>
  access !== 'public' || path.startsWith('/v1/staff/') ? 'same-origin' : 'omit';

/**
 * A client that asks once: for a page that repeats by itself, and where each kilobyte counts.
 * @param ask Another way to ask.
 * @param share Makes equal reads once.
 */
export const createSingleClient = (
  {
    api,
    readProblem,
    fetch = (input, init) => globalThis.fetch(input, init),
    timeout = 15_000,
    largestAnswer = 5_000_000,
  }: SingleClientOptions,
  ask: Ask = (_, once) => once(),
  share?: ReturnType<typeof sharedReads>,
): Client => {
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

  const exchange = async (operation: Operation, address: string, body: unknown, signal?: AbortSignal) => {
    const stop = new AbortController();
    const takenBack = () => stop.abort(new AbortedError());
    if (signal?.aborted) takenBack();
    signal?.addEventListener('abort', takenBack, { once: true });
    const timer = setTimeout(() => stop.abort(new TimeoutError()), timeout);
    try {
      const { response, text } = await untilAborted(
        stop.signal,
        ask(operation, () => once(operation, address, body, stop.signal), stop.signal),
      );
      if (!response.ok) throw await readProblem(response, text);
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

  return {
    async call<O extends Operation>(operation: O, input: InputOf<O>, options: CallOptions = {}) {
      const { signal, onRemainder } = options;
      if (signal?.aborted) throw new AbortedError();
      const given: AnyInput = input;
      const address = addressOf(api, filled(operation.path, given.params), given.query);
      const answer =
        operation.method === 'GET' && share
          ? await share(address, signal, stop => read(operation, address, undefined, stop))
          : await read(operation, address, given.body, signal);
      return readAnswer(operation, answer, onRemainder);
    },
  };
};
