import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { hashOfToken, makeToken } from './one-time-token.ts';

const loopback = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const forwarding =
  /^(forwarded|via|x-forwarded.*|x-real-ip|x-client-ip|x-cluster-client-ip|true-client-ip|cf-connecting-ip)$/;

/**
 * Does a call come from this very machine? Not when a proxy stands between: then the near end of the connection says
 * nothing of the far one.
 */
export const comesFromThisMachine = (peer: string | undefined, headers: IncomingHttpHeaders): boolean =>
  peer !== undefined && loopback.test(peer) && !Object.keys(headers).some(name => forwarding.test(name));

const hours = 12;

/**
 * The demo's way in: a link that works once, made anew at each start and kept only as a hash, in memory. There is no
 * password, and without DEMO there is no door.
 */
export class DemoDoor {
  #hash: Buffer | undefined;
  #until = 0;

  /** Makes the one-time link's secret; the one before opens nothing any more. */
  makeToken(now: Date): string {
    const token = makeToken();
    this.#hash = hashOfToken(token);
    this.#until = now.getTime() + hours * 3_600_000;
    return token;
  }

  /** Lets the first who comes with the token in; the second finds the door shut. */
  open(token: string, now: Date): boolean {
    const hash = this.#hash;
    if (!hash || !timingSafeEqual(hash, hashOfToken(token))) return false;
    this.#hash = undefined;
    return now.getTime() < this.#until;
  }
}
