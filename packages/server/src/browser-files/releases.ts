import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A fixed version of the elements: a folder that is never changed, named after it. */
export interface Release {
  version: string;
  /** Integrity values by file: `group-finder.sv.js`. */
  integrity: Record<string, string>;
}

const inOrder = (one: string, other: string): number => one.localeCompare(other, 'en', { numeric: true });

/** The releases in a folder, the newest first. */
export const readReleases = (folder: string): Release[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter(name => /^\d+\.\d+\.\d+$/.test(name))
    .sort((one, other) => inOrder(other, one))
    .map(version => ({
      version,
      integrity: JSON.parse(readFileSync(join(folder, version, 'integrity.json'), 'utf8')) as Record<
        string,
        string
      >,
    }));
