/**
 * Every operation with its id and summary, for the server and the OpenAPI script alone. Elements import the operations
 * that they call from their own folders, so that a page carries nothing else.
 */
import { listAreas, listMunicipalities } from './areas/operations.ts';
import {
  changeEntry,
  linkMatter,
  listBoard,
  listEntries,
  proposeEntry,
  publishMatter,
  readBoardEntry,
  readBoardFigures,
  readLinks,
  removeEntry,
  unlinkMatter,
} from './board/operations.ts';
import { readChallenge } from './challenges/operations.ts';
import { closeConcern, markConcern, readConcerns, tellConcern } from './concerns/operations.ts';
import {
  changeLeave,
  decideDraft,
  openConversation,
  reopenConversation,
  withdrawConversation,
  writeToConversation,
} from './conversations/operations.ts';
import { enterFeedback, readFeedbackForm, sendFeedback } from './feedback/operations.ts';
import type { Operation } from './foundation/operation.ts';
import * as feedbackGroups from './feedback-groups/operations.ts';
import * as glossary from './glossary/operations.ts';
import { findGroups, readGroup, readGroupWords } from './groups/operations.ts';
import * as staffGroups from './groups/staff-operations.ts';
import { readHealth } from './health/operations.ts';
import * as joining from './joining/operations.ts';
import { readLog, readMatterLog } from './log/operations.ts';
import { listExclusions, shutOut } from './matters/exclusions-operations.ts';
import { tellUnit } from './matters/unit-operations.ts';
import { answerMatter, listMatters, readContact, readMatter } from './matters/operations.ts';
import { listOpenQuestions } from './open-questions/operations.ts';
import * as openQuestions from './open-questions/staff-operations.ts';
import { listOrganisations } from './organisations/operations.ts';
import { listPanels } from './panels/operations.ts';
import * as panels from './panels/staff-operations.ts';
import { listPathways } from './pathways/operations.ts';
import * as pathways from './pathways/staff-operations.ts';
import * as questionSets from './question-sets/operations.ts';
import { raiseGroupMatter } from './raised-matters/operations.ts';
import { acceptInvitation, enter, readMe, signIn, signOut } from './staff/operations.ts';
import { subscribe } from './subscriptions/operations.ts';
import { changeTemplate, createTemplate, deleteTemplate, listTemplates } from './templates/operations.ts';

export const allOperations = {
  listAreas,
  listMunicipalities,
  listOrganisations,
  findGroups,
  readGroup,
  readGroupWords,
  readChallenge,
  readFeedbackForm,
  sendFeedback,
  openConversation,
  listPanels,
  listOpenQuestions,
  listPathways,
  writeToConversation,
  reopenConversation,
  withdrawConversation,
  decideDraft,
  changeLeave,
  listBoard,
  readBoardEntry,
  readBoardFigures,
  listMatters,
  readMatter,
  answerMatter,
  readContact,
  publishMatter,
  listEntries,
  changeEntry,
  removeEntry,
  readLinks,
  linkMatter,
  unlinkMatter,
  enterFeedback,
  raiseGroupMatter,
  readConcerns,
  markConcern,
  tellConcern,
  closeConcern,
  listTemplates,
  createTemplate,
  changeTemplate,
  deleteTemplate,
  listExclusions,
  shutOut,
  tellUnit,
  ...staffGroups,
  ...panels,
  ...feedbackGroups,
  ...openQuestions,
  ...questionSets,
  ...pathways,
  ...glossary,
  proposeEntry,
  readMe,
  signIn,
  enter,
  acceptInvitation,
  signOut,
  readLog,
  subscribe,
  readMatterLog,
  ...joining,
  readHealth,
} satisfies Record<string, Operation>;
export type OperationId = keyof typeof allOperations;

export const summaries: Record<OperationId, string> = {
  listAreas: 'Wellbeing services counties of Finland with their municipalities',
  listMunicipalities:
    'Municipalities with their names and centres, to look for a place by name or by distance',
  listOrganisations:
    'Organisations that publish here, with subregions, units, help lines and feedback practice',
  findGroups: 'Search groups; with counts by facet',
  readGroup: 'One group with everything that a newcomer asks',
  readGroupWords: 'Words that a search in the browser looks through besides the list',
  readChallenge: 'Work for a device, to be solved while a person writes',
  readFeedbackForm: 'All that a feedback form needs to begin: organisations, questions, the open question',
  sendFeedback: 'Give feedback without a name; answered with a receipt code',
  openConversation: 'Read the conversation that a receipt code opens',
  listPanels: 'Client panels: what they met about, in which months, and how to join',
  listOpenQuestions: 'What organisations ask everybody, and what came of it',
  listPathways: 'Ways to take part, where each leads, and terms in plain words',
  writeToConversation: 'Write back with a receipt code',
  reopenConversation: '"This did not answer me": the matter waits for an answer again',
  withdrawConversation: 'Take back what was said; all of it is deleted at once',
  decideDraft: 'Say yes or no to the draft of a board entry, or what is to be changed',
  changeLeave: 'Change whether the organisation may tell of it',
  listBoard: 'You said – we did: what was said and what was answered',
  readBoardEntry: 'One entry of the board',
  readBoardFigures: 'What became of what was said in a year, in numbers that give nobody away',
  listMatters: "The desk's list of matters, longest waiting first",
  readMatter: 'One matter with its conversation',
  answerMatter: 'Answer a matter and move its status',
  readContact: 'How the person wants to be reached',
  publishMatter: 'Put what was said and answered on the board',
  listEntries: "The organisation's entries of the board, for who looks after them",
  changeEntry: 'Change the words of an entry that tells of no matter',
  removeEntry: 'Take an entry off the board',
  readLinks: 'Matters that tell of the same idea, and those that may',
  linkMatter: 'Link a matter with another that tells of the same idea',
  unlinkMatter: 'Take a matter out of those that it is linked with',
  enterFeedback: 'Enter what somebody wrote on paper or said; answered with the receipt code to give them',
  raiseGroupMatter:
    'Raise a matter for a group, an evaluation, the forum or an event; answered with a receipt code for them',
  readConcerns: 'Concerns for a child that were marked in a matter: who, when, whom they told',
  markConcern: 'Mark a concern for a child',
  tellConcern: 'Write down who was told of a concern',
  closeConcern: 'Close a concern',
  listTemplates: "The organisation's templates of answers",
  createTemplate: 'Make a template of an answer',
  changeTemplate: 'Change a template of an answer',
  deleteTemplate: 'Delete a template of an answer',
  listExclusions: 'Which members of staff are shut out of a matter',
  shutOut: 'Shut a member of staff out of a matter, or let them in again',
  tellUnit: 'Write down what the unit was told of a matter',
  listStaffGroups: "The organisation's groups with what is missing of each, or those that the member leads",
  readStaffGroup: 'One group as it is stored, with its sessions to come',
  makeGroup: 'Make a group',
  changeGroup: 'Change what is told of a group',
  confirmGroup: 'Confirm that a group goes on as it is told',
  changeSession: 'Cancel or move one session, or take that back',
  endGroup: 'End a group',
  listStaffPanels: 'The panels of the organisation with their meetings',
  foundPanel: 'Found a client panel',
  changePanel: 'Change what is told of a panel',
  recordMeeting: 'Record a meeting of a panel; answered with a receipt code for its members',
  changeMeeting: 'Change day, topics or attendance of a meeting',
  raiseMatter: 'Add something that a meeting raised',
  readAgenda: "Agendas of the organisation's feedback groups, without identity",
  foundFeedbackGroup: 'Found a feedback group',
  changeFeedbackGroup: 'Change the name of a feedback group',
  planAgendaMeeting: 'Plan a meeting of a feedback group',
  moveAgendaMeeting: 'Move a meeting of a feedback group to another day',
  decideAgendaItem: 'Write down what the group decided: what, who, when',
  putOnAgenda: "Put a matter on an agenda, in other words than the person's",
  listAgendaItems: 'Where a matter stands on agendas',
  changeAgendaItem: 'Reword an item of an agenda, or move it to another meeting',
  takeOffAgenda: 'Take an item off the agenda',
  listStaffOpenQuestions: 'The open questions of the organisation',
  askOpenQuestion: 'Ask everybody a question',
  changeOpenQuestion: 'Change an open question before it opens',
  closeOpenQuestion: 'Close an open question before its time',
  tellResult: 'Tell what came of an open question',
  listQuestionSets: 'The question sets of the organisation',
  makeQuestionSet: 'Make a question set',
  changeQuestionSet: 'Add the next version of a question set',
  makeUsual: 'Make a question set the usual one of its age levels, or no more',
  listStaffPathways: 'The ways to take part of the organisation',
  makePathway: 'Add a way to take part',
  changePathway: 'Change a way to take part',
  deletePathway: 'Delete a way to take part',
  listTerms: 'Terms that the organisation explains, and those that are explained already',
  makeTerm: 'Explain a term',
  changeTerm: 'Change how a term is explained',
  deleteTerm: 'Delete a term',
  proposeEntry: 'Ask the person first: show them the entry as it would stand',
  readMe: 'Who is signed in',
  signIn: 'Sign in with e-mail and password',
  enter: "Enter by the demo's one-time link",
  acceptInvitation: 'Accept an invitation and choose a password',
  signOut: 'Sign out',
  readLog: 'The append-only log of what staff did',
  subscribe: 'Ask for a digest of the board by mail; it begins when the mail that comes is confirmed',
  readMatterLog: 'What staff did with one matter',
  readJoinForm: 'All that a form to join needs to begin: who reads, how one gets into the group today',
  askToJoin: 'Ask to join, without an account; answered with a receipt code',
  listJoinRequests: 'Who asked to join, longest waiting first',
  readJoinRequest: 'One request with its conversation',
  readJoinContact: 'How the person may be reached, and only so',
  answerJoinRequest: 'Decide for one person, write to them, note that they were contacted',
  readHealth: 'Is the server up, and its database?',
};
