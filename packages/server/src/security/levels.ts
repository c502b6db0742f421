const minute = 60_000;

/**
 * How much has come lately, by whom: each one counts, and some are forgiven each minute. In memory only.
 */
export class Levels {
  readonly #clock: () => Date;
  readonly #forgiven: number;
  readonly #most: number;
  readonly #levels = new Map<string, { level: number; at: number }>();

  /** @param most How many are remembered; beyond that, those that came least lately are forgotten. */
  constructor({
    clock,
    forgivenAMinute,
    most = 20_000,
  }: {
    clock: () => Date;
    forgivenAMinute: number;
    most?: number;
  }) {
    this.#clock = clock;
    this.#forgiven = forgivenAMinute;
    this.#most = most;
  }

  of(who: string): number {
    const known = this.#levels.get(who);
    if (!known) return 0;
    const minutes = Math.max(0, this.#clock().getTime() - known.at) / minute;
    return Math.max(0, known.level - minutes * this.#forgiven);
  }

  /** Counts one more. Answers the level with it. */
  add(who: string): number {
    const level = this.of(who) + 1;
    this.#levels.delete(who);
    this.#levels.set(who, { level, at: this.#clock().getTime() });
    if (this.#levels.size > this.#most) {
      for (const oldest of this.#levels.keys()) {
        this.#levels.delete(oldest);
        break;
      }
    }
    return level;
  }
}
