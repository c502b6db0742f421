import { operation } from '../foundation/operation.ts';
import {
  PathwayChange,
  PathwayDeletedAnswer,
  PathwayDeletion,
  PathwayInput,
  PathwayParams,
  StaffPathway,
  StaffPathwaysAnswer,
} from './staff-schemas.ts';

const path = '/v1/staff/pathways';
const access = 'pathways:write';
const writing = ['invalid-input', 'malformed-body', 'not-signed-in', 'not-allowed', 'too-large'] as const;
const changing = [...writing, 'not-found', 'changed-meanwhile'] as const;

export const listStaffPathways = operation({
  method: 'GET',
  path,
  answer: StaffPathwaysAnswer,
  problems: ['not-signed-in', 'not-allowed'],
  access,
});

/** Adds a way. The same key adds it once. */
export const makePathway = operation({
  method: 'POST',
  path,
  body: PathwayInput,
  answer: StaffPathway,
  status: 201,
  problems: [...writing, 'changed-meanwhile'],
  access,
});

export const changePathway = operation({
  method: 'POST',
  path: `${path}/{id}`,
  params: PathwayParams,
  body: PathwayChange,
  answer: StaffPathway,
  problems: changing,
  access,
});

export const deletePathway = operation({
  method: 'POST',
  path: `${path}/{id}/deletion`,
  params: PathwayParams,
  body: PathwayDeletion,
  answer: PathwayDeletedAnswer,
  problems: changing,
  access,
});
