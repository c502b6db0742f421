import type { ConcernEnding, Right } from '@kuulluksi/contract/vocabularies';
import { ProblemError } from '../http/problem-error.ts';

/**
 * Where somebody reads of a matter: itself, on the agenda of a feedback group, among what a panel raised, or because
 * they took it down themselves.
 */
export const places = ['matter', 'agenda', 'panel', 'taken-down'] as const;
export type Place = (typeof places)[number];

const rightsAt: Record<Place, readonly Right[]> = {
  matter: ['matters:read'],
  agenda: ['agenda:read'],
  panel: ['panels:lead'],
  'taken-down': ['feedback:enter', 'matters:raise'],
};

/** The places in which a member reads. */
export const placesRead = (rights: readonly Right[]): Place[] =>
  places.filter(place => rightsAt[place].some(right => rights.includes(right)));

/** Minutes by which the clock of who writes may be ahead of ours. */
const aheadMinutes = 10;

/** When somebody was told: as it was given, else now. What lies ahead is a slip of the clock, or of the pen. */
export const whenTold = (given: string | undefined, now: Date): Date => {
  const at = given === undefined ? now : new Date(given);
  if (at <= now) return at;
  if (at.getTime() - now.getTime() <= aheadMinutes * 60_000) return now;
  throw new ProblemError('invalid-input', { fields: [{ field: 'toldAt', code: 'too-big' }] });
};

/** Who may read the matter, or marked the concern, may close it; who only reads of it on an agenda may not. */
export const demandMayClose = (member: { id: string; rights: readonly Right[] }, markedBy: string): void => {
  if (!member.rights.includes('matters:read') && member.id !== markedBy) {
    throw new ProblemError('not-allowed');
  }
};

/** A concern ends as told only when somebody was told of it. */
export const demandEnding = (ending: ConcernEnding, tellings: number): void => {
  if (ending === 'told' && tellings === 0) throw new ProblemError('nobody-told');
};
