import type { Conversation, Draft, MatterConversation } from '@kuulluksi/contract/conversations/schemas';
import type { AgeLevel, InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../packages/elements/src/conversation/define.ts';
// Here before the first test begins: the development server sends its many files one by one.
import '../../../packages/elements/src/conversation/acts/acts-part.ts';
import '../../../packages/elements/src/conversation/draft/draft-part.ts';
import '../../../packages/elements/src/conversation/meeting/meeting-part.ts';
import '../../../packages/elements/src/conversation/own/own-part.ts';
import type { KuulluksiConversation } from '../../../packages/elements/src/conversation/conversation.ts';
import { organisation } from '../feedback-form/support.ts';
import { api, type FakeServer } from '../support/fake-server.ts';
import { find, rootOf, show, until } from '../support/fixtures.ts';

export const text = (words: string, lang = 'fi') => ({ text: words, lang });
export const code = '1234567890123456';

export const conversation = (more: Partial<MatterConversation> = {}): MatterConversation => ({
  what: 'matter',
  version: 2,
  given: [],
  leave: 'yes',
  may: ['reopen', 'write', 'withdraw', 'change-leave'],
  openUntil: '2028-11-01',
  organisation: { id: 'koe', name: text('Koealue') },
  kind: 'idea',
  status: 'planned',
  messages: [
    { from: 'person', text: text('Toivon kerhoa'), on: '2026-11-02' },
    { from: 'staff', role: 'coordinator', text: text('Kerho alkaa keväällä'), on: '2026-11-09' },
  ],
  published: true,
  ...more,
});

export const draft = (more: Partial<Draft> = {}): Draft => ({
  id: '1b671a64-40d5-491e-99b0-da01ff1f3341',
  version: 1,
  changeWished: false,
  entry: {
    id: 'kerho',
    organisation: { id: 'koe', name: text('Koealue') },
    said: text('Toivottiin kerhoa nuorille.'),
    ownWords: false,
    source: 'web-feedback',
    helped: false,
    kind: 'idea',
    themes: [],
    status: 'planned',
    what: text('Kerho alkaa.'),
    when: '2027-01',
    answeredBy: 'coordinator',
    saidIn: '2026-11',
    answeredIn: '2026-11',
    timeline: [],
    alsoRaisedBy: [],
  },
  ...more,
});
export const withDraft = (more: Partial<Draft> = {}) =>
  conversation({ leave: 'ask-first', published: false, draft: draft(more) });

export const matter = '22222222-2222-4222-8222-222222222222';
export const meeting = (): Conversation => ({
  what: 'meeting',
  organisation: { id: 'koe', name: text('Koealue') },
  panel: text('Jälkihuollon raati'),
  heldOn: '2026-10-05',
  topics: [text('Jälkihuollon alku')],
  openUntil: '2028-10-01',
  matters: [
    {
      id: matter,
      kind: 'question',
      status: 'answered',
      version: 3,
      messages: [
        { from: 'person', text: text('Voiko ohjaajan tavata aiemmin?'), on: '2026-10-05' },
        { from: 'staff', role: 'panel-facilitator', text: text('Voi, siitä sovitaan.'), on: '2026-10-20' },
      ],
      published: true,
      may: ['reopen'],
    },
    {
      id: '33333333-3333-4333-8333-333333333333',
      kind: 'idea',
      status: 'received',
      version: 1,
      messages: [{ from: 'person', text: text('Ryhmätoimintaa'), on: '2026-10-05' }],
      published: false,
      may: [],
    },
  ],
});

export const showOpened = async (
  server: FakeServer,
  opened: Conversation = conversation(),
  language: InterfaceLanguage = 'fi',
  level: AgeLevel = 'adult',
  ownPages: readonly AgeLevel[] = [],
): Promise<KuulluksiConversation> => {
  server.on('POST /v1/conversations/open', () => opened);
  const { feedback, ...rest } = organisation('koe');
  server.on('GET /v1/organisations', () => ({
    items: [{ ...rest, feedback: { ...feedback, ownPages } }],
  }));
  const element = await show<KuulluksiConversation>(
    html`<kuulluksi-conversation api=${api} age-level=${level}></kuulluksi-conversation>`,
    language,
  );
  await until(() => rootOf(element).querySelector('#code'), 'the field is there');
  find(element, '#code').focus();
  await sendKeys({ type: code });
  await sendKeys({ press: 'Enter' });
  await until(() => rootOf(element).querySelector('[part=conversation]'), 'the conversation is open');
  await element.updateComplete;
  return element;
};

/** Presses with the keyboard, as whoever has no mouse. */
export const press = async (element: KuulluksiConversation, selector: string) => {
  find(element, selector).focus();
  await sendKeys({ press: 'Enter' });
  await element.updateComplete;
};

export const begin = async (element: KuulluksiConversation, act: string) => {
  await press(element, `#do-${act}`);
  await until(() => rootOf(element).querySelector('#act-title'), `${act} has begun`);
  if (act === 'write' || act === 'reopen') {
    await until(() => rootOf(element).querySelector('#words'), 'there is a place to write');
  }
};

export const type = async (element: KuulluksiConversation, words: string) => {
  find(element, '#words').focus();
  await sendKeys({ type: words });
  await element.updateComplete;
};

export const focused = (element: Element) => rootOf(element).activeElement?.id;
/** What was sent to a path of the conversation's, oldest first. */
export const sent = (server: FakeServer, path: string) =>
  server.requests
    .filter(request => request.path === `/v1/conversations/${path}`)
    .map(({ body }) => body as Record<string, unknown>);
