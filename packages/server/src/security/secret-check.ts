import type { Handle } from '../database/tables.ts';
import { StartFault } from '../start-fault.ts';
import type { Secret } from './secret.ts';

const name = 'secret-fingerprint';

/**
 * The secret must be the one that the database was begun with: with another, no receipt code would open anything and
 * a repeated submission would be stored twice.
 */
export const checkSecret = async (database: Handle, secret: Secret): Promise<void> => {
  const value = secret.digest('fingerprint', 'kuulluksi').toString('base64url');
  await database
    .insertInto('installation')
    .values({ name, value })
    .onConflict(conflict => conflict.column('name').doNothing())
    .execute();
  const stored = await database
    .selectFrom('installation')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  if (stored.value !== value) {
    throw new StartFault(
      'SECRET is not the one that this database was begun with: receipt codes given so far would open nothing.',
    );
  }
};
