import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { AgeLevel, InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import type { KuulluksiConversation } from '../../../packages/elements/src/conversation/conversation.ts';
import { FakeServer, Reply } from '../support/fake-server.ts';
import { find, inEveryLanguage, isAccessible, rootOf, until } from '../support/fixtures.ts';
import { begin, conversation, meeting, press, showOpened, text, withDraft } from './support.ts';

describe('kuulluksi-conversation in every state and language', () => {
  let server: FakeServer;
  beforeEach(() => {
    server = new FakeServer();
  });
  afterEach(async () => {
    server.close();
    await setViewport({ width: 1000, height: 800 });
  });
  const there = (element: KuulluksiConversation, selector: string) =>
    until(() => rootOf(element).querySelector(selector), `${selector} is there`);

  const acting =
    (act: string) =>
    async (language: InterfaceLanguage, level?: AgeLevel): Promise<KuulluksiConversation> => {
      const element = await showOpened(server, conversation(), language, level);
      await begin(element, act);
      return element;
    };
  /** The states that a person can meet, each with the way to it. */
  const states: Record<
    string,
    (language: InterfaceLanguage, level?: AgeLevel) => Promise<KuulluksiConversation>
  > = {
    'with its answers and choices': (language, level) => showOpened(server, conversation(), language, level),
    'with own words in view': async (language, level) => {
      const given = [{ question: text('Mitä toivot?'), mood: 'bad' as const, choices: [text('Kerhoa')] }];
      const element = await showOpened(server, conversation({ mood: 'bad', given }), language, level);
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
      server.away = true;
      await press(element, '[part=writing] .main');
      await there(element, '[part=writing] .message');
      return element;
    },
    'before taking back': acting('withdraw'),
    'taken back': (language, level) =>
      showOpened(server, conversation({ status: 'withdrawn', messages: [], may: [] }), language, level),
    'with the choice of leave': acting('leave'),
    'with the code': acting('code'),
    'with something done': async (language, level) => {
      server.on(
        'POST /v1/conversations/leave',
        () => new Reply(200, { outcome: 'stored', conversation: conversation() }),
      );
      const element = await acting('leave')(language, level);
      await press(element, '[part=leave] .main');
      await there(element, '#done p');
      return element;
    },
    'with a draft': async (language, level) => {
      const element = await showOpened(server, withDraft(), language, level);
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
      const element = await showOpened(server, meeting(), language, level);
      await there(element, '[part=matter]');
      return element;
    },
  };

  const fits = async (element: KuulluksiConversation) => {
    await setViewport({ width: 320, height: 640 });
    await element.updateComplete;
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    const wide = [...rootOf(element).querySelectorAll('*:not(.visually-hidden)')].filter(
      one => one.getBoundingClientRect().right > 320,
    );
    expect(wide.map(one => one.outerHTML.slice(0, 80))).to.deep.equal([]);
  };

  for (const [state, showState] of Object.entries(states)) {
    inEveryLanguage(`is accessible, and fits in 320 pixels, ${state}`, async language => {
      const element = await showState(language);
      await isAccessible(element);
      await fits(element);
    });
    for (const level of ['child', 'youth', 'professional'] as const) {
      inEveryLanguage(`is accessible in the words of the level ${level} ${state}`, async language => {
        const element = await showState(language, level);
        expect(rootOf(element).textContent).not.to.match(/[a-z]\.(child|youth|professional)\b|\{\{/);
        await isAccessible(element);
      });
    }
  }

  it('has words of its own for a child and for youths', async () => {
    const child = await showOpened(server, conversation(), 'fi', 'child');
    expect(find(child, '#do-reopen').textContent).to.contain('En saanut vastausta siihen, mitä kysyin');
    const youth = await showOpened(server, conversation(), 'fi', 'youth');
    expect(find(youth, '#do-reopen').textContent).to.contain('Tämä ei vastannut kysymykseeni');
  });
  it('has enough contrast in the dark', async () => {
    document.documentElement.style.colorScheme = 'dark';
    document.body.style.background = '#172124';
    const element = await states['with faults and notices']!('fi');
    await isAccessible(element);
    document.documentElement.style.colorScheme = '';
    document.body.style.background = '';
  });
  it('is large enough to hit: every button and choice is at least 44 pixels high', async () => {
    const element = await states['with a wish for the draft']!('fi');
    const small = [...rootOf(element).querySelectorAll('.button, .option, textarea')].filter(
      one => one.getBoundingClientRect().height < 44,
    );
    expect(small).to.deep.equal([]);
  });
});
