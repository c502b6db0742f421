import { json, type Handle } from '../database/tables.ts';
import { keepContact, type StoredMatter } from '../matters/staff-store.ts';

/** What a code opens now. A wrong code and one whose time is over are the same query with no row. */
export const findByCode = (database: Handle, codeHash: Buffer, now: Date) =>
  database
    .selectFrom('receipt_codes')
    .select(['organisation', 'matter', 'meeting', 'join_request as joinRequest', 'opens_until as opensUntil'])
    .where('code_hash', '=', codeHash)
    .where('opens_until', '>', now)
    .executeTakeFirst();
export type Opened = NonNullable<Awaited<ReturnType<typeof findByCode>>>;

/** The matter, held until the transaction ends, for whoever has its code: nobody is shut out of their own. */
export const holdOwn = (
  transaction: Handle,
  organisation: string,
  id: string,
): Promise<StoredMatter | undefined> =>
  transaction
    .selectFrom('matters')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();

/** The digest of what came with this key before. */
export const earlierWords = async (database: Handle, keyHash: Buffer): Promise<Buffer | undefined> =>
  (
    await database
      .selectFrom('message_keys')
      .select('content_digest')
      .where('key_hash', '=', keyHash)
      .executeTakeFirst()
  )?.content_digest;

/** What a person writes at once: words, or that they were not answered, or both. */
export interface Words {
  text: string | undefined;
  language: string;
  reopens: boolean;
}

/** Whose conversation it is: a matter's, or that of a request to join. */
export type Owner = { organisation: string } & ({ matter: string } | { join_request: string });

export const storeWords = async (
  transaction: Handle,
  owner: Owner,
  { text, language, reopens }: Words,
  now: Date,
): Promise<void> => {
  await transaction
    .insertInto('messages')
    .values({
      ...owner,
      sender: 'person',
      role: null,
      text: text === undefined ? null : json({ text, lang: language }),
      reopens,
      written_at: now,
    })
    .execute();
};

export const storeKey = async (
  transaction: Handle,
  owner: Owner,
  key: { keyHash: Buffer; contentDigest: Buffer },
): Promise<void> => {
  await transaction
    .insertInto('message_keys')
    .values({ key_hash: key.keyHash, ...owner, content_digest: key.contentDigest })
    .execute();
};

/** Changes a matter that is held, and lets everybody who read it before know by its version. */
export const changeMatter = async (
  transaction: Handle,
  matter: StoredMatter,
  changes: Partial<Pick<StoredMatter, 'status' | 'status_since' | 'publication'>> & { waiting_since?: Date },
): Promise<void> => {
  const { id, version } = matter;
  await transaction
    .updateTable('matters')
    .set({ ...changes, version: version + 1 })
    .where('id', '=', id)
    .execute();
  const { waiting_since: since } = changes;
  if (since) await keepContact(transaction, matter, since, since);
};
