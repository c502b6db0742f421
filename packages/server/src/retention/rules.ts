import type { Tables } from '../database/tables.ts';
import { dayInFinland, monthBefore, monthInFinland } from '../helsinki.ts';

const day = 86_400_000;

/**
 * Days for which each kind of record is kept when nothing ends it before. The one place where it is decided;
 * docs/privacy.md tells it to everybody.
 */
export const keptDays = {
  /** A matter with all that belongs to it: messages, answers, contact, receipt code. From when it was received. */
  matter: 730,
  /** How to reach a person, and who they are, from the answer on after which they wait for nothing more. */
  contact: 60,
  /** A request to join with its words, contact and code, from when it was received. */
  'join-request': 365,
  /** The same, from when it was ended. */
  'ended-join-request': 60,
  /** A digest that nobody confirmed. */
  'asked-subscription': 7,
  /** A digest, from when it was confirmed. Each mail says when it ends. */
  subscription: 730,
  /** A mail that cannot be sent, and a mail in the folder of files. */
  mail: 5,
  invitation: 7,
  /** A line of the log of what staff did. The database lets go of it a day before, and of no younger one. */
  'log-line': 1827,
  /** A meeting of a panel or of a feedback group: its day, topics and number, from its day. Long after what it raised. */
  meeting: 1827,
  /** An entry of the board, from the month of its last answer. It names nobody; what it tells of changes by then. */
  entry: 1827,
} as const;
export type KeptKind = keyof typeof keptDays;

export const keptUntil = (kind: KeptKind, from: Date): Date =>
  new Date(from.getTime() + keptDays[kind] * day);

/** A contact is there for answering: while the person waits it lives as long as its matter, then for its own days. */
export const contactKeptUntil = (waitingSince: Date | null, matterUntil: Date, now: Date): Date =>
  waitingSince ? matterUntil : new Date(Math.min(matterUntil.getTime(), keptUntil('contact', now).getTime()));

/** While somebody waits a request to join lives its whole time; once it is ended, only so long as one may want to ask again. */
export const joinKeptUntil = (receivedAt: Date, ended: boolean, now: Date): Date => {
  const latest = keptUntil('join-request', receivedAt);
  return ended
    ? new Date(Math.min(latest.getTime(), keptUntil('ended-join-request', now).getTime()))
    : latest;
};

interface Ending {
  /** The moment that a row carries: until when it is kept, or from when its days are counted. */
  column: string;
  counted?: KeptKind;
  /** The column is a calendar day in words, `2026-11-22`, or a month, `2026-11`, that counts from its end. */
  is?: 'day' | 'month';
  /** The column that names the matter: while a concern for a child is open in it, nothing of it is deleted. */
  heldBy?: string;
  /** The column that names a meeting: while a concern is open in anything that it raised, nothing of it is deleted. */
  heldByMeeting?: string;
  /** Rows that name this one: while there is such a row, as there may be with an open concern, this one stays too. */
  namedBy?: { table: keyof Tables; column: string };
}

/**
 * Tables whose rows are deleted by the clock. What belongs to a row, such as the messages of a matter, the database
 * deletes with it.
 */
export const endings = {
  matters: { column: 'keep_until', heldBy: 'id' },
  contacts: { column: 'keep_until', heldBy: 'matter' },
  receipt_codes: { column: 'opens_until', heldBy: 'matter', heldByMeeting: 'meeting' },
  join_requests: { column: 'keep_until' },
  subscriptions: { column: 'keep_until' },
  mail_queue: { column: 'keep_until' },
  used_challenges: { column: 'ends_at' },
  staff_sessions: { column: 'expires_at' },
  staff_invitations: { column: 'expires_at' },
  log_lines: { column: 'at', counted: 'log-line' },
  panel_meetings: {
    column: 'day',
    counted: 'meeting',
    is: 'day',
    namedBy: { table: 'matters', column: 'meeting' },
  },
  agenda_meetings: {
    column: 'day',
    counted: 'meeting',
    is: 'day',
    namedBy: { table: 'agenda_items', column: 'meeting' },
  },
  board_entries: { column: 'month', counted: 'entry', is: 'month' },
} as const satisfies Partial<Record<keyof Tables, Ending>>;
export type EndingTable = keyof typeof endings;
export const endingOf = (table: EndingTable): Ending => endings[table];

/** Rows are past their time whose moment, day or month is not after this one. */
export const endedBy = (table: EndingTable, now: Date): Date | string => {
  const { counted, is } = endingOf(table);
  const moment = counted === undefined ? now : new Date(now.getTime() - keptDays[counted] * day);
  if (is === 'month') return monthBefore(monthInFinland(moment));
  return is === 'day' ? dayInFinland(moment) : moment;
};

/**
 * Tables whose rows stay while what they tell of is there: an organisation, a publication, an account, the
 * installation. What a person wrote is in none of them.
 */
export const standing = {
  areas: 'classification',
  municipalities: 'classification',
  organisations: 'while it takes part',
  groups: 'while it is listed',
  question_sets: 'while the organisation takes part',
  answer_templates: 'while the organisation takes part',
  open_questions: 'while the organisation takes part',
  pathways: 'until it is deleted',
  glossary_terms: 'until it is deleted',
  panels: 'while the organisation takes part',
  feedback_groups: 'while the organisation takes part',
  jobs: 'while the installation lives',
  installation: 'while the installation lives',
  public_versions: 'while the installation lives',
} as const satisfies Partial<Record<keyof Tables, string>>;
