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
 * after the other, with a pause between them. When all places are taken, whoever has most of them gives one up to a
 * newcomer who has fewer; otherwise the newcomer is told when to come again.
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
    const ofThis = this.#placesOf(who);
    if (ofThis >= ofOne) throw this.#busy();
    if (this.#waiting.length >= longestQueue) this.#makeRoom(ofThis);
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

  #placesOf(who: string): number {
    return this.#waiting.filter(one => one.who === who).length;
  }

  /** Takes the last place of whoever has most of them, for one that has `places`; throws where nobody has two more. */
  #makeRoom(places: number): void {
    const most = Math.max(...this.#waiting.map(({ who }) => this.#placesOf(who)));
    if (most < places + 2) throw this.#busy();
    const last = this.#waiting.findLastIndex(({ who }) => this.#placesOf(who) === most);
    for (const { refuse } of this.#waiting.splice(last, 1)) refuse();
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
