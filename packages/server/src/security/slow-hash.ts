import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Bounded } from './bounded.ts';

/** scrypt with these figures takes about 44 ms of a core, and 16 MB while it runs. */
const cost = { N: 2 ** 14, r: 8, p: 1, maxmem: 32 * 1024 * 1024 };

/** As text, so that it needs no file of its own beside the bundled server. */
const program = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { scryptSync } = require('node:crypto');
  const { salt, cost } = workerData;
  parentPort.on('message', value => parentPort.postMessage(scryptSync(value, salt, 32, cost)));
`;

/**
 * A slow hash, one at a time in a thread of its own. Not in Node's own threads: each of them would keep its 16 MB for
 * good.
 */
export class SlowHash {
  readonly #salt: Buffer;
  readonly #bounded: Bounded;
  readonly #longestQueue: number;
  #worker: Worker | undefined;

  constructor(salt: Buffer, { longestQueue = 100 } = {}) {
    this.#salt = salt;
    this.#longestQueue = longestQueue;
    this.#bounded = new Bounded({ atOnce: 1, longestQueue });
  }

  of(value: string): Promise<Buffer> {
    return this.#bounded.do(() => this.#inThread(value));
  }

  /** The same for what anyone may try by the thousand: it joins half of the queue at most and leaves the rest free. */
  ofGuess(value: string): Promise<Buffer> {
    return this.#bounded.do(() => this.#inThread(value), Math.floor(this.#longestQueue / 2));
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  async #inThread(value: string): Promise<Buffer> {
    const worker = (this.#worker ??= this.#begin());
    worker.ref();
    try {
      const answer = once(worker, 'message');
      worker.postMessage(value);
      const [hash] = (await answer) as [Uint8Array];
      return Buffer.from(hash);
    } finally {
      // Idle, the thread holds no process up.
      worker.unref();
    }
  }

  #begin(): Worker {
    const worker = new Worker(program, {
      eval: true,
      execArgv: [],
      workerData: { salt: this.#salt, cost },
      resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 },
    });
    worker.on('error', () => (this.#worker = undefined));
    return worker;
  }
}
