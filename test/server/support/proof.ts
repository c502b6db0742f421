import { pbkdf2Sync } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/** The parts of a challenge that solving takes. */
export interface Parts {
  parameters: { nonce: string; salt: string; cost: number; keyLength: number; keyPrefix: string };
  signature: string;
}
export const partsOf = (base64: string): Parts =>
  JSON.parse(Buffer.from(base64, 'base64').toString()) as Parts;
export const inBase64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64');

/** Solves as an element does, by trying. */
export const solve = (base64: string): { proof: string; tries: number } => {
  const challenge = partsOf(base64);
  const { nonce, salt, cost, keyLength, keyPrefix } = challenge.parameters;
  for (let counter = 0; ; counter += 1) {
    const password = Buffer.alloc(20);
    password.write(nonce, 'hex');
    password.writeUInt32BE(counter, 16);
    const derivedKey = pbkdf2Sync(password, Buffer.from(salt, 'hex'), cost, keyLength, 'sha256').toString(
      'hex',
    );
    if (derivedKey.startsWith(keyPrefix)) {
      return { proof: inBase64({ challenge, solution: { counter, derivedKey } }), tries: counter + 1 };
    }
  }
};

export const challengeFrom = async (
  app: FastifyInstance,
  headers: Record<string, string> = {},
): Promise<string> =>
  (await app.inject({ url: '/v1/challenges', headers })).json<{ challenge: string }>().challenge;

/** A new challenge of the server's, solved. */
export const proofFrom = async (app: FastifyInstance, headers?: Record<string, string>): Promise<string> =>
  solve(await challengeFrom(app, headers)).proof;
