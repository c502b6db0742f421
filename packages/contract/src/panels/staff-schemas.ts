import * as z from 'zod/mini';
import { ReceiptCode } from '../conversations/schemas.ts';
import { SubmissionKey } from '../feedback/schemas.ts';
import { openCode, Version } from '../foundation/codes.ts';
import { Day, EveryLanguage, LanguageTag, ownWords, Slug, Text } from '../foundation/texts.ts';
import { MatterId } from '../matters/schemas.ts';
import { ToldAnswer } from '../matters/told-answer.ts';
import {
  ageLevels,
  answerStatuses,
  publicationLeaves,
  raisedKinds,
  raisedLeaves,
  sizeClasses,
} from '../vocabularies.ts';
import { attended, PanelRecord, topics } from './records.ts';

/** Something that a panel raised: the words that it agreed on, and what came of it. */
export const RaisedMatter = z.object({
  id: MatterId,
  kind: openCode(raisedKinds),
  /** Missing once it was taken back. */
  said: z.optional(Text),
  publication: openCode(publicationLeaves),
  status: openCode(answerStatuses),
  answer: z.optional(ToldAnswer),
  /** Stands on the board. */
  published: z.boolean(),
});
export type RaisedMatter = z.infer<typeof RaisedMatter>;

export const StaffMeeting = z.object({
  id: z.uuid(),
  /** Rises at every change. */
  version: z.int(),
  panel: Slug,
  day: Day,
  topics: z.array(EveryLanguage),
  /** How many came, as a class; missing where so few came that it would tell who, or nobody counted. */
  attended: z.optional(openCode(sizeClasses)),
  raised: z.array(RaisedMatter),
});
export type StaffMeeting = z.infer<typeof StaffMeeting>;

/** A panel at the desk, with all its meetings, newest first. */
export const StaffPanel = z.object({
  id: Slug,
  version: z.int(),
  name: EveryLanguage,
  description: EveryLanguage,
  ageLevel: openCode(ageLevels),
  howToJoin: z.optional(EveryLanguage),
  meetings: z.array(StaffMeeting),
});
export type StaffPanel = z.infer<typeof StaffPanel>;
export const StaffPanelsAnswer = z.object({ items: z.array(StaffPanel) });

export const PanelParams = z.strictObject({ id: Slug });
export const MeetingParams = z.strictObject({ id: z.uuid() });

const { name, description, ageLevel, howToJoin } = PanelRecord.shape;
const words = { name, description, ageLevel, howToJoin };
export const PanelInput = z.strictObject({ key: SubmissionKey, ...words });
export type PanelInput = z.infer<typeof PanelInput>;
export const PanelChange = z.strictObject({ version: Version, ...words });

/** In the words of staff that the panel agreed on, never as one member said it. */
export const RaisedInput = z.strictObject({
  kind: z.enum(raisedKinds),
  said: ownWords(2000),
  /** May it be told of on the board? The panel decides, in its meeting. */
  publication: z.enum(raisedLeaves),
});
export type RaisedInput = z.infer<typeof RaisedInput>;

export const MeetingInput = z.strictObject({
  key: SubmissionKey,
  day: Day,
  topics,
  attended: z.optional(attended),
  raised: z.array(RaisedInput).check(z.maxLength(30)),
  /** The language in which it is written, and in which the panel is answered. */
  language: LanguageTag,
});
export type MeetingInput = z.infer<typeof MeetingInput>;

export const MeetingChange = z.strictObject({
  version: Version,
  day: Day,
  topics,
  /** Left out, the number stays as it was. */
  attended: z.optional(attended),
});

/** One more thing that the meeting raised. */
export const RaiseInput = z.strictObject({
  key: SubmissionKey,
  ...RaisedInput.shape,
  language: LanguageTag,
});
export type RaiseInput = z.infer<typeof RaiseInput>;

export const RecordedMeeting = z.object({
  meeting: StaffMeeting,
  /** 16 digits that open the meeting's conversation: for the members, shown once, stored nowhere. */
  receiptCode: ReceiptCode,
  /** `repeated`: the same was already here. `kept-first`: the key came with other words before; those stay. */
  outcome: z.enum(['stored', 'repeated', 'kept-first']),
});
export type RecordedMeeting = z.infer<typeof RecordedMeeting>;
