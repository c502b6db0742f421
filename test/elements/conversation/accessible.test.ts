import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { FakeServer } from '../support/fake-server.ts';
import { find, fitsIn320Pixels, inEveryLanguage, isAccessible, rootOf } from '../support/fixtures.ts';
import { statesOf } from './states.ts';
import { conversation, showOpened } from './support.ts';

describe('kuulluksi-conversation in every state and language', () => {
  let server: FakeServer;
  beforeEach(() => {
    server = new FakeServer();
  });
  afterEach(async () => {
    server.close();
    await setViewport({ width: 1000, height: 800 });
  });
  const states = statesOf(() => server);

  for (const [state, showState] of Object.entries(states)) {
    inEveryLanguage(`is accessible, and fits in 320 pixels, ${state}`, async language => {
      const element = await showState(language);
      await isAccessible(element);
      await fitsIn320Pixels(element);
    });
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
