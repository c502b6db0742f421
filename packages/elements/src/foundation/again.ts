/** Seconds to wait before each new try; the last one repeats. */
const waits = [2, 4, 8, 15, 30];

/**
 * Tries until it succeeds or is stopped. Between tries it waits, but goes on at once when the device says that it is
 * online again, or when `now` is called (a person pressed "try again").
 * @param failed Called after each try that failed; answering false ends the trying, a number is the least seconds to
 * wait, as the server asked for.
 */
export class Again<T> {
  #stopped = false;
  #wake: (() => void) | undefined;

  constructor(
    private readonly attempt: () => Promise<T>,
    private readonly failed: (reason: unknown) => boolean | number,
  ) {}

  async start(): Promise<T | undefined> {
    for (let tries = 0; !this.#stopped; tries += 1) {
      try {
        return await this.attempt();
      } catch (reason) {
        const asked = !this.#stopped && this.failed(reason);
        if (asked === false) return undefined;
        const usual = waits[Math.min(tries, waits.length - 1)] ?? 30;
        await this.#wait(asked === true ? usual : Math.max(asked, 1));
      }
    }
    return undefined;
  }

  now(): void {
    this.#wake?.();
  }

  stop(): void {
    this.#stopped = true;
    this.#wake?.();
  }

  async #wait(seconds: number): Promise<void> {
    await new Promise<void>(resolve => {
      const timer = setTimeout(resolve, seconds * 1000);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
      addEventListener('online', this.#wake, { once: true });
    });
    if (this.#wake) removeEventListener('online', this.#wake);
    this.#wake = undefined;
  }
}
