import { createHmac, randomBytes } from 'node:crypto';
import { networkPart } from '../security/rate-limits.ts';

const within = 15 * 60_000;
/** Wrong tries at one account from one part of the network. */
const mostFromOne = 10;
/** Wrong tries at one account from everywhere that it does not usually come from. */
const mostFromStrangers = 100;
const knownFor = 30 * 86_400_000;
const remembered = 10_000;

/** Counts in memory, the oldest forgotten when there are too many. */
class Counts {
  readonly #counts = new Map<string, { count: number; since: number }>();

  #entry(key: string, now: number) {
    const entry = this.#counts.get(key);
    return entry && now - entry.since < within ? entry : undefined;
  }

  /** Seconds until there is room for another; undefined when there is room now. */
  wait(key: string, most: number, now: number): number | undefined {
    const entry = this.#entry(key, now);
    if (!entry || entry.count < most) return undefined;
    return Math.max(1, Math.ceil((entry.since + within - now) / 1000));
  }

  add(key: string, by: 1 | -1, now: number): void {
    const { count, since } = this.#entry(key, now) ?? { count: 0, since: now };
    this.#counts.delete(key);
    if (count + by > 0) this.#counts.set(key, { count: count + by, since });
    const [oldest] = this.#counts.keys();
    if (this.#counts.size > remembered && oldest !== undefined) this.#counts.delete(oldest);
  }

  forget(key: string): void {
    this.#counts.delete(key);
  }
}

/** Who tries to sign in: the address of an account, known or unknown, and where in the network they are. */
export interface Trier {
  email: string;
  address: string;
}

/**
 * Counts failed sign-ins, in memory and under a random salt. Whoever knows an address of a member can be wrong as often
 * as they like: they use up the tries of their own part of the network, and with many machines those of all strangers,
 * but never those of a part from which the member has come in before.
 */
export class Attempts {
  readonly #salt = randomBytes(32);
  readonly #fromOne = new Counts();
  readonly #fromStrangers = new Counts();
  /** When a member last came in from a part of the network. */
  readonly #known = new Map<string, number>();

  /** Seconds until another try is heard; undefined when it is heard now. */
  wait(trier: Trier, now: Date): number | undefined {
    const { account, pair } = this.#keys(trier);
    const at = now.getTime();
    const own = this.#fromOne.wait(pair, mostFromOne, at);
    if (own !== undefined || this.#isKnown(pair, at)) return own;
    return this.#fromStrangers.wait(account, mostFromStrangers, at);
  }

  failed(trier: Trier, now: Date): void {
    const { account, pair } = this.#keys(trier);
    const at = now.getTime();
    this.#fromOne.add(pair, 1, at);
    if (!this.#isKnown(pair, at)) this.#fromStrangers.add(account, 1, at);
  }

  /** It was counted as failed before it was heard. */
  succeeded(trier: Trier, now: Date): void {
    const { account, pair } = this.#keys(trier);
    const at = now.getTime();
    this.#fromOne.forget(pair);
    // What others got wrong meanwhile stays counted.
    if (!this.#isKnown(pair, at)) this.#fromStrangers.add(account, -1, at);
    this.#known.delete(pair);
    this.#known.set(pair, at);
    const [oldest] = this.#known.keys();
    if (this.#known.size > remembered && oldest !== undefined) this.#known.delete(oldest);
  }

  #isKnown(pair: string, now: number): boolean {
    const since = this.#known.get(pair);
    return since !== undefined && now - since < knownFor;
  }

  #keys({ email, address }: Trier) {
    const account = email.toLowerCase();
    return { account: this.#digest(account), pair: this.#digest(`${account}\n${networkPart(address)}`) };
  }

  #digest(text: string): string {
    return createHmac('sha256', this.#salt).update(text).digest('base64url');
  }
}
