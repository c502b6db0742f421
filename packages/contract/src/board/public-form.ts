import { inLanguage } from '../foundation/in-language.ts';
import type { PublicFormContext } from '../foundation/public-form.ts';
import type { Text, Texts } from '../foundation/texts.ts';
import { stillWaits } from '../matters/course.ts';
import { statusOfEntry, timelineOf, waitingMonths } from './course.ts';
import type { BoardEntryRecord } from './records.ts';
import type { BoardEntry } from './schemas.ts';

/** What an entry tells besides its own record. */
export interface AroundEntry {
  /** The present month in Finland; without it nobody is said to wait. */
  month?: string;
  /** Other entries of the board that tell of the same idea. Never a matter that is not on the board. */
  alsoRaisedBy?: readonly BoardEntryRecord[];
}

/** The name of a unit's filter: two organisations may have a unit of the same name. */
export const unitKey = (organisation: string, unit: string): string => `${organisation}.${unit}`;

/** A text in easier words than the one that is shown, where staff wrote one: `fi-simple` beside `fi`. */
const easierThan = ({ lang }: Text, texts: Texts): Text | undefined => {
  const easy = `${lang}-simple`;
  const text = texts[easy];
  return text === undefined ? undefined : { text, lang: easy };
};

/** The one place where a board entry's public form is made. */
export const publicBoardEntry = (
  record: BoardEntryRecord,
  context: PublicFormContext,
  { month, alsoRaisedBy = [] }: AroundEntry = {},
): BoardEntry => {
  const { answer, organisation } = record;
  const languages = context.languagesOf(organisation);
  const say = (texts: Texts) => inLanguage(texts, context.language, languages);
  const unit = record.unit === undefined ? undefined : context.unitOf?.(organisation, record.unit);
  const reasons = answer && 'reasons' in answer ? say(answer.reasons) : undefined;
  const easyReasons = reasons && answer && 'reasons' in answer && easierThan(reasons, answer.reasons);
  const timeline = timelineOf(record);
  const waiting = month === undefined || record.answeredAgain ? undefined : waitingMonths(timeline, month);
  return {
    id: record.id,
    organisation: { id: organisation, name: say(context.organisationName(organisation)) },
    said: say(record.said),
    ownWords: record.ownWords,
    source: record.source,
    helped: record.helped,
    ...(record.voice && { voice: record.voice }),
    kind: record.kind,
    themes: record.themes ?? [],
    // A unit where few live stays unnamed, whatever an entry says: its name would tell who spoke.
    ...(record.unit !== undefined &&
      unit?.mayBeNamed && { unit: { id: unitKey(organisation, record.unit), name: say(unit.name) } }),
    ...(record.raisedBy && { raisedBy: say(record.raisedBy) }),
    status: statusOfEntry(record),
    ...(answer && 'what' in answer && { what: say(answer.what) }),
    ...(answer && 'when' in answer && { when: answer.when }),
    ...(reasons && { reasons }),
    ...(easyReasons && { easyReasons }),
    ...(answer &&
      'reasonsForChildren' in answer &&
      answer.reasonsForChildren && { reasonsForChildren: say(answer.reasonsForChildren) }),
    ...(answer && 'to' in answer && { to: say(answer.to) }),
    ...(record.answeredBy && { answeredBy: record.answeredBy }),
    saidIn: record.saidIn,
    ...(record.answeredIn && { answeredIn: record.answeredIn }),
    // Whoever still waits has not been answered within any time.
    ...(record.answeredWithin &&
      !stillWaits(statusOfEntry(record)) && { answeredWithin: record.answeredWithin }),
    timeline,
    ...(waiting !== undefined && { waitingMonths: waiting }),
    alsoRaisedBy: alsoRaisedBy
      .filter(({ id }) => id !== record.id)
      .map(other => ({
        id: other.id,
        source: other.source,
        ...(other.voice && { voice: other.voice }),
        ...(other.raisedBy && { raisedBy: say(other.raisedBy) }),
        saidIn: other.saidIn,
        status: statusOfEntry(other),
      })),
  };
};
