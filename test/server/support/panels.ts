import assert from 'node:assert/strict';
import type { AgendaItem, AgendaMeeting, FeedbackGroup } from '@kuulluksi/contract/feedback-groups/schemas';
import type { RecordedMeeting, StaffMeeting, StaffPanel } from '@kuulluksi/contract/panels/staff-schemas';
import { newKey } from './conversations.ts';
import type { Desk } from './staff.ts';

export type Refused = { status: number; code?: string; fields?: { field: string; code: string }[] };

/** Calls of the desk: what went well is answered; what did not, by `refused`. */
export const callsOf = (desk: Desk, cookie: () => string) => {
  const call = async (method: 'GET' | 'POST', path: string, body?: object, as = cookie()) => {
    const answer = await desk.call(method, path, { cookie: as, ...(body && { body }) });
    return { status: answer.status, body: answer.body as unknown };
  };
  const well =
    (method: 'GET' | 'POST') =>
    async <B>(path: string, body?: object, as?: string): Promise<B> => {
      const answer = await call(method, path, body, as);
      assert.ok(answer.status < 300, `${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
      return answer.body as B;
    };
  return {
    get: well('GET'),
    post: well('POST'),
    refused: async (path: string, body: object, as?: string): Promise<Refused> => {
      const { status, body: problem } = await call('POST', path, body, as);
      const { code, fields } = problem as Refused;
      return { status, ...(code !== undefined && { code }), ...(fields && { fields }) };
    },
  };
};

/** A panel and a feedback group, with what staff do with them. */
export const panelCalls = (desk: Desk, cookie: () => string) => {
  const { get, post, refused } = callsOf(desk, cookie);
  return {
    get,
    post,
    refused,
    foundPanel: (more: object = {}) =>
      post<StaffPanel>('/v1/staff/panels', {
        key: newKey(),
        name: { fi: 'Raati' },
        description: { fi: 'Nuorten raati.' },
        ageLevel: 'youth',
        ...more,
      }),
    record: (panel: string, more: object = {}) =>
      post<RecordedMeeting>(`/v1/staff/panels/${panel}/meetings`, { ...meeting(), ...more }),
    change: (id: string, more: object) => post<StaffMeeting>(`/v1/staff/panel-meetings/${id}`, more),
    foundGroup: (name = 'Kehittämisryhmä') =>
      post<FeedbackGroup>('/v1/staff/feedback-groups', { key: newKey(), name: { fi: name } }),
    plan: (group: string, day: string) =>
      post<AgendaMeeting>(`/v1/staff/feedback-groups/${group}/meetings`, { key: newKey(), day }),
    put: (matter: string, meeting: string, more: object = {}) =>
      post<AgendaItem>(`/v1/staff/matters/${matter}/agenda-items`, item(meeting, more)),
    agenda: async (as?: string) =>
      (await get<{ items: FeedbackGroup[] }>('/v1/staff/agenda', undefined, as)).items,
  };
};

export const meeting = () => ({
  key: newKey(),
  day: '2026-11-20',
  topics: [{ fi: 'Miten meitä kuullaan?' }],
  raised: [{ kind: 'question', said: 'Saammeko tulla johtoryhmään kertomaan?', publication: 'yes' }],
  language: 'fi',
});

export const item = (meetingId: string, more: object = {}) => ({
  key: newKey(),
  meeting: meetingId,
  wording: 'Toiveena on yhteinen tekeminen.',
  language: 'fi',
  ...more,
});

export const decision = {
  what: { fi: 'Kokeillaan keväällä kahdessa yksikössä.' },
  who: { fi: 'Perhehoidon tiimi' },
  when: '2027-03',
};
