import { randomBytes } from 'node:crypto';
import type { MatterConversation } from '@kuulluksi/contract/conversations/schemas';
import type { Matter } from '@kuulluksi/contract/matters/schemas';
import type { Desk } from './staff.ts';

export interface Answered<B> {
  status: number;
  body: B & { code?: string; fields?: { field: string; code: string }[] };
}
export interface Act {
  outcome: string;
  conversation: MatterConversation;
}

export const newKey = (): string => randomBytes(16).toString('hex');

/** What a person does with a code, and what staff do with its matter, each as a call. */
export const conversationCalls = (desk: Desk, cookie: () => string) => {
  const person = <B>(path: string, body: object): Promise<Answered<B>> =>
    desk.call('POST', `/v1/conversations/${path}`, { body });
  const staff = <B>(path: string, body?: object): Promise<Answered<B>> =>
    desk.call(body ? 'POST' : 'GET', `/v1/staff/matters/${path}`, {
      cookie: cookie(),
      ...(body && { body }),
    });
  const version = async (id: string) => (await staff<Matter>(id)).body.version;
  const said = { fi: 'Toivottiin ryhmää.' };
  return {
    open: (code: string) => person<MatterConversation>('open', { code }),
    write: (code: string, more: object = {}) =>
      person<Act>('messages', { code, key: newKey(), text: 'Vielä yksi asia.', language: 'fi', ...more }),
    reopen: (code: string, more: object = {}) => person<Act>('reopening', { code, key: newKey(), ...more }),
    withdraw: (code: string) => person<Act>('withdrawal', { code }),
    decide: (code: string, draft: { id: string; version: number } | undefined, decision: string, more = {}) =>
      person<Act>('draft-decision', {
        code,
        draft: draft?.id ?? '1b671a64-40d5-491e-99b0-da01ff1f3341',
        version: draft?.version ?? 1,
        decision,
        ...(decision === 'change' && { key: newKey(), wish: 'Ilman paikan nimeä.' }),
        ...more,
      }),
    leave: (code: string, leave: string) => person<Act>('leave', { code, leave }),

    read: async (id: string) => (await staff<Matter>(id)).body,
    answer: async (id: string, answer: object = { status: 'answered', what: { fi: 'Ryhmä on.' } }) =>
      staff<Matter>(`${id}/answers`, {
        version: await version(id),
        answer,
        message: 'Ryhmä on tiistaisin.',
        language: 'fi',
      }),
    publish: async (id: string, more: object = {}) =>
      staff(`${id}/board-entry`, { version: await version(id), said, ...more }),
    propose: async (id: string, more: object = {}) =>
      staff<{ version: number; state: string }>(`${id}/board-draft`, {
        version: await version(id),
        said,
        ...more,
      }),
    board: async () =>
      (
        (await desk.call('GET', '/v1/board')).body as {
          items: {
            id: string;
            said: { text: string };
            ownWords: boolean;
            what?: { text: string };
            status: string;
          }[];
        }
      ).items,
  };
};
