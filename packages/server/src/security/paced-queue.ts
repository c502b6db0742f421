import { ProblemError } from '../http/problem-error.ts';

export interface Pace {
  /** Milliseconds between two that are let through. */
  pause: number;
  /** How many may wait. A caller waits no longer than their number of pauses. */
  longestQueue: number;
  /** How many of one caller may wait, so that nobody takes all places. */
  ofOne: number;
}

/**
 * What must not be refused for what it is, but may not come as a flood either, waits its turn here: one is let through
 * after the other, with a pause between them. When all places are taken, whoever comes is told when to come again.
 */
export class PacedQueue {
  readonly #pace: Pace;
  readonly #waiting: { who: string; enter: () => void; refuse: () => void }[] = [];
  #pause: NodeJS.Timeout | undefined;

  constructor(pace: Pace) {
    this.#pace = pace;
  }

  /** @param who Tells callers apart; a digest, never an address. */
  async enter(who: string): Promise<void> {
    if (!this.#pause) return this.#beginPause();
    const { longestQueue, ofOne } = this.#pace;
    const ofThis = this.#waiting.filter(one => one.who === who).length;
    if (this.#waiting.length >= longestQueue || ofThis >= ofOne) throw this.#busy();
    await new Promise<void>((enter, refuse) =>
      this.#waiting.push({ who, enter, refuse: () => refuse(this.#busy()) }),
    );
  }

  /** Refuses all who wait: the server is being stopped. */
  close(): void {
    clearTimeout(this.#pause);
    this.#pause = undefined;
    for (const { refuse } of this.#waiting.splice(0)) refuse();
  }

  #busy(): ProblemError {
    const seconds = Math.ceil(((this.#waiting.length + 1) * this.#pace.pause) / 1000);
    return new ProblemError('busy', { retryAfter: Math.max(seconds, 2) });
  }

  #beginPause(): void {
    this.#pause = setTimeout(() => {
      this.#pause = undefined;
      const next = this.#waiting.shift();
      if (!next) return;
      this.#beginPause();
      next.enter();
    }, this.#pace.pause);
    this.#pause.unref();
  }
}
