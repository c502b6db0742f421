import { expect } from '@open-wc/testing';
import { FakeServer } from '../support/fake-server.ts';
import { inEveryLanguage, isAccessible, rootOf } from '../support/fixtures.ts';
import { statesOf } from './states.ts';

describe('kuulluksi-conversation in the words of each level', () => {
  let server: FakeServer;
  beforeEach(() => {
    server = new FakeServer();
  });
  afterEach(() => server.close());
  const states = statesOf(() => server);

  for (const level of ['child', 'youth', 'professional'] as const) {
    for (const [state, showState] of Object.entries(states)) {
      inEveryLanguage(`is accessible for a ${level} ${state}`, async language => {
        const element = await showState(language, level);
        expect(rootOf(element).textContent).not.to.match(/[a-z]\.(child|youth|professional)\b|\{\{/);
        await isAccessible(element);
      });
    }
  }
});
