import { operation } from '../foundation/operation.ts';
import {
  AgendaAnswer,
  AgendaItem,
  AgendaItemChange,
  AgendaItemInput,
  AgendaItemParams,
  AgendaItemsAnswer,
  AgendaMatterParams,
  AgendaMeeting,
  AgendaMeetingChange,
  AgendaMeetingInput,
  AgendaMeetingParams,
  DecisionInput,
  FeedbackGroup,
  FeedbackGroupChange,
  FeedbackGroupInput,
  FeedbackGroupParams,
  TakeOffInput,
} from './schemas.ts';

const reading = ['invalid-input', 'not-signed-in', 'not-allowed'] as const;
const writing = [...reading, 'malformed-body', 'too-large'] as const;
const changing = [...writing, 'not-found', 'changed-meanwhile'] as const;

/** What the members of feedback groups read: agendas without identity. */
export const readAgenda = operation({
  method: 'GET',
  path: '/v1/staff/agenda',
  answer: AgendaAnswer,
  problems: reading,
  access: 'agenda:read',
});

export const foundFeedbackGroup = operation({
  method: 'POST',
  path: '/v1/staff/feedback-groups',
  body: FeedbackGroupInput,
  answer: FeedbackGroup,
  status: 201,
  problems: [...writing, 'changed-meanwhile'],
  access: 'agenda:lead',
});

export const changeFeedbackGroup = operation({
  method: 'POST',
  path: '/v1/staff/feedback-groups/{id}',
  params: FeedbackGroupParams,
  body: FeedbackGroupChange,
  answer: FeedbackGroup,
  problems: changing,
  access: 'agenda:lead',
});

export const planAgendaMeeting = operation({
  method: 'POST',
  path: '/v1/staff/feedback-groups/{id}/meetings',
  params: FeedbackGroupParams,
  body: AgendaMeetingInput,
  answer: AgendaMeeting,
  status: 201,
  problems: [...writing, 'not-found', 'changed-meanwhile'],
  access: 'agenda:lead',
});

export const moveAgendaMeeting = operation({
  method: 'POST',
  path: '/v1/staff/agenda-meetings/{id}',
  params: AgendaMeetingParams,
  body: AgendaMeetingChange,
  answer: AgendaMeeting,
  problems: changing,
  access: 'agenda:lead',
});

/**
 * Writes down what the group decided, from the day of the meeting on. The person is answered by `answerMatter`. Faults
 * of fields as with `putOnAgenda`; `own-words` is told only to who may read the matter.
 */
export const decideAgendaItem = operation({
  method: 'POST',
  path: '/v1/staff/agenda-items/{id}/decision',
  params: AgendaItemParams,
  body: DecisionInput,
  answer: AgendaItem,
  problems: [...changing, 'status-may-not-follow'],
  access: 'agenda:lead',
});

/**
 * Puts a matter on an agenda in other words than the person's. `personal-data` of a field: it holds a number or an
 * address and nobody has said that they were warned; `own-words`: it repeats what the person wrote or left.
 * `changed-meanwhile`: somebody else has put it on this agenda.
 */
export const putOnAgenda = operation({
  method: 'POST',
  path: '/v1/staff/matters/{id}/agenda-items',
  params: AgendaMatterParams,
  body: AgendaItemInput,
  answer: AgendaItem,
  status: 201,
  problems: [...changing, 'status-may-not-follow'],
  access: 'matters:answer',
});

export const listAgendaItems = operation({
  method: 'GET',
  path: '/v1/staff/matters/{id}/agenda-items',
  params: AgendaMatterParams,
  answer: AgendaItemsAnswer,
  problems: [...reading, 'not-found'],
  access: 'matters:read',
});

/** Rewords an item, or moves it to another meeting, while nothing is decided. */
export const changeAgendaItem = operation({
  method: 'POST',
  path: '/v1/staff/agenda-items/{id}',
  params: AgendaItemParams,
  body: AgendaItemChange,
  answer: AgendaItem,
  problems: [...changing, 'status-may-not-follow'],
  access: 'matters:answer',
});

export const takeOffAgenda = operation({
  method: 'POST',
  path: '/v1/staff/agenda-items/{id}/removal',
  params: AgendaItemParams,
  body: TakeOffInput,
  answer: AgendaItemsAnswer,
  problems: [...changing, 'status-may-not-follow'],
  access: 'matters:answer',
});
