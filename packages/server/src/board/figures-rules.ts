import type { BoardFigures, ToldNumber } from '@kuulluksi/contract/board/figures-schemas';
import { stillWaits } from '@kuulluksi/contract/matters/course';
import type { AnswerStatus, FeedbackKind } from '@kuulluksi/contract/vocabularies';

/** Fewer than this tell who they are. */
const threshold = 5;
/** The numbers of a year that runs rise in steps of this, so that no rise tells that one more person wrote. */
const step = 5;

/** How many wait, how many led to something done, and how many are answered otherwise; together all. */
export interface Counts {
  waiting: number;
  changed: number;
  unchanged: number;
}
export const nobody: Counts = { waiting: 0, changed: 0, unchanged: 0 };

/** Which of the three a matter counts as. What was withdrawn counts nowhere. */
export const countsAs = (kind: FeedbackKind, status: AnswerStatus): keyof Counts | undefined => {
  if (status === 'withdrawn') return undefined;
  if (stillWaits(status)) return 'waiting';
  const asksForChange = kind === 'concern' || kind === 'idea';
  return asksForChange && (status === 'done' || status === 'partly-done') ? 'changed' : 'unchanged';
};

type Told = Pick<BoardFigures, 'received' | 'answered' | 'waiting' | 'changes'>;

const unknown: ToldNumber = { from: 0 };
const few: ToldNumber = { from: 0, to: threshold - 1 };
const theRest: ToldNumber = { from: threshold };

/**
 * What may be told of matters that are not public. Who knows how many there are, and these rules, learns of no small
 * number more than that it is small: beside it neither its counterpart nor a part of that is told as a number.
 */
const toldOfHidden = ({ waiting, changed, unchanged }: Counts, running: boolean): Told => {
  const answered = changed + unchanged;
  const all = waiting + answered;
  const number = (count: number): ToldNumber => {
    const from = running ? count - (count % step) : count;
    return { from, to: running ? from + step - 1 : count };
  };
  if (all < 2 * threshold) {
    const received = all < threshold ? few : { from: threshold, to: 2 * threshold - 1 };
    return { received, answered: unknown, waiting: unknown, changes: unknown };
  }
  const received = number(all);
  if (waiting < threshold) {
    // How many were answered is not told, so what led to nothing stands for those who wait as well.
    const others = waiting + unchanged;
    const changes = changed < threshold ? few : others < 2 * threshold ? theRest : number(changed);
    return { received, answered: theRest, waiting: few, changes };
  }
  if (answered < threshold) return { received, answered: few, waiting: theRest, changes: unknown };
  const changes =
    answered < 2 * threshold
      ? unknown
      : changed < threshold
        ? few
        : unchanged < threshold
          ? theRest
          : number(changed);
  return { received, answered: number(answered), waiting: number(waiting), changes };
};

const plus = ({ from, to }: ToldNumber, known: number): ToldNumber => ({
  from: from + known,
  ...(to !== undefined && { to: to + known }),
});

/**
 * The figures of a year. What stands on the board anyone can count, so it is added as it is to what may be told of the
 * rest.
 */
export const toldFigures = (onBoard: Counts, hidden: Counts, running: boolean): Told => {
  const told = toldOfHidden(hidden, running);
  const answered = onBoard.changed + onBoard.unchanged;
  return {
    received: plus(told.received, answered + onBoard.waiting),
    answered: plus(told.answered, answered),
    waiting: plus(told.waiting, onBoard.waiting),
    changes: plus(told.changes, onBoard.changed),
  };
};

/** The middle of the days; missing where so few were answered that it would be somebody's own. */
export const medianOf = (days: readonly number[]): number | undefined => {
  if (days.length < threshold) return undefined;
  const ordered = [...days].sort((one, other) => one - other);
  const upper = ordered[Math.floor(ordered.length / 2)] as number;
  const lower = ordered[Math.floor((ordered.length - 1) / 2)] as number;
  return Math.round((lower + upper) / 2);
};
