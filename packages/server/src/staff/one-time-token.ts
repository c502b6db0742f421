import { createHash, randomBytes } from 'node:crypto';

/** The secret of a one-time link: 256 random bits in 43 characters. */
export const makeToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of it. A fast hash is enough, for nobody guesses 256 random bits. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();
