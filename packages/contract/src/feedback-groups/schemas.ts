import * as z from 'zod/mini';
import { SubmissionKey } from '../feedback/schemas.ts';
import { openCode, Version } from '../foundation/codes.ts';
import { Day, EveryLanguage, LanguageTag, Month, Slug, Text } from '../foundation/texts.ts';
import { MatterId, MatterParams } from '../matters/schemas.ts';
import { ToldAnswer } from '../matters/told-answer.ts';
import { agendaStates, feedbackKinds, feedbackThemes } from '../vocabularies.ts';
import { Decision, FeedbackGroupRecord, wording } from './records.ts';

/** One item of an agenda. It never holds the person's words, their contact, their code or their unit. */
export const AgendaItem = z.object({
  id: z.uuid(),
  version: z.int(),
  meeting: z.uuid(),
  /** The matter's number, which tells nothing of it: for those who may read the matter, or mark a concern in it. */
  matter: z.optional(MatterId),
  wording: Text,
  kind: openCode(feedbackKinds),
  themes: z.array(openCode(feedbackThemes)),
  saidIn: Month,
  state: openCode(agendaStates),
  decision: z.optional(z.object({ what: EveryLanguage, who: EveryLanguage, when: Month, in: Month })),
  /** What is answered at present: the group hears of it here, the person in their conversation. */
  answer: z.optional(ToldAnswer),
});
export type AgendaItem = z.infer<typeof AgendaItem>;

export const AgendaMeeting = z.object({
  id: z.uuid(),
  version: z.int(),
  day: Day,
  items: z.array(AgendaItem),
});
export type AgendaMeeting = z.infer<typeof AgendaMeeting>;

/** A feedback group with the agendas of its meetings, the next or newest first. */
export const FeedbackGroup = z.object({
  id: Slug,
  version: z.int(),
  name: EveryLanguage,
  meetings: z.array(AgendaMeeting),
});
export type FeedbackGroup = z.infer<typeof FeedbackGroup>;
export const AgendaAnswer = z.object({ items: z.array(FeedbackGroup) });

export const FeedbackGroupParams = z.strictObject({ id: Slug });
export const AgendaMeetingParams = z.strictObject({ id: z.uuid() });
export const AgendaItemParams = z.strictObject({ id: z.uuid() });
export const AgendaMatterParams = MatterParams;

const { name } = FeedbackGroupRecord.shape;
export const FeedbackGroupInput = z.strictObject({ key: SubmissionKey, name });
export const FeedbackGroupChange = z.strictObject({ version: Version, name });

export const AgendaMeetingInput = z.strictObject({ key: SubmissionKey, day: Day });
export const AgendaMeetingChange = z.strictObject({ version: Version, day: Day });

/** Who writes has been warned of a name, a number or an address in the text, and it is no person's. */
const warned = z.optional(z.boolean());
const reworded = { meeting: z.uuid(), wording, language: LanguageTag, warned };
export const AgendaItemInput = z.strictObject({ key: SubmissionKey, ...reworded });
export type AgendaItemInput = z.infer<typeof AgendaItemInput>;
export const AgendaItemChange = z.strictObject({ version: Version, ...reworded });

export const DecisionInput = z.strictObject({ version: Version, ...Decision.shape, warned });
export const TakeOffInput = z.strictObject({ version: Version });

/** The items that a matter has on agendas. */
export const AgendaItemsAnswer = z.object({ items: z.array(AgendaItem) });
