import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { buildApp } from '@kuulluksi/server/app';
import {
  flood,
  forgivenAMinute,
  proofSettings,
  triesAt,
  usual,
  waitsItsTurn,
} from '@kuulluksi/server/challenges/rules';
import type { Database } from '@kuulluksi/server/database/open';
import { Secret } from '@kuulluksi/server/security/secret';
import { content } from './content.ts';
import { onEachDatabase } from './databases.ts';
import { easyProofs, feedback, freshApp, now, openForTest, rowsIn, secret, send } from './support.ts';
import { challengeFrom, inBase64, partsOf, proofFrom, solve } from './support/proof.ts';

/** One is let through at once, and nobody after that: whatever has to wait its turn shows itself by being told so. */
const oneTurn = { ...easyProofs, pause: 3_600_000, longestQueue: 0 };

onEachDatabase((name, openDatabase) => {
  describe(`a proof of work, on ${name},`, () => {
    let database: Database;
    before(async () => (database = await openDatabase()));
    after(() => database.close());

    test('lets what it comes with through at once, and counts once', async () => {
      const app = await freshApp(database.handle, content, { proofs: oneTurn });
      for (let at = 0; at < 5; at += 1) {
        const sent = await send(app, feedback({ proof: await proofFrom(app) }));
        assert.equal(sent.statusCode, 201, sent.body);
      }
      const proof = await proofFrom(app);
      assert.equal((await send(app, feedback({ proof }))).statusCode, 201);
      const again = await send(app, feedback({ proof }));
      assert.equal(again.statusCode, 428);
      assert.equal(again.json().code, 'proof-needed');
      assert.equal(await rowsIn(database.handle, 'matters'), 6);
    });

    test('counts once for all servers of a database together', async () => {
      const app = await freshApp(database.handle, content);
      const other = await buildApp({
        database: database.handle,
        secret,
        clock: () => now,
        logLevel: 'silent',
      });
      const proof = await proofFrom(other);
      assert.equal((await send(app, feedback({ proof }))).statusCode, 201);
      assert.equal((await send(other, feedback({ proof }))).json().code, 'proof-needed');
      await other.close();
    });

    test('of two submissions at the same moment goes with one of them alone', async () => {
      const app = await freshApp(database.handle, content);
      const proof = await proofFrom(app);
      const sent = await Promise.all([send(app, feedback({ proof })), send(app, feedback({ proof }))]);
      assert.deepEqual(sent.map(({ statusCode }) => statusCode).sort(), [201, 428]);
      assert.equal(await rowsIn(database.handle, 'matters'), 1);
      assert.equal(await rowsIn(database.handle, 'messages'), 1);
    });

    test('is not asked for again where the same submission is repeated', async () => {
      const app = await freshApp(database.handle, content, { proofs: oneTurn });
      const one = feedback({ proof: await proofFrom(app) });
      const first = await send(app, one);
      for (const repeat of [one, { ...one, proof: undefined }, { ...one, proof: await proofFrom(app) }]) {
        const again = await send(app, repeat);
        assert.equal(again.statusCode, 201);
        assert.deepEqual(again.json(), { ...first.json(), outcome: 'repeated' });
      }
      assert.equal(await rowsIn(database.handle, 'used_challenges'), 1);
    });

    test('and its repeat that comes before the first was answered store one', async () => {
      const app = await freshApp(database.handle, content);
      const one = feedback({ proof: await proofFrom(app) });
      const sent = await Promise.all([send(app, one), send(app, one), send(app, one)]);
      assert.deepEqual(
        sent.map(({ statusCode }) => statusCode),
        [201, 201, 201],
      );
      assert.equal(new Set(sent.map(answer => answer.json().receiptCode)).size, 1);
      assert.equal(await rowsIn(database.handle, 'matters'), 1);
    });

    test('is not spent on what was refused', async () => {
      const app = await freshApp(database.handle, content);
      const proof = await proofFrom(app);
      assert.equal((await send(app, feedback({ proof, text: '' }))).statusCode, 400);
      assert.equal((await send(app, feedback({ proof, organisation: 'ei-ole' }))).statusCode, 404);
      assert.equal((await send(app, feedback({ proof }))).statusCode, 201);
    });
  });
});

describe('what is no good proof', () => {
  let database: Database;
  before(async () => (database = await openForTest()));
  after(() => database.close());

  test('asks for another, whatever is wrong with it, and stores nothing', async () => {
    const app = await freshApp(database.handle, content);
    const { proof } = solve(await challengeFrom(app));
    const { challenge, solution } = JSON.parse(Buffer.from(proof, 'base64').toString()) as {
      challenge: { parameters: Record<string, unknown>; signature: string };
      solution: { counter: number; derivedKey: string };
    };
    const changed = (parameters: object) =>
      inBase64({
        challenge: { ...challenge, parameters: { ...challenge.parameters, ...parameters } },
        solution,
      });
    const stranger = await buildApp({
      database: database.handle,
      secret: new Secret('the secret of another installation altogether'),
      clock: () => now,
      logLevel: 'silent',
      proofs: easyProofs,
    });
    const bad: Record<string, string> = {
      'nothing at all': '',
      'no base64': '%%%',
      'no JSON': Buffer.from('hello').toString('base64'),
      'another shape': inBase64([1, 2, 3]),
      'no solution': inBase64({ challenge }),
      'a wrong solution': inBase64({
        challenge,
        solution: { ...solution, derivedKey: '0'.repeat(64) },
      }),
      'a solution that is no key': inBase64({ challenge, solution: { ...solution, derivedKey: 'öö' } }),
      'a later end': changed({ data: { ends: Date.now() * 2 } }),
      'an easier prefix': changed({ keyPrefix: '00' }),
      'a key of its own': changed({ keySignature: '00'.repeat(32) }),
      'no signature': inBase64({ challenge: { parameters: challenge.parameters }, solution }),
      'a signature in capitals': inBase64({
        challenge: { ...challenge, signature: challenge.signature.toUpperCase() },
        solution,
      }),
      'a challenge of another server': await proofFrom(stranger),
    };
    await stranger.close();
    for (const [what, one] of Object.entries(bad)) {
      const sent = await send(app, feedback({ proof: one }));
      assert.equal(sent.json().code, 'proof-needed', what);
    }
    assert.equal(await rowsIn(database.handle, 'matters'), 0);
    assert.equal((await send(app, feedback({ proof }))).statusCode, 201);
  });

  test('never goes through, whatever is sent as one', async () => {
    const app = await freshApp(database.handle, content);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.json().map(text => Buffer.from(text).toString('base64')),
        ),
        async proof => {
          assert.equal((await send(app, feedback({ proof }))).json().code, 'proof-needed');
        },
      ),
      { numRuns: 60 },
    );
  });

  test('is one that came too late: an hour later, or where a clock is wrong', async () => {
    let time = now;
    const app = await freshApp(database.handle, content, { clock: () => time });
    const [inTime, late] = [await proofFrom(app), await proofFrom(app)];
    time = new Date(now.getTime() + 3_599_000);
    assert.equal((await send(app, feedback({ proof: inTime }))).statusCode, 201);
    time = new Date(now.getTime() + 3_600_000);
    const refused = await send(app, feedback({ proof: late }));
    assert.equal(refused.json().code, 'proof-needed');
    assert.match(String(refused.headers['content-type']), /^application\/problem\+json/);
    assert.equal((await send(app, feedback({ proof: await proofFrom(app) }))).statusCode, 201);
  });
});

describe('a challenge', () => {
  let database: Database;
  before(async () => (database = await openForTest()));
  after(() => database.close());

  test('is another at each call, kept by nobody, and leaves nothing behind', async () => {
    const app = await freshApp(database.handle, content);
    const answers = await Promise.all([1, 2, 3].map(() => app.inject('/v1/challenges')));
    assert.equal(new Set(answers.map(({ body }) => body)).size, 3);
    for (const { headers } of answers) {
      assert.equal(headers['cache-control'], 'no-store');
      assert.equal(headers.etag, undefined);
      assert.equal(headers['access-control-allow-origin'], '*');
    }
    assert.equal(await rowsIn(database.handle, 'used_challenges'), 0);
  });

  test('says nothing of who asked', async () => {
    const app = await freshApp(database.handle, content, { trustProxy: 1 });
    const from = async (address: string) => {
      const { parameters } = partsOf(await challengeFrom(app, { 'x-forwarded-for': address }));
      return Object.keys(parameters).sort();
    };
    const known = ['algorithm', 'cost', 'data', 'keyLength', 'keyPrefix', 'keySignature', 'nonce', 'salt'];
    assert.deepEqual(await from('192.0.2.1'), known);
    assert.deepEqual(await from('192.0.2.2'), known);
  });

  test('is harder for an address that asks often, and no harder for another', async () => {
    const app = await freshApp(database.handle, content, {
      trustProxy: 1,
      proofs: { ...easyProofs, fewestTries: 10, mostTries: 60 },
    });
    const tries = async (address: string) =>
      solve(await challengeFrom(app, { 'x-forwarded-for': address })).tries;
    for (let at = 0; at < usual; at += 1) assert.ok((await tries('192.0.2.1')) <= 10);
    for (let at = 0; at < 20; at += 1) await tries('192.0.2.1');
    assert.ok((await tries('192.0.2.1')) >= 30);
    assert.ok((await tries('192.0.2.2')) <= 10);
  });
});

describe('a flood with challenges that were asked for elsewhere', () => {
  let database: Database;
  before(async () => (database = await openForTest()));
  after(() => database.close());

  test('makes the work grow for the address that sends', async () => {
    const app = await freshApp(database.handle, content, {
      trustProxy: 1,
      proofs: { ...easyProofs, fewestTries: 10, mostTries: 60 },
    });
    const from = (address: string) => ({ 'x-forwarded-for': address });
    for (let at = 0; at < 40; at += 1) {
      const proof = await proofFrom(app, from(`192.0.2.${at}`));
      assert.equal((await send(app, feedback({ proof }), from('198.51.100.1'))).statusCode, 201);
    }
    assert.ok(solve(await challengeFrom(app, from('198.51.100.1'))).tries >= 30);
    assert.ok(solve(await challengeFrom(app, from('198.51.100.2'))).tries <= 10);
  });
});

describe('the work that a challenge asks for', () => {
  test('is the fewest at first, never falls as more is asked for, and never exceeds the most', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.double({ min: 0, max: 1000, noNaN: true }),
        (level, more) => {
          const tries = triesAt(level, proofSettings);
          return (
            tries >= proofSettings.fewestTries &&
            tries <= proofSettings.mostTries &&
            triesAt(level + more, proofSettings) >= tries
          );
        },
      ),
    );
    assert.equal(triesAt(1, proofSettings), proofSettings.fewestTries);
    assert.equal(triesAt(usual, proofSettings), proofSettings.fewestTries);
    assert.equal(triesAt(flood, proofSettings), proofSettings.mostTries);
  });

  test('makes nobody wait whose address asks as seldom as is forgiven, nor three classes at once', () => {
    assert.ok(!waitsItsTurn(3 * 30 + 1));
    assert.ok(forgivenAMinute >= 5);
    assert.ok(waitsItsTurn(flood + 1));
  });
});

describe('thirty youths of one home who send at once', () => {
  let database: Database;
  before(async () => (database = await openForTest()));
  after(() => database.close());

  test('get harder work, and all are heard without waiting', async () => {
    const app = await freshApp(database.handle, content, {
      proofs: { ...proofSettings, rounds: 1, pause: 3_600_000, longestQueue: 0 },
    });
    const challenges = await Promise.all(Array.from({ length: 30 }, () => challengeFrom(app)));
    const solved = challenges.map(solve);
    assert.ok(Math.max(...solved.map(({ tries }) => tries)) > 2 * proofSettings.fewestTries);
    const sent = await Promise.all(solved.map(({ proof }) => send(app, feedback({ proof }))));
    assert.deepEqual([...new Set(sent.map(({ statusCode }) => statusCode))], [201]);
    assert.equal(await rowsIn(database.handle, 'matters'), 30);
  });
});

describe('what has to wait its turn', () => {
  let database: Database;
  before(async () => (database = await openForTest()));
  after(() => database.close());

  const cases: Record<
    string,
    (app: Awaited<ReturnType<typeof freshApp>>) => Promise<Record<string, unknown>>
  > = {
    'comes without a proof': async () => ({}),
    'has the hidden field filled': async app => ({
      trap: 'https://spam.example',
      proof: await proofFrom(app),
    }),
    'comes from an address that floods': async app => {
      await Promise.all(Array.from({ length: flood + 1 }, () => app.inject('/v1/challenges')));
      return { proof: await proofFrom(app) };
    },
  };
  for (const [what, more] of Object.entries(cases)) {
    test(`is what ${what}: it is taken, and when all places are taken, told when to come again`, async () => {
      const app = await freshApp(database.handle, content, { proofs: oneTurn });
      const first = await send(app, feedback(await more(app)));
      assert.equal(first.statusCode, 201, first.body);
      const one = feedback(await more(app));
      const second = await send(app, one);
      assert.equal(second.statusCode, 503);
      assert.equal(second.json().code, 'busy');
      assert.match(String(second.headers['retry-after']), /^\d+$/);
      assert.equal(await rowsIn(database.handle, 'matters'), 1);
      await app.close();
    });
  }

  test('is no one else: a proof goes through at once while others wait', async () => {
    const app = await freshApp(database.handle, content, { proofs: oneTurn });
    assert.equal((await send(app, feedback())).statusCode, 201);
    assert.equal((await send(app, feedback())).statusCode, 503);
    assert.equal((await send(app, feedback({ proof: await proofFrom(app) }))).statusCode, 201);
  });

  test('is also the form without JavaScript; a full queue gives the words back', async () => {
    const app = await freshApp(database.handle, content, { proofs: oneTurn });
    const plain = (text: string) => {
      const { ageLevel, kind, language, organisation, publication, key } = feedback();
      return app.inject({
        method: 'POST',
        url: '/feedback',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams({
          ageLevel,
          kind,
          language,
          organisation,
          publication,
          key,
          text,
        }).toString(),
      });
    };
    assert.equal((await plain('Ensimmäinen')).statusCode, 201);
    const full = await plain('Toinen, jota ei saa hukata');
    assert.equal(full.statusCode, 503);
    assert.match(full.body, /Toinen, jota ei saa hukata/);
    assert.match(String(full.headers['retry-after']), /^\d+$/);
    assert.equal(await rowsIn(database.handle, 'matters'), 1);
  });
});
