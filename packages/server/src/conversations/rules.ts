import { personMay } from '@kuulluksi/contract/matters/course';
import type { AnswerStatus, DraftState, PersonAct, PublicationLeave } from '@kuulluksi/contract/vocabularies';

/**
 * What the holder of a code may do with a matter. What a panel or a group raised together nobody takes back or writes
 * for all: its members read, and say that something did not answer them.
 */
export const mayWith = ({ status, said }: { status: AnswerStatus; said: unknown }): PersonAct[] =>
  personMay(status).filter(act => said === null || act === 'reopen');

export type Decision = 'yes' | 'no' | 'change';
/** What comes of a decision. `changed`: what was decided on is not what is there now. */
export type Consequence = 'publish' | 'refuse' | 'wish' | 'repeated' | 'changed';

const consequences: Record<DraftState, Record<Decision, Consequence>> = {
  proposed: { yes: 'publish', no: 'refuse', change: 'wish' },
  // Whoever wished for a change may wish for another, still take it as it is, or say no.
  'change-wished': { yes: 'publish', no: 'refuse', change: 'wish' },
  // Who said yes may say no later. Other words for what stands there already are asked for by writing.
  agreed: { yes: 'repeated', no: 'refuse', change: 'changed' },
};

interface ReadDraft {
  id: string;
  version: number;
}

/** A decision holds for the very version that was read, and its repeat changes nothing. */
export const consequenceOf = (
  draft: (ReadDraft & { state: DraftState }) | undefined,
  leave: PublicationLeave,
  decided: { draft: string; version: number; decision: Decision },
): Consequence => {
  if (!draft) return decided.decision === 'no' && leave === 'no' ? 'repeated' : 'changed';
  if (draft.id !== decided.draft || draft.version !== decided.version) return 'changed';
  return consequences[draft.state][decided.decision];
};

/** What a change of leave does to what stands on the board: only a full leave, or the same one, lets it stand. */
export const entryStays = (present: PublicationLeave, next: PublicationLeave): boolean =>
  next === 'yes' || next === present;

/** May staff show the person a draft? With a plain no there is nothing to ask. */
export const mayPropose = (leave: PublicationLeave): boolean => leave !== 'no';
