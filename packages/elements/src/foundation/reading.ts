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
  fields?: readonly { field: string }[];
}

const unknownOrganisation = 'unknown-organisation';

const refusal = (reason: unknown): string | undefined => {
  const { code, problem, fields } = reason as Partial<CodedProblem>;
  if (!code || !problem || problem.status >= 500 || problem.status === 429) return undefined;
  // What cannot be an organisation's name at all is misspelt in the page: its reader has no field to look at.
  return fields?.some(({ field }) => field.startsWith('organisation')) ? unknownOrganisation : code;
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
        // What another organisation said must not stand under the sentence that this one is unknown.
        const kept = value === undefined || code === unknownOrganisation ? {} : { value };
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

  /** What was read is of no use any more, not even until something newer is here. */
  forget(): void {
    this.stop();
    this.#set({ state: 'waiting' });
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
