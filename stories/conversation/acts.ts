import type { Conversation } from '@kuulluksi/contract/conversations/schemas';
import type { AgeLevel } from '@kuulluksi/contract/vocabularies';
import type { StoryObj } from '@storybook/web-components-vite';
import { press, write } from '../support/acts.ts';
import { organisationsOf } from '../support/answers.ts';
import { languageOf } from '../support/languages.ts';
import { inside } from '../support/shadow.ts';
import type { Answer, Routes } from '../support/story-server.ts';
import { answered, takenBack } from './conversations.ts';

export const tag = 'kuulluksi-conversation';
export type Play = NonNullable<StoryObj['play']>;

/** What a site shows inside the conversation where the server is away. */
export const fallback = 'Vastauksen voi lukea myös palvelun omalla sivulla.';

/** A conversation as the server answers it, in the language of the page. */
export const opens =
  (conversation: (language: string) => Conversation): Answer =>
  (url, body) =>
    conversation(languageOf(url, body));

/** An act was stored, and this is how the conversation is after it. */
export const stored =
  (conversation: (language: string) => Conversation, outcome = 'stored'): Answer =>
  (url, body) => ({ outcome, conversation: conversation(languageOf(url, body)) });

/** A code opens what the answer says; every act comes to the same. */
export const routesOf = (
  open: Answer = opens(answered),
  act: Answer = stored(answered),
  ownPages: readonly AgeLevel[] = [],
): Routes => ({
  'POST /v1/conversations/open': open,
  'GET /v1/organisations': url => ({
    items: organisationsOf(url).map(one => ({
      ...one,
      ...(one.feedback && { feedback: { ...one.feedback, ownPages: [...ownPages] } }),
    })),
  }),
  'POST /v1/conversations/messages': act,
  'POST /v1/conversations/reopening': act,
  'POST /v1/conversations/withdrawal': stored(takenBack),
  'POST /v1/conversations/draft-decision': act,
  'POST /v1/conversations/leave': act,
});

export const giveCode: Play = async ({ canvasElement }) => {
  await write(canvasElement, tag, '#code', '4071 8826 5930 1746');
  await press(canvasElement, tag, '.actions .main');
};

export const open: Play = async context => {
  await giveCode(context);
  await inside(context.canvasElement, tag, '[part~=conversation]');
};

const begins: Record<string, string> = { write: '#words', reopen: '#words' };

/** Opens the conversation and begins an act. */
export const begin =
  (act: string): Play =>
  async context => {
    await open(context);
    await press(context.canvasElement, tag, `#do-${act}`);
    await inside(context.canvasElement, tag, begins[act] ?? '#act-title');
  };

export const openDraft: Play = async context => {
  await open(context);
  await inside(context.canvasElement, tag, '#draft-title');
};

export const openMeeting: Play = async context => {
  await open(context);
  await inside(context.canvasElement, tag, '[part=matter]');
};

/** What came of an act is said above the conversation. */
export const untilDone = (around: HTMLElement) => inside(around, tag, '#done p');
