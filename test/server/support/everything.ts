import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Handle } from '@kuulluksi/server/database/tables';
import { sql } from 'kysely';

/** Names of all tables there are. */
export const tablesOf = async (database: Handle): Promise<string[]> => {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public' order by 1`.execute(database);
  return rows.map(({ name }) => name);
};

/** Every row of every table as one text; bytes as hexadecimal digits. */
export const rowsOf = async (database: Handle): Promise<{ table: string; row: string }[]> => {
  const all: { table: string; row: string }[] = [];
  for (const table of await tablesOf(database)) {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(table)} t`.execute(
      database,
    );
    all.push(...rows.map(({ row }) => ({ table, row })));
  }
  return all;
};

/** A word as it may stand in a row: as text, as bytes, as text within JSON. */
export const spellings = (word: string): string[] => [
  ...new Set([word, JSON.stringify(word).slice(1, -1), Buffer.from(word).toString('hex')]),
];

/** Tables in whose rows one of the words stands. */
export const tablesThatHold = async (database: Handle, words: readonly string[]): Promise<string[]> => {
  const spelt = words.flatMap(spellings);
  const found = (await rowsOf(database)).filter(({ row }) => spelt.some(word => row.includes(word)));
  return [...new Set(found.map(({ table }) => table))];
};

/** Files of a folder in which one of the words stands, whatever else is in them. */
export const filesThatHold = (folder: string, words: readonly string[]): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .filter(file => {
      const bytes = readFileSync(file);
      return words.some(word => bytes.includes(word));
    });
