import * as operations from '@kuulluksi/contract/calls.generated';
import type { InputOf } from '@kuulluksi/contract/foundation/operation';
import type { CallOptions, Client } from './client.ts';

/** Agendas of feedback groups, without identity. */
export const readAgenda = (client: Client, options?: CallOptions) =>
  client.call(operations.readAgenda, {}, options);

/** Founds a feedback group. */
export const foundFeedbackGroup = (
  client: Client,
  body: InputOf<typeof operations.foundFeedbackGroup>['body'],
  options?: CallOptions,
) => client.call(operations.foundFeedbackGroup, { body }, options);

/** Changes the name of a feedback group. */
export const changeFeedbackGroup = (
  client: Client,
  params: InputOf<typeof operations.changeFeedbackGroup>['params'],
  body: InputOf<typeof operations.changeFeedbackGroup>['body'],
  options?: CallOptions,
) => client.call(operations.changeFeedbackGroup, { params, body }, options);

/** Plans a meeting. */
export const planAgendaMeeting = (
  client: Client,
  params: InputOf<typeof operations.planAgendaMeeting>['params'],
  body: InputOf<typeof operations.planAgendaMeeting>['body'],
  options?: CallOptions,
) => client.call(operations.planAgendaMeeting, { params, body }, options);

/** Moves a meeting to another day. */
export const moveAgendaMeeting = (
  client: Client,
  params: InputOf<typeof operations.moveAgendaMeeting>['params'],
  body: InputOf<typeof operations.moveAgendaMeeting>['body'],
  options?: CallOptions,
) => client.call(operations.moveAgendaMeeting, { params, body }, options);

/** Writes down what the group decided. */
export const decideAgendaItem = (
  client: Client,
  params: InputOf<typeof operations.decideAgendaItem>['params'],
  body: InputOf<typeof operations.decideAgendaItem>['body'],
  options?: CallOptions,
) => client.call(operations.decideAgendaItem, { params, body }, options);

/** Puts a matter on an agenda, in other words than the person's. */
export const putOnAgenda = (
  client: Client,
  params: InputOf<typeof operations.putOnAgenda>['params'],
  body: InputOf<typeof operations.putOnAgenda>['body'],
  options?: CallOptions,
) => client.call(operations.putOnAgenda, { params, body }, options);

/** Where a matter stands on agendas. */
export const listAgendaItems = (
  client: Client,
  params: InputOf<typeof operations.listAgendaItems>['params'],
  options?: CallOptions,
) => client.call(operations.listAgendaItems, { params }, options);

/** Rewords an item, or moves it to another meeting. */
export const changeAgendaItem = (
  client: Client,
  params: InputOf<typeof operations.changeAgendaItem>['params'],
  body: InputOf<typeof operations.changeAgendaItem>['body'],
  options?: CallOptions,
) => client.call(operations.changeAgendaItem, { params, body }, options);

/** Takes an item off the agenda. */
export const takeOffAgenda = (
  client: Client,
  params: InputOf<typeof operations.takeOffAgenda>['params'],
  body: InputOf<typeof operations.takeOffAgenda>['body'],
  options?: CallOptions,
) => client.call(operations.takeOffAgenda, { params, body }, options);
