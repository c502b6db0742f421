import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { Bounded } from '../security/bounded.ts';

const bounded = new Bounded({ longestQueue: 20 });

/** better-auth's own slow hash (scrypt), of which only so many are made at a time. */
export const passwords = {
  hash: (password: string): Promise<string> => bounded.do(() => hashPassword(password)),
  verify: (given: { hash: string; password: string }): Promise<boolean> =>
    bounded.do(() => verifyPassword(given)),
};
