import { scrypt } from 'node:crypto';
import { Bounded } from './bounded.ts';

/** scrypt with these figures takes about 44 ms of a core, and 16 MB while it runs. */
const cost = { N: 2 ** 14, r: 8, p: 1, maxmem: 32 * 1024 * 1024 };

/** A slow hash, of which only so many are made at a time. */
export class SlowHash {
  readonly #salt: Buffer;
  readonly #bounded: Bounded;

  constructor(salt: Buffer, bounds: { atOnce?: number; longestQueue?: number } = {}) {
    this.#salt = salt;
    this.#bounded = new Bounded(bounds);
  }

  of(value: string): Promise<Buffer> {
    return this.#bounded.do(
      () =>
        new Promise((resolve, reject) =>
          scrypt(value, this.#salt, 32, cost, (error, hash) => (error ? reject(error) : resolve(hash))),
        ),
    );
  }
}
