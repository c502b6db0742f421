import type { BoardEntryRecord } from '@kuulluksi/contract/board/records';
import type { PublishInput } from '@kuulluksi/contract/board/schemas';
import { stillWaits } from '@kuulluksi/contract/matters/course';
import type { StatusInput } from '@kuulluksi/contract/matters/schemas';
import type { FeedbackKind, MatterSource, Role, RoughTime } from '@kuulluksi/contract/vocabularies';
import { monthInFinland } from '../helsinki.ts';
import { wholeDays } from '../matters/staff-rules.ts';

/** How long an answer took, as roughly as a public entry says it. */
export const roughTime = (receivedAt: Date, answeredAt: Date): RoughTime => {
  const days = wholeDays(receivedAt, answeredAt);
  if (days <= 7) return 'within-a-week';
  if (days <= 14) return 'within-two-weeks';
  if (days <= 31) return 'within-a-month';
  if (days <= 92) return 'within-three-months';
  return 'longer';
};

/** One answer of a matter, as it was given. */
export interface GivenAnswer {
  answer: StatusInput;
  role: Role;
  answeredAt: Date;
}

interface Told {
  organisation: string;
  source: MatterSource;
  kind: FeedbackKind;
  receivedAt: Date;
  /** Oldest first. */
  answers: readonly GivenAnswer[];
}

/** What of an entry comes from its matter: the answer, who gave it, and when, in months and rough times only. */
const answerOf = ({ receivedAt, answers }: Told) => {
  const last = answers.at(-1);
  if (!last) return {};
  const first = answers.find(({ answer }) => !stillWaits(answer.status));
  return {
    answer: last.answer,
    answeredBy: last.role,
    answeredIn: monthInFinland(last.answeredAt),
    ...(first && { answeredWithin: roughTime(receivedAt, first.answeredAt) }),
  };
};

/** The entry of a matter in the words of staff: a paraphrase, never the person's own. */
export const entryOf = (
  id: string,
  matter: Told,
  words: Pick<PublishInput, 'said' | 'voice'>,
): BoardEntryRecord => ({
  id,
  organisation: matter.organisation,
  said: words.said,
  ownWords: false,
  source: matter.source,
  helped: false,
  ...(words.voice && { voice: words.voice }),
  kind: matter.kind,
  saidIn: monthInFinland(matter.receivedAt),
  ...answerOf(matter),
});

/** An entry that stands on the board already, with the matter's newest answer. */
export const renewed = (entry: BoardEntryRecord, matter: Told): BoardEntryRecord => ({
  ...entry,
  ...answerOf(matter),
});
