import { ProblemError } from '../http/problem-error.ts';

/**
 * Costly work, bounded: so much at a time, so much waiting, the rest is told to come again. Otherwise a flood would take
 * all of the machine.
 */
export class Bounded {
  readonly #atOnce: number;
  readonly #longestQueue: number;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor({ atOnce = 2, longestQueue = 100 } = {}) {
    this.#atOnce = atOnce;
    this.#longestQueue = longestQueue;
  }

  /** @param longestQueue How many may wait for this work to join them; fewer for what is to leave room for the rest. */
  async do<T>(work: () => Promise<T>, longestQueue = this.#longestQueue): Promise<T> {
    await this.#enter(longestQueue);
    try {
      return await work();
    } finally {
      this.#leave();
    }
  }

  async #enter(longestQueue: number): Promise<void> {
    if (this.#running < this.#atOnce) {
      this.#running += 1;
      return;
    }
    if (this.#waiting.length >= longestQueue) throw new ProblemError('busy', { retryAfter: 5 });
    await new Promise<void>(resolve => this.#waiting.push(resolve));
  }

  /** Hands the place to the next that waits, so that nobody comes in between. */
  #leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#running -= 1;
  }
}
