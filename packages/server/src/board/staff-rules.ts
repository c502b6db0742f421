import type { BoardEntryRecord } from '@kuulluksi/contract/board/records';
import type { PublishInput } from '@kuulluksi/contract/board/schemas';
import type { PanelRecord } from '@kuulluksi/contract/panels/records';
import { stillWaits } from '@kuulluksi/contract/matters/course';
import type { Texts } from '@kuulluksi/contract/foundation/texts';
import type { StatusInput } from '@kuulluksi/contract/matters/schemas';
import type {
  AnswerStatus,
  FeedbackKind,
  MatterSource,
  Role,
  RoughTime,
} from '@kuulluksi/contract/vocabularies';
import { monthInFinland } from '../helsinki.ts';
import { fieldFault } from '../http/problem-error.ts';
import { quotes, repeats, type Known } from '../matters/own-words.ts';
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
  status: AnswerStatus;
  statusSince: Date;
  source: MatterSource;
  kind: FeedbackKind;
  /** Entered by a worker, or with somebody's help. */
  helped: boolean;
  receivedAt: Date;
  /** Oldest first. */
  answers: readonly GivenAnswer[];
  /** When the person said that the answer before did not answer them; oldest first. */
  reopenings: readonly Date[];
}

/** The client panel whose meeting raised a matter. Its name is public, its members never are. */
export type RaisingPanel = Pick<PanelRecord, 'id' | 'name'>;

/**
 * The course of a matter in months, up to its last answer: the answers, and that one was asked about again. A status
 * given again in better words is no new step.
 */
const timelineOf = (answers: readonly GivenAnswer[], reopenings: readonly Date[]) => {
  const last = answers.at(-1)?.answeredAt;
  const asked = reopenings.filter(at => last !== undefined && at < last);
  return [
    ...answers.map(({ answer, answeredAt: at }) => ({ status: answer.status, at })),
    ...asked.map(at => ({ status: 'reopened' as const, at })),
  ]
    .sort((one, other) => one.at.getTime() - other.at.getTime())
    .filter(({ status }, at, steps) => status !== steps[at - 1]?.status)
    .map(({ status, at }) => ({ status, month: monthInFinland(at) }));
};

/** What of an entry comes from its matter: the answer, who gave it, and when, in months and rough times only. */
const answerOf = ({ receivedAt, answers, reopenings, status, statusSince }: Told) => {
  const last = answers.at(-1);
  if (!last) return {};
  const first = answers.find(({ answer }) => !stillWaits(answer.status));
  return {
    answer: last.answer,
    answeredBy: last.role,
    answeredIn: monthInFinland(last.answeredAt),
    timeline: timelineOf(answers, reopenings),
    // What was answered after it was asked about again is answered.
    ...(status === 'reopened' &&
      statusSince > last.answeredAt && { reopenedIn: monthInFinland(statusSince) }),
    ...(first && { answeredWithin: roughTime(receivedAt, first.answeredAt) }),
  };
};

/** What staff write of a matter that they publish. */
export type Words = Pick<PublishInput, 'said' | 'voice' | 'themes' | 'unit' | 'raisedBy'>;

/**
 * What is published of a matter is a paraphrase.
 * @param agreed Texts that the person said yes to, or that stand on the board: these may be theirs.
 */
export const demandParaphrase = (
  field: string,
  texts: Texts | undefined,
  agreed: readonly string[],
  known: Known,
): void => {
  const others = Object.values(texts ?? {}).filter(text => !agreed.includes(text));
  if (others.some(text => repeats(text, known))) throw fieldFault(field, 'own-words');
};

/** The words of an entry that staff wrote, and can change. */
export const writtenOf = ({ said, voice, themes, unit, raisedBy }: BoardEntryRecord): Words => ({
  said,
  ...(voice && { voice }),
  ...(themes && { themes }),
  ...(unit && { unit }),
  ...(raisedBy && { raisedBy }),
});

const sameTexts = (one: Texts, other: Texts): boolean =>
  Object.keys({ ...one, ...other }).every(language => one[language] === other[language]);

/** An entry that tells of no matter in staff's new words. Changed, what somebody said is no longer their own words. */
export const reworded = (record: BoardEntryRecord, words: Words): BoardEntryRecord => {
  const { said: _said, voice: _voice, themes: _themes, unit: _unit, raisedBy: _raisedBy, ...kept } = record;
  return {
    ...kept,
    said: words.said,
    ownWords: record.ownWords && sameTexts(record.said, words.said),
    ...(words.voice && { voice: words.voice }),
    ...(words.themes?.length && { themes: words.themes }),
    ...(words.unit && { unit: words.unit }),
    ...(words.raisedBy && { raisedBy: words.raisedBy }),
  };
};

/** An answer's texts stand on the board beside what was said, and are as little the person's own words. */
export const demandOurWords = (answer: StatusInput, known: Known): void => {
  for (const [field, value] of Object.entries(answer)) {
    if (typeof value === 'object') demandParaphrase(`answer.${field}`, value, [], known);
  }
};

/** Does the wording hold what the person wrote? Only a draft that they said yes to may. */
export const holdsOwnWords = (said: Texts, { written }: Known): boolean =>
  Object.values(said).some(text => quotes(text, written));

/** The entry of a matter in the words of staff. */
export const entryOf = (
  id: string,
  matter: Told,
  words: Words,
  ownWords: boolean,
  panel?: RaisingPanel,
): BoardEntryRecord => ({
  id,
  organisation: matter.organisation,
  said: words.said,
  ownWords,
  source: matter.source,
  helped: matter.helped,
  ...(words.voice && { voice: words.voice }),
  kind: matter.kind,
  ...(words.themes?.length && { themes: words.themes }),
  ...(words.unit && { unit: words.unit }),
  // Staff may name a group more closely; a panel that raised it is named in any case.
  ...((words.raisedBy || panel) && { raisedBy: words.raisedBy ?? panel?.name }),
  ...(panel && { panel: panel.id }),
  saidIn: monthInFinland(matter.receivedAt),
  ...answerOf(matter),
});

/** An entry that stands on the board already, with the matter's newest answer. */
export const renewed = (
  { reopenedIn: _answeredSince, answeredAgain: _toldNow, ...entry }: BoardEntryRecord,
  matter: Told,
): BoardEntryRecord => ({ ...entry, ...answerOf(matter) });

/**
 * An entry whose answer somebody said did not answer them, when they are answered anew and must be asked first: it goes
 * on saying so, for the answer that stands there does not hold. While they wait for nothing its clock stands still.
 */
export const answeredAgain = (
  { answeredAgain: _before, ...entry }: BoardEntryRecord,
  status: AnswerStatus,
): BoardEntryRecord => ({
  ...entry,
  ...(entry.reopenedIn && !stillWaits(status) && { answeredAgain: true }),
});
