import type { Secret } from '../security/secret.ts';
import type { SlowHash } from '../security/slow-hash.ts';

const codes = 10n ** 16n;
/** Numbers from here on would make some codes likelier than others; they are passed over. */
const unbiasedBelow = (2n ** 64n / codes) * codes;

/**
 * The receipt code of a submission: 16 digits that follow from its key and the secret, so that a repeat is answered
 * with the same code though no code is stored.
 */
export const receiptCodeOf = (secret: Secret, key: string): string => {
  for (let round = 0; ; round += 1) {
    const digest = secret.digest('receipt-code', `${round}:${key}`);
    for (let at = 0; at < digest.length; at += 8) {
      const number = digest.readBigUInt64BE(at);
      if (number < unbiasedBelow) return (number % codes).toString().padStart(16, '0');
    }
  }
};

/** The salt of all receipt codes of an installation: a code is looked for by its hash, so the salt cannot be its own. */
export const receiptCodeSalt = (secret: Secret): Buffer => secret.digest('receipt-code-salt', 'kuulluksi');

export interface ReceiptCodes {
  secret: Secret;
  hash: SlowHash;
}
