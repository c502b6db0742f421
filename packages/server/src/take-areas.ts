/** `take-areas newer.json`: takes a newer file of the country's areas into the database. */
import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { AreasFile } from './areas/file.ts';
import { takeInAreas } from './areas/take-in.ts';
import { readConfiguration } from './configuration.ts';
import { openDatabase } from './database/open.ts';
import { StartFault } from './start-fault.ts';

const take = async (path: string | undefined): Promise<string> => {
  if (path === undefined) throw new StartFault('Which file? take-areas newer.json');
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch {
    throw new StartFault(`The file ${path} cannot be read as JSON.`);
  }
  const file = z.safeParse(AreasFile, value);
  if (!file.success) {
    const fields = file.error.issues.slice(0, 10).map(issue => issue.path.join('.') || '(the whole)');
    throw new StartFault(`The file ${path} is not a file of areas. Wrong: ${fields.join(', ')}.`);
  }
  const database = await openDatabase(readConfiguration(process.env), new URL('.', import.meta.url));
  try {
    const { areas, municipalities, validFrom } = file.data;
    return (await takeInAreas(database.handle, file.data))
      ? `${areas.length} areas and ${municipalities.length} municipalities, valid from ${validFrom}, are taken in.`
      : 'The database has these areas or newer ones; nothing was changed.';
  } finally {
    await database.close();
  }
};

try {
  process.stdout.write(`${await take(process.argv[2])}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof StartFault ? error.message : String(error)}\n`);
  process.exit(1);
}
process.exit(0);
