import { scrypt } from 'node:crypto';
import { ProblemError } from '../http/problem-error.ts';

/** scrypt with these figures takes about 44 ms of a core, and 16 MB while it runs. */
const cost = { N: 2 ** 14, r: 8, p: 1, maxmem: 32 * 1024 * 1024 };

/**
 * A slow hash, bounded: so many at a time, so many waiting, the rest is told to come again. Otherwise a flood of codes
 * would take all of the machine.
 */
export class SlowHash {
  readonly #salt: Buffer;
  readonly #atOnce: number;
  readonly #longestQueue: number;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(salt: Buffer, { atOnce = 2, longestQueue = 100 } = {}) {
    this.#salt = salt;
    this.#atOnce = atOnce;
    this.#longestQueue = longestQueue;
  }

  async of(value: string): Promise<Buffer> {
    await this.#enter();
    try {
      return await new Promise((resolve, reject) =>
        scrypt(value, this.#salt, 32, cost, (error, hash) => (error ? reject(error) : resolve(hash))),
      );
    } finally {
      this.#leave();
    }
  }

  async #enter(): Promise<void> {
    if (this.#running < this.#atOnce) {
      this.#running += 1;
      return;
    }
    if (this.#waiting.length >= this.#longestQueue) throw new ProblemError('busy', { retryAfter: 5 });
    await new Promise<void>(resolve => this.#waiting.push(resolve));
  }

  /** Hands the place to the next that waits, so that nobody comes in between. */
  #leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#running -= 1;
  }
}
