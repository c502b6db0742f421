import { operation } from '../foundation/operation.ts';
import { BoardFiguresAnswer, BoardFiguresQuery } from './figures-schemas.ts';
import { LinkInput, LinksAnswer, LinksParams, LinksQuery } from './links-schemas.ts';
import {
  BoardAnswer,
  BoardEntry,
  BoardEntryParams,
  BoardEntryQuery,
  BoardQuery,
  EntryDraft,
  PublishInput,
  PublishParams,
} from './schemas.ts';
import {
  EntriesAnswer,
  EntriesQuery,
  EntryRemovedAnswer,
  RemovalInput,
  StaffEntry,
} from './staff-schemas.ts';

export const listBoard = operation({
  method: 'GET',
  path: '/v1/board',
  query: BoardQuery,
  answer: BoardAnswer,
  problems: ['invalid-input', 'unknown-organisation'],
  access: 'public',
});

/** One entry, as a link to it shows it. What was withdrawn is not found. */
export const readBoardEntry = operation({
  method: 'GET',
  path: '/v1/board/entries/{id}',
  params: BoardEntryParams,
  query: BoardEntryQuery,
  answer: BoardEntry,
  problems: ['invalid-input', 'not-found'],
  access: 'public',
});

export const readBoardFigures = operation({
  method: 'GET',
  path: '/v1/board/figures',
  query: BoardFiguresQuery,
  answer: BoardFiguresAnswer,
  problems: ['invalid-input', 'unknown-organisation'],
  access: 'public',
});
const publishing = [
  'invalid-input',
  'malformed-body',
  'not-signed-in',
  'not-allowed',
  'not-found',
  'changed-meanwhile',
  'no-leave-to-publish',
  'status-may-not-follow',
  'too-large',
] as const;

/**
 * Puts a matter on the board, or renews its entry. Only with the person's leave. `own-words` of `said`: it repeats what
 * the person wrote or left, and they have not said yes to exactly that in a draft.
 */
export const publishMatter = operation({
  method: 'POST',
  path: '/v1/staff/matters/{id}/board-entry',
  params: PublishParams,
  body: PublishInput,
  answer: BoardEntry,
  status: 201,
  problems: publishing,
  access: 'board:publish',
});

/**
 * Shows the person an entry as it would stand, in their conversation. Their yes puts exactly this on the board, with no
 * further act of staff.
 */
export const proposeEntry = operation({
  method: 'POST',
  path: '/v1/staff/matters/{id}/board-draft',
  params: PublishParams,
  body: PublishInput,
  answer: EntryDraft,
  status: 201,
  problems: publishing,
  access: 'board:publish',
});

/** All entries of the organisation, also those that tell of no matter; the newest first. */
export const listEntries = operation({
  method: 'GET',
  path: '/v1/staff/board',
  query: EntriesQuery,
  answer: EntriesAnswer,
  problems: ['invalid-input', 'not-signed-in', 'not-allowed'],
  access: 'board:publish',
});

/**
 * Changes the words of an entry that tells of no matter. `not-allowed` where there is one: then they are changed there,
 * with the leave of the person.
 */
export const changeEntry = operation({
  method: 'POST',
  path: '/v1/staff/board/{id}',
  params: BoardEntryParams,
  body: PublishInput,
  answer: StaffEntry,
  problems: [
    'invalid-input',
    'malformed-body',
    'not-signed-in',
    'not-allowed',
    'not-found',
    'changed-meanwhile',
    'too-large',
  ],
  access: 'board:publish',
});

/**
 * Takes an entry off the board, and what waits for the person's yes with it. Also one whose matter is no longer there.
 * What the person allowed stays as it was. Why is kept in the log, as a code.
 */
export const removeEntry = operation({
  method: 'POST',
  path: '/v1/staff/board/{id}/removal',
  params: BoardEntryParams,
  body: RemovalInput,
  answer: EntryRemovedAnswer,
  problems: ['invalid-input', 'malformed-body', 'not-signed-in', 'not-allowed', 'not-found', 'too-large'],
  access: 'board:publish',
});

const linking = [
  'invalid-input',
  'malformed-body',
  'not-signed-in',
  'not-allowed',
  'not-found',
  'too-large',
] as const;

/** Matters that tell of the same idea, and those that may. */
export const readLinks = operation({
  method: 'GET',
  path: '/v1/staff/matters/{id}/links',
  params: LinksParams,
  query: LinksQuery,
  answer: LinksAnswer,
  problems: ['invalid-input', 'not-signed-in', 'not-allowed', 'not-found'],
  access: 'board:publish',
});

/** The same idea from two panels or people: all that either is linked with is then linked. */
export const linkMatter = operation({
  method: 'POST',
  path: '/v1/staff/matters/{id}/links',
  params: LinksParams,
  body: LinkInput,
  answer: LinksAnswer,
  status: 201,
  problems: linking,
  access: 'board:publish',
});

/** Takes a matter out of those that it is linked with; the others stay linked. */
export const unlinkMatter = operation({
  method: 'POST',
  path: '/v1/staff/matters/{id}/links/removal',
  params: LinksParams,
  answer: LinksAnswer,
  problems: ['invalid-input', 'not-signed-in', 'not-allowed', 'not-found'],
  access: 'board:publish',
});
