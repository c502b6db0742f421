import { assert } from '@open-wc/testing';
import { createClient } from '@kuulluksi/api-client/client';
import { Proof } from '../../../packages/elements/src/foundation/proof/proof.ts';
import { slices } from '../../../packages/elements/src/foundation/proof/solve.ts';
import { challengeOf } from '../support/challenge.ts';
import { api, FakeServer, problem } from '../support/fake-server.ts';
import { isProblemError } from '@kuulluksi/api-client/errors/problem-error';
import { sendFeedback } from '@kuulluksi/api-client/feedback';

const counterOf = (proof: string | undefined) =>
  (JSON.parse(atob(proof ?? '')) as { solution: { counter: number } }).solution.counter;

describe('the slices in which a proof is solved', () => {
  /** How many tries go into each slice, where a try takes so many milliseconds. */
  const slicesOf = (tries: number[]): number[] => {
    let now = 1000;
    const slice = slices(() => now);
    const lengths = [0];
    for (const milliseconds of tries) {
      now += milliseconds;
      lengths[lengths.length - 1]! += 1;
      if (slice.goesOn()) continue;
      // The page has its turn, however long it takes.
      now += 40;
      slice.begin();
      lengths.push(0);
    }
    return lengths.filter(Boolean);
  };
  const same = (milliseconds: number, times: number) => Array.from({ length: times }, () => milliseconds);

  for (const [sentence, tries, expected] of [
    ['begin with single tries', same(1, 4), [1, 1, 1, 1]],
    ['grow where tries are quick', same(1, 16), [1, 1, 1, 1, 1, 11]],
    ['are single tries where one takes long', same(13, 6), [1, 1, 1, 1, 1, 1]],
    ['are short again where a try was slow', [...same(1, 9), 30, ...same(1, 3)], [1, 1, 1, 1, 1, 5, 1, 1, 1]],
  ] as const) {
    it(sentence, () => {
      assert.deepEqual(slicesOf([...tries]), [...expected]);
    });
  }

  it('are never longer than 12 milliseconds and one try that was slower than those before', () => {
    for (const cost of [0.1, 0.5, 2, 5, 11, 12, 25]) {
      const longest = Math.max(...slicesOf(same(cost, 300))) * cost;
      assert.isAtMost(longest, Math.max(12, cost));
    }
  });
});

describe('a proof of work', () => {
  let server: FakeServer;
  beforeEach(() => {
    server = new FakeServer();
  });
  afterEach(() => server.close());
  const proof = () => new Proof(() => createClient({ api, retries: 0 }));

  it('is solved once, and goes with what is sent', async () => {
    let asked = 0;
    server.on('GET /v1/challenges', () => challengeOf(3 + asked++));
    const one = proof();
    one.begin();
    one.begin();
    assert.equal(counterOf(await one.send(async sent => sent)), 3);
    assert.equal(asked, 1);
    assert.equal(counterOf(await one.send(async sent => sent)), 4);
  });

  it('is fetched anew, quietly, where the server asks for another', async () => {
    let asked = 0;
    server.on('GET /v1/challenges', () => challengeOf(asked++));
    server.on('POST /v1/feedback', () =>
      asked < 3 ? problem(428, 'proof-needed') : { receiptCode: '1234567890123456', outcome: 'stored' },
    );
    const client = createClient({ api });
    const answer = await proof().send(sent => sendFeedback(client, { proof: sent } as never));
    assert.equal(answer.outcome, 'stored');
    assert.equal(asked, 3);
  });

  it('is not fetched for ever', async () => {
    let asked = 0;
    server.on('GET /v1/challenges', () => challengeOf(asked++));
    server.on('POST /v1/feedback', () => problem(428, 'proof-needed'));
    const client = createClient({ api });
    const refused = await proof()
      .send(sent => sendFeedback(client, { proof: sent } as never))
      .catch((reason: unknown) => reason);
    assert.ok(isProblemError(refused));
    assert.equal(asked, 3);
  });

  it('is missing where there is none, and what is sent goes without it', async () => {
    server.away = true;
    assert.equal(await proof().send(async sent => sent ?? 'none'), 'none');
  });
});
