import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Again } from './again.ts';

/** waiting: nothing yet. ready: here. away: the server cannot be reached, it is tried again. refused: asking again is of no use. */
export type ReadingState<T> =
  | { state: 'waiting'; value?: T }
  | { state: 'ready'; value: T }
  | { state: 'away'; value?: T }
  | { state: 'refused'; code: string; value?: T };

interface CodedProblem {
  code: string;
  problem: { status: number };
}

const refusal = (reason: unknown): string | undefined => {
  const { code, problem } = reason as Partial<CodedProblem>;
  return code && problem && problem.status < 500 && problem.status !== 429 ? code : undefined;
};

/**
 * Reads for an element and keeps trying while the server is away. What was read stays in view while something newer
 * is on its way. A new call of `start` aborts the one before.
 */
export class Reading<T> implements ReactiveController {
  current: ReadingState<T> = { state: 'waiting' };
  #again: Again<T> | undefined;
  #abort: AbortController | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly read: (signal: AbortSignal) => Promise<T>,
    private readonly told: { away?: () => void } = {},
  ) {
    host.addController(this);
  }

  start(): void {
    this.stop();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#set({ ...this.current, state: 'waiting' });
    this.#again = new Again(
      () => this.read(signal),
      reason => {
        if (signal.aborted) return false;
        const code = refusal(reason);
        const value = this.current.value;
        const kept = value === undefined ? {} : { value };
        if (code) this.#set({ state: 'refused', code, ...kept });
        else {
          if (this.current.state !== 'away') this.told.away?.();
          this.#set({ state: 'away', ...kept });
        }
        return !code;
      },
    );
    void this.#again.start().then(value => {
      if (value !== undefined && !signal.aborted) this.#set({ state: 'ready', value });
    });
  }

  /** Something newer than what was read: a following page, an answer to an action. */
  put(value: T): void {
    this.#set({ state: 'ready', value });
  }

  /** A person pressed "try again". */
  now(): void {
    this.#again?.now();
  }

  stop(): void {
    this.#abort?.abort();
    this.#again?.stop();
  }

  /** Where an element is moved on its page, what was on its way when it left is asked for again. */
  hostConnected(): void {
    const { state } = this.current;
    if (this.#again && (state === 'waiting' || state === 'away')) this.start();
  }

  hostDisconnected(): void {
    this.stop();
  }

  #set(state: ReadingState<T>): void {
    this.current = state;
    this.host.requestUpdate();
  }
}
