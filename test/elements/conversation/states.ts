import type { AgeLevel, InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import type { KuulluksiConversation } from '../../../packages/elements/src/conversation/conversation.ts';
import { Reply, type FakeServer } from '../support/fake-server.ts';
import { find, rootOf, until } from '../support/fixtures.ts';
import { begin, conversation, meeting, press, showOpened, text, withDraft } from './support.ts';

type ShowState = (language: InterfaceLanguage, level?: AgeLevel) => Promise<KuulluksiConversation>;

/** The states of a conversation that a person can meet, each with the way to it. */
export const statesOf = (server: () => FakeServer) => {
  const there = (element: KuulluksiConversation, selector: string) =>
    until(() => rootOf(element).querySelector(selector), `${selector} is there`);

  const acting =
    (act: string): ShowState =>
    async (language, level) => {
      const element = await showOpened(server(), conversation(), language, level);
      await begin(element, act);
      return element;
    };
  const states: Record<string, ShowState> = {
    'with its answers and choices': (language, level) =>
      showOpened(server(), conversation(), language, level),
    'with own words in view': async (language, level) => {
      const given = [{ question: text('Mitä toivot?'), mood: 'bad' as const, choices: [text('Kerhoa')] }];
      const element = await showOpened(server(), conversation({ mood: 'bad', given }), language, level);
      await press(element, '[aria-expanded]');
      await there(element, '[part=said]');
      return element;
    },
    'while writing': acting('write'),
    'with faults and notices': async (language, level) => {
      const element = await acting('write')(language, level);
      const field = find<HTMLTextAreaElement>(element, '#words');
      field.value = `haluan kuolla, 040 123 4567 ${'a'.repeat(5000)}`;
      field.dispatchEvent(new Event('input'));
      await press(element, '[part=writing] .main');
      await there(element, '#words-error');
      return element;
    },
    'while the network is away': async (language, level) => {
      const element = await acting('reopen')(language, level);
      server().away = true;
      await press(element, '[part=writing] .main');
      await there(element, '[part=writing] .message');
      return element;
    },
    'before taking back': acting('withdraw'),
    'taken back': (language, level) =>
      showOpened(server(), conversation({ status: 'withdrawn', messages: [], may: [] }), language, level),
    'with the choice of leave': acting('leave'),
    'with the code': acting('code'),
    'with something done': async (language, level) => {
      server().on(
        'POST /v1/conversations/leave',
        () => new Reply(200, { outcome: 'stored', conversation: conversation() }),
      );
      const element = await acting('leave')(language, level);
      await press(element, '[part=leave] .main');
      await there(element, '#done p');
      return element;
    },
    'with a draft': async (language, level) => {
      const element = await showOpened(server(), withDraft(), language, level);
      await there(element, '#draft-title');
      return element;
    },
    'with a wish for the draft': async (language, level) => {
      const element = await states['with a draft']!(language, level);
      await press(element, '[part=draft] .actions .button:nth-child(3)');
      await there(element, '#words');
      return element;
    },
    'with a meeting': async (language, level) => {
      const element = await showOpened(server(), meeting(), language, level);
      await there(element, '[part=matter]');
      return element;
    },
  };
  return states;
};
