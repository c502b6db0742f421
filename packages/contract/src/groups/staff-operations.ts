import { operation } from '../foundation/operation.ts';
import {
  ConfirmationInput,
  EndingInput,
  GroupChange,
  GroupInput,
  SessionInput,
  StaffGroup,
  StaffGroupParams,
  StaffGroupsAnswer,
} from './staff-schemas.ts';

const reading = ['invalid-input', 'not-signed-in', 'not-allowed'] as const;
const writing = [...reading, 'malformed-body', 'too-large'] as const;
const changing = [...writing, 'not-found', 'changed-meanwhile'] as const;

/** Groups of the organisation, or the own ones of who leads alone; each with what is missing of it. */
export const listStaffGroups = operation({
  method: 'GET',
  path: '/v1/staff/groups',
  answer: StaffGroupsAnswer,
  problems: reading,
  access: 'groups:lead',
});

export const readStaffGroup = operation({
  method: 'GET',
  path: '/v1/staff/groups/{id}',
  params: StaffGroupParams,
  answer: StaffGroup,
  problems: [...reading, 'not-found'],
  access: 'groups:lead',
});

/** Makes a group. The same key makes it once. */
export const makeGroup = operation({
  method: 'POST',
  path: '/v1/staff/groups',
  body: GroupInput,
  answer: StaffGroup,
  status: 201,
  problems: [...writing, 'changed-meanwhile'],
  access: 'groups:write',
});

/** Changes what is told and kept of a group, whole; it is confirmed with it. */
export const changeGroup = operation({
  method: 'POST',
  path: '/v1/staff/groups/{id}',
  params: StaffGroupParams,
  body: GroupChange,
  answer: StaffGroup,
  problems: changing,
  access: 'groups:lead',
});

/** "It goes on as it is told": checked today. */
export const confirmGroup = operation({
  method: 'POST',
  path: '/v1/staff/groups/{id}/confirmation',
  params: StaffGroupParams,
  body: ConfirmationInput,
  answer: StaffGroup,
  problems: changing,
  access: 'groups:lead',
});

/** Cancels or moves one session to come, or takes that back. */
export const changeSession = operation({
  method: 'POST',
  path: '/v1/staff/groups/{id}/sessions',
  params: StaffGroupParams,
  body: SessionInput,
  answer: StaffGroup,
  problems: changing,
  access: 'groups:lead',
});

/** The group has ended: it stays listed as such, and nobody can ask to join. */
export const endGroup = operation({
  method: 'POST',
  path: '/v1/staff/groups/{id}/ending',
  params: StaffGroupParams,
  body: EndingInput,
  answer: StaffGroup,
  problems: changing,
  access: 'groups:write',
});
