import type { Content } from '@kuulluksi/contract/content';
import { allBoardEntries } from './board/all-board-entries.ts';
import { allAgendaMeetings, allFeedbackGroups } from './feedback-groups/feedback-groups.ts';
import { allGroups } from './groups/all-groups.ts';
import { allMatters } from './matters/all-matters.ts';
import { allOpenQuestions } from './open-questions/all-open-questions.ts';
import { allOrganisations } from './organisations/all-organisations.ts';
import { allPanelMeetings } from './panels/meetings.ts';
import { allPanels } from './panels/panels.ts';
import { allPathways } from './pathways/all-pathways.ts';
import { allTerms } from './pathways/glossary.ts';
import { allQuestionSets } from './question-sets/all-question-sets.ts';

/** The content of the five practices, as a server takes it in. */
export const exampleContent = {
  organisations: allOrganisations,
  groups: allGroups,
  boardEntries: allBoardEntries,
  matters: allMatters,
  questionSets: allQuestionSets,
  openQuestions: allOpenQuestions,
  pathways: allPathways,
  glossary: allTerms,
  panels: allPanels,
  panelMeetings: allPanelMeetings,
  feedbackGroups: allFeedbackGroups,
  agendaMeetings: allAgendaMeetings,
} satisfies Content;
