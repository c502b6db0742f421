import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { ProblemError } from '../http/problem-error.ts';

const atOnce = 2;
const longestQueue = 20;
let running = 0;
const waiting: (() => void)[] = [];

/** Lets so many slow hashes run and so many wait, and tells the rest to come again. */
const bounded = async <T>(work: () => Promise<T>): Promise<T> => {
  if (running >= atOnce) {
    if (waiting.length >= longestQueue) throw new ProblemError('busy', { retryAfter: 5 });
    await new Promise<void>(resolve => waiting.push(resolve));
  } else {
    running += 1;
  }
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
};

/** better-auth's own slow hash (scrypt), bounded. */
export const passwords = {
  hash: (password: string): Promise<string> => bounded(() => hashPassword(password)),
  verify: (given: { hash: string; password: string }): Promise<boolean> =>
    bounded(() => verifyPassword(given)),
};
