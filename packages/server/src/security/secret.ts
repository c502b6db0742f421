import { createHmac, randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartFault } from '../start-fault.ts';

/** The installation's secret, with one keyed digest for each purpose, so that no two purposes share a value. */
export class Secret {
  readonly #bytes: Buffer;

  constructor(secret: string) {
    this.#bytes = Buffer.from(secret);
  }

  digest(purpose: string, value: string | Buffer): Buffer {
    const key = createHmac('sha256', this.#bytes).update(purpose).digest();
    return createHmac('sha256', key).update(value).digest();
  }
}

/**
 * The secret as configured; with PGlite one is made at the first start and kept beside the database, which then must
 * be backed up with it.
 */
export const readSecret = async (configured: string | undefined, dataFolder: string): Promise<Secret> => {
  if (configured !== undefined) return new Secret(configured);
  const file = join(dataFolder, 'secret');
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  try {
    await writeFile(file, `${randomBytes(32).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const secret = (await readFile(file, 'utf8')).trim();
  if (Buffer.byteLength(secret) < 32) {
    throw new StartFault(`The file ${file} must hold a secret of at least 32 characters.`);
  }
  await chmod(file, 0o600);
  return new Secret(secret);
};
