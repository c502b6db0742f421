import type { Handle } from '../database/tables.ts';

/** The code with which those who raised a matter read what it is answered. */
export const putMatterCode = async (
  transaction: Handle,
  code: { organisation: string; matter: string; codeHash: Buffer; opensUntil: Date },
): Promise<void> => {
  await transaction
    .insertInto('receipt_codes')
    .values({
      code_hash: code.codeHash,
      organisation: code.organisation,
      matter: code.matter,
      opens_until: code.opensUntil,
    })
    .execute();
};
