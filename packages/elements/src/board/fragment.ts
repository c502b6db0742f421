import { readShown, wordsOfAddress, type Shown } from './choices.ts';

/** The part of the page's address behind `#` that belongs to one board: `#kuulluksi-board:status=done`. */
const nameOf = (id: string | undefined): string => `${id || 'kuulluksi-board'}:`;

/** What the page's address asks of a board; nothing where it asks nothing of it. */
export const shownInFragment = (id: string | undefined, hash: string): Shown | undefined => {
  const name = `#${nameOf(id)}`;
  if (!hash.startsWith(name)) return undefined;
  const words = new URLSearchParams(hash.slice(name.length));
  return readShown(word => (word === 'q' ? null : words.get(word)));
};

/** The fragment that shows this; empty where it is the whole board. */
export const fragmentOf = (id: string | undefined, shown: Shown): string => {
  const words = wordsOfAddress(shown).toString();
  return words && `#${nameOf(id)}${words}`;
};
