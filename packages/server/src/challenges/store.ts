import type { Handle } from '../database/tables.ts';
import type { SolvedChallenge } from './challenges.ts';

export const wasUsed = async (database: Handle, { digest }: SolvedChallenge): Promise<boolean> =>
  (await database
    .selectFrom('used_challenges')
    .select('digest')
    .where('digest', '=', digest)
    .executeTakeFirst()) !== undefined;

/** Marks a challenge as used; false when it was used before, by whichever server. */
export const useChallenge = async (
  transaction: Handle,
  { digest, endsAt }: SolvedChallenge,
): Promise<boolean> => {
  const used = await transaction
    .insertInto('used_challenges')
    .values({ digest, ends_at: endsAt })
    .onConflict(conflict => conflict.column('digest').doNothing())
    .returning('digest')
    .executeTakeFirst();
  return used !== undefined;
};
