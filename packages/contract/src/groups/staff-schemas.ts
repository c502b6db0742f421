import * as z from 'zod/mini';
import { AreaCode, MunicipalityCode } from '../areas/schemas.ts';
import { SubmissionKey } from '../feedback/schemas.ts';
import { openCode, Version } from '../foundation/codes.ts';
import { Day, EveryLanguage, LanguageTag, Slug, TimeOfDay } from '../foundation/texts.ts';
import {
  addressVisibilities,
  attendances,
  audiences,
  careContexts,
  groupAccess,
  groupGaps,
  groupKinds,
  groupRooms,
  groupStandings,
  newcomerQuestions,
  sessionChanges,
} from '../vocabularies.ts';
import { AsPlanned, Cancelled, groupFields, Moved } from './records.ts';
import { AgeRange, Run, Schedule } from './schemas.ts';

/** A member of staff who leads a group, or may be asked to. Nothing public names them. */
export const GroupLeader = z.object({ id: z.uuid(), name: z.string() });
export type GroupLeader = z.infer<typeof GroupLeader>;

const Time = z.object({ day: Day, from: TimeOfDay, to: TimeOfDay });

/** A session to come as it was planned, and how it differs. */
export const StaffSession = z.object({
  day: Day,
  from: TimeOfDay,
  to: TimeOfDay,
  change: z.optional(openCode(sessionChanges)),
  /** Its new time, when it was moved. */
  movedTo: z.optional(Time),
  why: z.optional(EveryLanguage),
});
export type StaffSession = z.infer<typeof StaffSession>;

const line = {
  id: Slug,
  /** Rises at every change. */
  version: z.int(),
  name: EveryLanguage,
  kind: openCode(groupKinds),
  standing: openCode(groupStandings),
  checkedOn: Day,
  leaders: z.array(GroupLeader),
  gaps: z.array(openCode(groupGaps)),
};

/** A line of the desk's list of groups, with what is missing of each. */
export const StaffGroupLine = z.object({
  ...line,
  municipality: z.optional(z.object({ code: MunicipalityCode, name: EveryLanguage })),
  next: z.optional(Time),
});
export type StaffGroupLine = z.infer<typeof StaffGroupLine>;

export const StaffGroupsAnswer = z.object({
  items: z.array(StaffGroupLine),
  /** Who may be asked to lead; only for who says it. */
  possibleLeaders: z.optional(z.array(GroupLeader)),
});
export type StaffGroupsAnswer = z.infer<typeof StaffGroupsAnswer>;

/** A whole group in every language, with what is not public. */
export const StaffGroup = z.object({
  ...line,
  summary: EveryLanguage,
  description: EveryLanguage,
  audiences: z.array(openCode(audiences)),
  ages: z.optional(AgeRange),
  careContexts: z.array(openCode(careContexts)),
  area: AreaCode,
  place: z.object({
    visibility: openCode(addressVisibilities),
    municipality: z.optional(MunicipalityCode),
    venue: z.optional(EveryLanguage),
    street: z.optional(z.string()),
  }),
  attendance: openCode(attendances),
  languages: z.array(LanguageTag),
  access: openCode(groupAccess),
  run: Run,
  room: openCode(groupRooms),
  schedules: z.array(Schedule),
  rhythm: z.optional(EveryLanguage),
  answers: z.array(z.object({ question: openCode(newcomerQuestions), answer: EveryLanguage })),
  contact: z.object({
    role: EveryLanguage,
    phone: z.optional(z.string()),
    email: z.optional(z.string()),
  }),
  /** The nearest sessions to come. */
  sessions: z.array(StaffSession),
});
export type StaffGroup = z.infer<typeof StaffGroup>;

export const StaffGroupParams = z.strictObject({ id: Slug });

const written = {
  ...groupFields,
  /** Who leads it; left out, it stays as it is. */
  leaders: z.optional(z.array(z.uuid()).check(z.maxLength(20))),
  /**
   * Somebody has decided that the place of a closed group of minors may be told to others, which it is not by itself.
   */
  placeMayBeTold: z.optional(z.boolean()),
};
export const GroupInput = z.strictObject({ key: SubmissionKey, ...written });
export type GroupInput = z.infer<typeof GroupInput>;
export const GroupChange = z.strictObject({ version: Version, ...written });
export type GroupChange = z.infer<typeof GroupChange>;

/** The group goes on as it is told. */
export const ConfirmationInput = z.strictObject({ version: Version });
export const EndingInput = z.strictObject({ version: Version });

/** One session is cancelled, moved, or held as planned after all. */
export const SessionInput = z.strictObject({
  version: Version,
  session: z.discriminatedUnion('change', [Cancelled, Moved, AsPlanned]),
});
export type SessionInput = z.infer<typeof SessionInput>;
