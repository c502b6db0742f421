import type { QuestionSetRecord } from '@kuulluksi/contract/question-sets/records';

/** Sets that are no longer usual once another is: those with which it shares an age level. */
export const noLongerUsual = (
  sets: readonly QuestionSetRecord[],
  chosen: Pick<QuestionSetRecord, 'id' | 'organisation' | 'ageLevels'>,
): QuestionSetRecord[] =>
  sets.filter(
    set =>
      set.organisation === chosen.organisation &&
      set.id !== chosen.id &&
      set.usual &&
      set.ageLevels.some(level => chosen.ageLevels.includes(level)),
  );
