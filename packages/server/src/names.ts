import type { Texts } from '@kuulluksi/contract/foundation/texts';
import type { Secret } from './security/secret.ts';

/** A key of staff counts in their organisation alone: another's key never meets it. */
interface Key {
  organisation: string;
  key: string;
}

const digestOf = (secret: Secret, purpose: string, { organisation, key }: Key): string =>
  secret.digest(`name-of-${purpose}`, `${organisation}:${key}`).toString('hex');

/** The name of what staff make with a key, as a UUID: it follows from the key, so that a repeat makes no second one. */
export const uuidOfKey = (secret: Secret, purpose: string, key: Key): string => {
  const digest = digestOf(secret, purpose, key);
  // Version 8: made in a way of one's own.
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `8${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-');
};

/** The same as a name for addresses, which begins with the words of what it names. */
export const slugOfKey = (secret: Secret, purpose: string, key: Key, words: Texts): string => {
  const readable = (Object.values(words)[0] ?? '')
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  return [readable, digestOf(secret, purpose, key).slice(0, 12)].filter(Boolean).join('-');
};
