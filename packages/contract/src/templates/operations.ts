import { operation } from '../foundation/operation.ts';
import {
  AnswerTemplate,
  ChangeTemplateInput,
  TemplateDeletedAnswer,
  TemplateInput,
  TemplateParams,
  TemplatesAnswer,
} from './schemas.ts';

const path = '/v1/staff/templates';
const access = 'matters:answer';
const writing = ['invalid-input', 'malformed-body', 'not-signed-in', 'not-allowed', 'too-large'] as const;

export const listTemplates = operation({
  method: 'GET',
  path,
  answer: TemplatesAnswer,
  problems: ['not-signed-in', 'not-allowed'],
  access,
});

export const createTemplate = operation({
  method: 'POST',
  path,
  body: TemplateInput,
  answer: AnswerTemplate,
  status: 201,
  problems: writing,
  access,
});

export const changeTemplate = operation({
  method: 'POST',
  path: `${path}/{id}`,
  params: TemplateParams,
  body: ChangeTemplateInput,
  answer: AnswerTemplate,
  problems: [...writing, 'not-found', 'changed-meanwhile'],
  access,
});

export const deleteTemplate = operation({
  method: 'POST',
  path: `${path}/{id}/deletion`,
  params: TemplateParams,
  answer: TemplateDeletedAnswer,
  problems: ['invalid-input', 'not-signed-in', 'not-allowed', 'not-found'],
  access,
});
