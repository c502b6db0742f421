import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import fc from 'fast-check';
import { Levels } from '@kuulluksi/server/security/levels';
import { PacedQueue } from '@kuulluksi/server/security/paced-queue';

describe('turns', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  /** Lets promises that are settled be heard. */
  const settle = async () => {
    for (let at = 0; at < 5; at += 1) await Promise.resolve();
  };
  const watched = (queue: PacedQueue, who: string, log: string[]) =>
    queue.enter(who).then(
      () => log.push(who),
      ({ code, retryAfter }: { code: string; retryAfter: number }) =>
        log.push(`${who}: ${code} ${retryAfter}`),
    );

  it('come one after the other, the first at once', async () => {
    const queue = new PacedQueue({ pause: 1000, longestQueue: 10, ofOne: 10 });
    const log: string[] = [];
    for (const who of ['a', 'b', 'c']) void watched(queue, who, log);
    await settle();
    assert.deepEqual(log, ['a']);
    mock.timers.tick(999);
    await settle();
    assert.deepEqual(log, ['a']);
    mock.timers.tick(1);
    await settle();
    assert.deepEqual(log, ['a', 'b']);
    mock.timers.tick(1000);
    await settle();
    assert.deepEqual(log, ['a', 'b', 'c']);
  });

  it('are free again after the pause', async () => {
    const queue = new PacedQueue({ pause: 1000, longestQueue: 0, ofOne: 10 });
    const log: string[] = [];
    await watched(queue, 'a', log);
    mock.timers.tick(1000);
    await watched(queue, 'b', log);
    assert.deepEqual(log, ['a', 'b']);
  });

  it('are refused when all places are taken, with the seconds after which one is free', async () => {
    const queue = new PacedQueue({ pause: 1000, longestQueue: 3, ofOne: 3 });
    const log: string[] = [];
    for (const who of ['a', 'b', 'c', 'd']) void watched(queue, who, log);
    await watched(queue, 'e', log);
    assert.deepEqual(log, ['a', 'e: busy 4']);
  });

  it('are not all taken by one caller', async () => {
    const queue = new PacedQueue({ pause: 1000, longestQueue: 10, ofOne: 2 });
    const log: string[] = [];
    for (let at = 0; at < 5; at += 1) void watched(queue, 'flood', log);
    void watched(queue, 'person', log);
    await settle();
    assert.deepEqual(log.filter(one => one.includes('busy')).length, 2);
    for (let at = 0; at < 3; at += 1) {
      mock.timers.tick(1000);
      await settle();
    }
    assert.equal(log.at(-1), 'person');
  });

  it('are given up by who holds most of them, to a newcomer who holds fewer', async () => {
    const queue = new PacedQueue({ pause: 1000, longestQueue: 4, ofOne: 4 });
    const log: string[] = [];
    for (let at = 0; at < 5; at += 1) void watched(queue, 'flood', log);
    void watched(queue, 'person', log);
    await settle();
    assert.deepEqual(log, ['flood', 'flood: busy 4']);
    for (let at = 0; at < 4; at += 1) {
      mock.timers.tick(1000);
      await settle();
    }
    assert.deepEqual(log.slice(2), ['flood', 'flood', 'flood', 'person']);
  });

  it('end in a problem for all who wait when the server is stopped', async () => {
    const queue = new PacedQueue({ pause: 1000, longestQueue: 10, ofOne: 10 });
    const log: string[] = [];
    for (const who of ['a', 'b', 'c']) void watched(queue, who, log);
    queue.close();
    await settle();
    assert.deepEqual(log, ['a', 'b: busy 2', 'c: busy 2']);
  });
});

describe('how much has come lately', () => {
  const minute = 60_000;

  it('rises with each and is forgiven with time', () => {
    let time = 0;
    const levels = new Levels({ clock: () => new Date(time), forgivenAMinute: 6 });
    for (let at = 1; at <= 12; at += 1) assert.equal(levels.add('a'), at);
    time += minute;
    assert.equal(levels.of('a'), 6);
    time += minute;
    assert.equal(levels.of('a'), 0);
    assert.equal(levels.of('b'), 0);
  });

  it('is never below nothing, and falls by no more than is forgiven', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10 * minute), { maxLength: 50 }), pauses => {
        let time = 0;
        const levels = new Levels({ clock: () => new Date(time), forgivenAMinute: 3 });
        for (const pause of pauses) {
          time += pause;
          levels.add('a');
        }
        const level = levels.of('a');
        return level >= 0 && level >= pauses.length - (time / minute) * 3 - 1e-6 && level <= pauses.length;
      }),
    );
  });

  it('is remembered of so many and no more, whoever came last', () => {
    const levels = new Levels({ clock: () => new Date(0), forgivenAMinute: 1, most: 2 });
    for (const who of ['a', 'b', 'a', 'c']) levels.add(who);
    assert.deepEqual(
      ['a', 'b', 'c'].map(who => levels.of(who)),
      [2, 0, 1],
    );
  });

  it('is not disturbed by a clock that goes back', () => {
    let time = minute;
    const levels = new Levels({ clock: () => new Date(time), forgivenAMinute: 6 });
    levels.add('a');
    time = 0;
    assert.equal(levels.of('a'), 1);
  });
});
