import { createHmac, randomBytes } from 'node:crypto';

const most = 10;
const within = 15 * 60_000;
const remembered = 10_000;

/**
 * Counts failed sign-ins of one e-mail address, known or unknown, in memory and under a random salt. Beside the limit
 * of requests from one network address it stops who guesses one member's password from many machines.
 */
export class Attempts {
  readonly #salt = randomBytes(32);
  readonly #failed = new Map<string, { count: number; since: number }>();

  /** Seconds until another try is heard; undefined when it is heard now. */
  wait(email: string, now: Date): number | undefined {
    const entry = this.#entry(email, now);
    if (!entry || entry.count < most) return undefined;
    return Math.max(1, Math.ceil((entry.since + within - now.getTime()) / 1000));
  }

  failed(email: string, now: Date): void {
    const entry = this.#entry(email, now) ?? { count: 0, since: now.getTime() };
    const key = this.#key(email);
    this.#failed.delete(key);
    this.#failed.set(key, { ...entry, count: entry.count + 1 });
    const [oldest] = this.#failed.keys();
    if (this.#failed.size > remembered && oldest !== undefined) this.#failed.delete(oldest);
  }

  succeeded(email: string): void {
    this.#failed.delete(this.#key(email));
  }

  #entry(email: string, now: Date) {
    const entry = this.#failed.get(this.#key(email));
    return entry && now.getTime() - entry.since < within ? entry : undefined;
  }

  #key(email: string): string {
    return createHmac('sha256', this.#salt).update(email.toLowerCase()).digest('base64url');
  }
}
