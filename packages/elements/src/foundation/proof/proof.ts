import { readChallenge } from '@kuulluksi/api-client/challenges';
import type { Client } from '@kuulluksi/api-client/client';
import { isProblemError } from '@kuulluksi/api-client/errors/problem-error';
import { solve } from './solve.ts';

/** How often another proof is fetched for one sending: then somebody's clock is wrong, and waiting is left to the form. */
const mostAsked = 3;

/** The proof that goes with what a person sends: begun when they begin to write, ready when they send. */
export class Proof {
  readonly #client: () => Client;
  #ready: Promise<string | undefined> | undefined;
  #stop = new AbortController();

  constructor(client: () => Client) {
    this.#client = client;
  }

  /** Fetches a challenge and solves it, unless that is under way already. */
  begin(): void {
    if (!globalThis.crypto?.subtle) return;
    this.#ready ??= this.#solved();
  }

  /** The person left: nothing is solved any more. */
  stop(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#ready = undefined;
  }

  /**
   * Sends with a proof; where the server asks for a newer one, quietly with another. Without one what is sent still
   * arrives: the server has it wait its turn.
   */
  async send<T>(attempt: (proof: string | undefined) => Promise<T>): Promise<T> {
    for (let asked = 1; ; asked += 1) {
      this.begin();
      const proof = await this.#ready;
      if (proof === undefined) this.#ready = undefined;
      try {
        const answer = await attempt(proof);
        this.#ready = undefined;
        return answer;
      } catch (reason) {
        if (!isProblemError(reason) || reason.code !== 'proof-needed' || asked === mostAsked) throw reason;
        this.#ready = undefined;
      }
    }
  }

  async #solved(): Promise<string | undefined> {
    const { signal } = this.#stop;
    try {
      return await solve((await readChallenge(this.#client(), { signal })).challenge, signal);
    } catch {
      return undefined;
    }
  }
}
