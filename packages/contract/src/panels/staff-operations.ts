import { operation } from '../foundation/operation.ts';
import {
  MeetingChange,
  MeetingInput,
  MeetingParams,
  PanelChange,
  PanelInput,
  PanelParams,
  RaiseInput,
  RecordedMeeting,
  StaffMeeting,
  StaffPanel,
  StaffPanelsAnswer,
} from './staff-schemas.ts';

const reading = ['invalid-input', 'not-signed-in', 'not-allowed'] as const;
const writing = [...reading, 'malformed-body', 'too-large'] as const;

export const listStaffPanels = operation({
  method: 'GET',
  path: '/v1/staff/panels',
  answer: StaffPanelsAnswer,
  problems: reading,
  access: 'panels:lead',
});

/** Founds a panel. The same key founds it once. */
export const foundPanel = operation({
  method: 'POST',
  path: '/v1/staff/panels',
  body: PanelInput,
  answer: StaffPanel,
  status: 201,
  problems: [...writing, 'changed-meanwhile'],
  access: 'panels:lead',
});

export const changePanel = operation({
  method: 'POST',
  path: '/v1/staff/panels/{id}',
  params: PanelParams,
  body: PanelChange,
  answer: StaffPanel,
  problems: [...writing, 'not-found', 'changed-meanwhile'],
  access: 'panels:lead',
});

/** Records a meeting that was held. What was raised becomes matters; the receipt code is for the members. */
export const recordMeeting = operation({
  method: 'POST',
  path: '/v1/staff/panels/{id}/meetings',
  params: PanelParams,
  body: MeetingInput,
  answer: RecordedMeeting,
  status: 201,
  problems: [...writing, 'not-found'],
  access: 'panels:lead',
});

export const changeMeeting = operation({
  method: 'POST',
  path: '/v1/staff/panel-meetings/{id}',
  params: MeetingParams,
  body: MeetingChange,
  answer: StaffMeeting,
  problems: [...writing, 'not-found', 'changed-meanwhile'],
  access: 'panels:lead',
});

/** Adds what was forgotten when the meeting was recorded. The meeting's code opens it too. */
export const raiseMatter = operation({
  method: 'POST',
  path: '/v1/staff/panel-meetings/{id}/raised',
  params: MeetingParams,
  body: RaiseInput,
  answer: StaffMeeting,
  status: 201,
  problems: [...writing, 'not-found', 'changed-meanwhile'],
  access: 'panels:lead',
});
