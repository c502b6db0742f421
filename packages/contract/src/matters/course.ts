import type { AnswerStatus, PersonAct } from '../vocabularies.ts';
import type { StatusInput } from './schemas.ts';

/** A status that staff give with an answer. */
export type GivenStatus = StatusInput['status'];

export const givenStatuses = [
  'considering',
  'planned',
  'in-progress',
  'done',
  'partly-done',
  'answered',
  'thanked',
  'passed-on',
  'not-possible',
] as const satisfies readonly GivenStatus[];

/**
 * What may follow what. The same status may follow itself, so that an answer can be put in better words; an answer
 * already given never turns back into silence; what was done is not undone; what the person withdrew is left alone.
 */
const followers: Readonly<Record<AnswerStatus, readonly GivenStatus[]>> = {
  received: givenStatuses,
  reopened: givenStatuses,
  considering: givenStatuses,
  'passed-on': givenStatuses,
  planned: ['planned', 'in-progress', 'done', 'partly-done', 'passed-on', 'not-possible'],
  'in-progress': ['planned', 'in-progress', 'done', 'partly-done', 'passed-on', 'not-possible'],
  'partly-done': ['partly-done', 'planned', 'in-progress', 'done'],
  done: ['done'],
  answered: ['answered', 'considering', 'planned', 'in-progress', 'done'],
  thanked: ['thanked', 'considering', 'answered'],
  'not-possible': ['not-possible', 'considering', 'planned', 'in-progress', 'done', 'partly-done'],
  withdrawn: [],
};

/** The server decides by it; the desk offers by it. */
export const mayFollow = (present: AnswerStatus, next: GivenStatus): boolean =>
  followers[present].includes(next);

/** While a matter is considered, or somebody else is asked, its person still waits. */
export const stillWaits = (status: AnswerStatus): boolean =>
  ['received', 'considering', 'passed-on', 'reopened'].includes(status);

const always: readonly PersonAct[] = ['write', 'withdraw', 'change-leave'];
const answered: readonly PersonAct[] = ['reopen', ...always];

/**
 * What the person may do in each status. "This did not answer me" takes an answer; while one is still awaited, writing
 * says as much. What was taken back is over.
 */
const personActsIn: Readonly<Record<AnswerStatus, readonly PersonAct[]>> = {
  received: always,
  considering: always,
  'passed-on': always,
  reopened: always,
  planned: answered,
  'in-progress': answered,
  done: answered,
  'partly-done': answered,
  answered,
  thanked: answered,
  'not-possible': answered,
  withdrawn: [],
};

/** The server decides by it; a conversation offers by it. */
export const personMay = (status: AnswerStatus): readonly PersonAct[] => personActsIn[status];
