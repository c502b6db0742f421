import * as z from 'zod/mini';
import { BoardEntryRecord } from './board/records.ts';
import { AgendaMeetingRecord, FeedbackGroupRecord } from './feedback-groups/records.ts';
import { GlossaryTermRecord } from './glossary/records.ts';
import { GroupRecord } from './groups/records.ts';
import { MatterRecord } from './matters/records.ts';
import { OpenQuestionRecord } from './open-questions/records.ts';
import { OrganisationRecord } from './organisations/records.ts';
import { PanelMeetingRecord, PanelRecord } from './panels/records.ts';
import { PathwayRecord } from './pathways/records.ts';
import { QuestionSetRecord } from './question-sets/records.ts';

/** A file of content that a server can take in: an organisation's own, or the demo's. */
export const Content = z.strictObject({
  organisations: z.array(OrganisationRecord),
  groups: z.array(GroupRecord),
  boardEntries: z.array(BoardEntryRecord),
  /** What people said, for staff alone. A file may have none. */
  matters: z.optional(z.array(MatterRecord)),
  questionSets: z.optional(z.array(QuestionSetRecord)),
  openQuestions: z.optional(z.array(OpenQuestionRecord)),
  pathways: z.optional(z.array(PathwayRecord)),
  glossary: z.optional(z.array(GlossaryTermRecord)),
  panels: z.optional(z.array(PanelRecord)),
  panelMeetings: z.optional(z.array(PanelMeetingRecord)),
  feedbackGroups: z.optional(z.array(FeedbackGroupRecord)),
  agendaMeetings: z.optional(z.array(AgendaMeetingRecord)),
});
export type Content = z.infer<typeof Content>;
