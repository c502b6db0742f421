import { AbortedError } from './errors/aborted-error.ts';
import { untilAborted } from './until-aborted.ts';

/** A read in flight, and how many wait for it. */
interface SharedRead {
  answer: Promise<unknown>;
  waiting: number;
  stop: AbortController;
}

/**
 * Makes equal reads once. Whoever takes a call back leaves; the read itself stops when nobody waits for it any more.
 */
export const sharedReads = () => {
  const reads = new Map<string, SharedRead>();

  return async (
    address: string,
    signal: AbortSignal | undefined,
    read: (signal: AbortSignal) => Promise<unknown>,
  ): Promise<unknown> => {
    let shared = reads.get(address);
    if (!shared) {
      const stop = new AbortController();
      const made: SharedRead = { answer: read(stop.signal), waiting: 0, stop };
      const forget = () => {
        if (reads.get(address) === made) reads.delete(address);
      };
      made.answer.then(forget, forget);
      reads.set(address, made);
      shared = made;
    }
    const joined = shared;
    joined.waiting++;
    const own = new AbortController();
    const leave = () => {
      own.abort(new AbortedError());
      if (--joined.waiting > 0) return;
      // Nobody may join a read that is being stopped.
      if (reads.get(address) === joined) reads.delete(address);
      joined.stop.abort();
    };
    signal?.addEventListener('abort', leave, { once: true });
    try {
      return await untilAborted(own.signal, joined.answer);
    } finally {
      signal?.removeEventListener('abort', leave);
    }
  };
};
