import type { Tables } from '../database/tables.ts';

const day = 86_400_000;

/**
 * Days for which each kind of record is kept when nothing ends it before. The one place where it is decided;
 * docs/privacy.md tells it to everybody.
 */
export const keptDays = {
  /** A matter with all that belongs to it: messages, answers, contact, receipt code. From when it was received. */
  matter: 730,
  /** A digest that nobody confirmed. */
  'asked-subscription': 7,
  /** A digest, from when it was confirmed. Each mail says when it ends. */
  subscription: 730,
  /** A mail that cannot be sent, and a mail in the folder of files. */
  mail: 5,
  invitation: 7,
} as const;
export type KeptKind = keyof typeof keptDays;

export const keptUntil = (kind: KeptKind, from: Date): Date =>
  new Date(from.getTime() + keptDays[kind] * day);

/**
 * Tables whose rows carry the moment after which they are deleted. What belongs to a row, such as the messages of a
 * matter, the database deletes with it.
 */
export const endings = {
  matters: 'keep_until',
  contacts: 'keep_until',
  receipt_codes: 'opens_until',
  subscriptions: 'keep_until',
  mail_queue: 'keep_until',
  staff_sessions: 'expires_at',
  staff_invitations: 'expires_at',
} as const satisfies Partial<Record<keyof Tables, string>>;
export type EndingTable = keyof typeof endings;
