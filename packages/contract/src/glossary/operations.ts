import { operation } from '../foundation/operation.ts';
import {
  StaffGlossaryAnswer,
  StaffTerm,
  TermChange,
  TermDeletedAnswer,
  TermDeletion,
  TermInput,
  TermParams,
} from './schemas.ts';

const path = '/v1/staff/glossary';
const access = 'pathways:write';
const writing = ['invalid-input', 'malformed-body', 'not-signed-in', 'not-allowed', 'too-large'] as const;
const changing = [...writing, 'not-found', 'changed-meanwhile'] as const;

export const listTerms = operation({
  method: 'GET',
  path,
  answer: StaffGlossaryAnswer,
  problems: ['not-signed-in', 'not-allowed'],
  access,
});

/** Explains a term. The same key explains it once. */
export const makeTerm = operation({
  method: 'POST',
  path,
  body: TermInput,
  answer: StaffTerm,
  status: 201,
  problems: [...writing, 'changed-meanwhile'],
  access,
});

export const changeTerm = operation({
  method: 'POST',
  path: `${path}/{id}`,
  params: TermParams,
  body: TermChange,
  answer: StaffTerm,
  problems: changing,
  access,
});

export const deleteTerm = operation({
  method: 'POST',
  path: `${path}/{id}/deletion`,
  params: TermParams,
  body: TermDeletion,
  answer: TermDeletedAnswer,
  problems: changing,
  access,
});
