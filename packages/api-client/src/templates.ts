import * as operations from '@kuulluksi/contract/calls.generated';
import type { InputOf } from '@kuulluksi/contract/foundation/operation';
import type { CallOptions, Client } from './client.ts';

/** The organisation's templates of answers. */
export const listTemplates = (client: Client, options?: CallOptions) =>
  client.call(operations.listTemplates, {}, options);

/** Makes a template. */
export const createTemplate = (
  client: Client,
  body: InputOf<typeof operations.createTemplate>['body'],
  options?: CallOptions,
) => client.call(operations.createTemplate, { body }, options);

/** Changes a template, in the version that was read. */
export const changeTemplate = (
  client: Client,
  params: InputOf<typeof operations.changeTemplate>['params'],
  body: InputOf<typeof operations.changeTemplate>['body'],
  options?: CallOptions,
) => client.call(operations.changeTemplate, { params, body }, options);

/** Deletes a template. */
export const deleteTemplate = (
  client: Client,
  params: InputOf<typeof operations.deleteTemplate>['params'],
  options?: CallOptions,
) => client.call(operations.deleteTemplate, { params }, options);
