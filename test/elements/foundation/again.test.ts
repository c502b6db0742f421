import { expect } from '@open-wc/testing';
import { Again } from '../../../packages/elements/src/foundation/again.ts';

describe('trying again', () => {
  it('goes on at once when a person asks for it', async () => {
    let tries = 0;
    const again = new Again(
      async () => {
        tries += 1;
        if (tries < 3) throw new Error('away');
        return 'here';
      },
      () => {
        queueMicrotask(() => again.now());
        return true;
      },
    );
    expect(await again.start()).to.equal('here');
    expect(tries).to.equal(3);
  });

  it('goes on at once when the device is online again', async () => {
    let tries = 0;
    const again = new Again(
      async () => {
        tries += 1;
        if (tries === 1) throw new Error('away');
        return 'here';
      },
      () => {
        queueMicrotask(() => dispatchEvent(new Event('online')));
        return true;
      },
    );
    expect(await again.start()).to.equal('here');
  });

  it('ends when it is told that trying is of no use', async () => {
    let tries = 0;
    const again = new Again(
      async () => {
        tries += 1;
        throw new Error('refused');
      },
      () => false,
    );
    expect(await again.start()).to.equal(undefined);
    expect(tries).to.equal(1);
  });

  it('ends when it is stopped while it waits', async () => {
    const again = new Again(
      async () => Promise.reject(new Error('away')),
      () => {
        queueMicrotask(() => again.stop());
        return true;
      },
    );
    expect(await again.start()).to.equal(undefined);
  });
});
