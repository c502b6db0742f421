import * as operations from '@kuulluksi/contract/calls.generated';
import type { InputOf } from '@kuulluksi/contract/foundation/operation';
import type { CallOptions, Client } from './client.ts';

/** Client panels, as anyone sees them. */
export const listPanels = (
  client: Client,
  query: InputOf<typeof operations.listPanels>['query'] = {},
  options?: CallOptions,
) => client.call(operations.listPanels, { query }, options);

/** The panels of the organisation with their meetings. */
export const listStaffPanels = (client: Client, options?: CallOptions) =>
  client.call(operations.listStaffPanels, {}, options);

/** Founds a panel. */
export const foundPanel = (
  client: Client,
  body: InputOf<typeof operations.foundPanel>['body'],
  options?: CallOptions,
) => client.call(operations.foundPanel, { body }, options);

/** Changes what is told of a panel. */
export const changePanel = (
  client: Client,
  params: InputOf<typeof operations.changePanel>['params'],
  body: InputOf<typeof operations.changePanel>['body'],
  options?: CallOptions,
) => client.call(operations.changePanel, { params, body }, options);

/** Records a meeting; answered with the receipt code of its members. */
export const recordMeeting = (
  client: Client,
  params: InputOf<typeof operations.recordMeeting>['params'],
  body: InputOf<typeof operations.recordMeeting>['body'],
  options?: CallOptions,
) => client.call(operations.recordMeeting, { params, body }, options);

/** Changes day, topics or attendance of a meeting. */
export const changeMeeting = (
  client: Client,
  params: InputOf<typeof operations.changeMeeting>['params'],
  body: InputOf<typeof operations.changeMeeting>['body'],
  options?: CallOptions,
) => client.call(operations.changeMeeting, { params, body }, options);

/** Adds something that a meeting raised. */
export const raiseMatter = (
  client: Client,
  params: InputOf<typeof operations.raiseMatter>['params'],
  body: InputOf<typeof operations.raiseMatter>['body'],
  options?: CallOptions,
) => client.call(operations.raiseMatter, { params, body }, options);
