import { createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import * as z from 'zod/mini';
import type { Secret } from '../security/secret.ts';

/** What of a challenge says that it was used. */
export interface SolvedChallenge {
  digest: Buffer;
  endsAt: Date;
}

const Payload = z.object({
  challenge: z.object({
    parameters: z.object({
      algorithm: z.literal('PBKDF2/SHA-256'),
      nonce: z.string(),
      salt: z.string(),
      cost: z.number(),
      keyLength: z.number(),
      keyPrefix: z.string(),
      keySignature: z.string(),
      data: z.object({ ends: z.number() }),
    }),
    signature: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  }),
  solution: z.object({ counter: z.number(), derivedKey: z.string() }),
});

const inBase64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64');

const parsed = (base64: string): unknown => {
  try {
    return JSON.parse(Buffer.from(base64, 'base64').toString());
  } catch {
    return undefined;
  }
};

/** Makes and checks challenges. Each is signed, so that nothing is kept of one that was never solved. */
export class Challenges {
  readonly #secrets: { hmacSignatureSecret: string; hmacKeySignatureSecret: string };
  readonly #rounds: number;

  constructor(secret: Secret, rounds: number) {
    const key = (purpose: string) => secret.digest(purpose, 'kuulluksi').toString('base64url');
    this.#secrets = {
      hmacSignatureSecret: key('challenge'),
      hmacKeySignatureSecret: key('challenge-key'),
    };
    this.#rounds = rounds;
  }

  /**
   * A challenge in base64. The number that solves it lies in the upper half of those to try, so that no device needs
   * much longer than another by chance.
   */
  async make(tries: number, endsAt: Date): Promise<string> {
    const challenge = await createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost: this.#rounds,
      counter: randomInt(tries - 1, Math.floor(tries / 2)),
      deriveKey,
      // Not the library's own `expiresAt`, which it would compare with the machine's clock.
      data: { ends: endsAt.getTime() },
      ...this.#secrets,
    });
    return inBase64(challenge);
  }

  /** The challenge that a proof solves; undefined when that is none of ours, or too late. */
  async solvedBy(proof: string, now: Date): Promise<SolvedChallenge | undefined> {
    const read = z.safeParse(Payload, parsed(proof));
    if (!read.success) return undefined;
    const { challenge, solution } = read.data;
    const { verified } = await verifySolution({ challenge, solution, deriveKey, ...this.#secrets });
    const endsAt = new Date(challenge.parameters.data.ends);
    if (!verified || endsAt <= now) return undefined;
    return { digest: Buffer.from(challenge.signature, 'hex'), endsAt };
  }
}
