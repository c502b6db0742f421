import type { StatusInput } from '@kuulluksi/contract/matters/schemas';
import type { AnswerStatus } from '@kuulluksi/contract/vocabularies';

type Given = StatusInput['status'];

const anyAnswer: readonly Given[] = [
  'considering',
  'planned',
  'in-progress',
  'done',
  'partly-done',
  'answered',
  'thanked',
  'passed-on',
  'not-possible',
];

/**
 * What may follow what. The same status may follow itself, so that an answer can be put in better words; an answer
 * already given never turns back into silence; what was done is not undone; what the person withdrew is left alone.
 */
const followers: Readonly<Record<AnswerStatus, readonly Given[]>> = {
  received: anyAnswer,
  reopened: anyAnswer,
  considering: anyAnswer,
  'passed-on': anyAnswer,
  planned: ['planned', 'in-progress', 'done', 'partly-done', 'passed-on', 'not-possible'],
  'in-progress': ['planned', 'in-progress', 'done', 'partly-done', 'passed-on', 'not-possible'],
  'partly-done': ['partly-done', 'planned', 'in-progress', 'done'],
  done: ['done'],
  answered: ['answered', 'considering', 'planned', 'in-progress', 'done'],
  thanked: ['thanked', 'considering', 'answered'],
  'not-possible': ['not-possible', 'considering', 'planned', 'in-progress', 'done', 'partly-done'],
  withdrawn: [],
};

export const mayFollow = (present: AnswerStatus, next: Given): boolean => followers[present].includes(next);

/** While a matter is considered, or somebody else is asked, its person still waits. */
export const stillWaits = (status: AnswerStatus): boolean =>
  ['received', 'considering', 'passed-on', 'reopened'].includes(status);

/** Since when the person waits once the matter has its new status; null when nobody waits. */
export const waitingSinceAfter = (next: AnswerStatus, waitingSince: Date | null, now: Date): Date | null =>
  stillWaits(next) ? (waitingSince ?? now) : null;

const day = 86_400_000;

/** Whole days since a moment. */
export const wholeDays = (since: Date, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - since.getTime()) / day));
