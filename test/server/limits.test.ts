import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Database } from '@kuulluksi/server/database/open';
import { addressKeys, limits } from '@kuulluksi/server/security/rate-limits';
import { SlowHash } from '@kuulluksi/server/security/slow-hash';
import { content } from './content.ts';
import { feedback, freshApp, now, openForTest, rowsIn, send } from './support.ts';

let database: Database;
before(async () => {
  database = await openForTest();
});
after(() => database.close());

const forwarded = (address: string) => ({ 'x-forwarded-for': address });

describe('the rate limits', () => {
  it('let thirty youths of one home send at once, each with a mistake, a correction and a repeat', async () => {
    const app = await freshApp(database.handle, content);
    const youths = Array.from({ length: 30 }, () => feedback());
    const sent = await Promise.all(
      youths.flatMap(one => [send(app, { ...one, text: '' }), send(app, one), send(app, one)]),
    );
    const statuses = sent.map(({ statusCode }) => statusCode).sort();
    assert.deepEqual(statuses, [...Array<number>(60).fill(201), ...Array<number>(30).fill(400)].sort());
    assert.equal(await rowsIn(database.handle, 'matters'), 30);
  });

  it('hold one address back after that, with the time to wait, and no other', async () => {
    const app = await freshApp(database.handle, content, { trustProxy: 1 });
    const body = { nothing: true };
    for (let at = 0; at < limits.submissions; at += 1) {
      assert.equal((await send(app, body, forwarded('192.0.2.1'))).statusCode, 400);
    }
    const refused = await send(app, body, forwarded('192.0.2.1'));
    assert.equal(refused.statusCode, 429);
    assert.equal(refused.json().code, 'too-many-requests');
    assert.match(String(refused.headers['retry-after']), /^\d+$/);
    assert.match(String(refused.headers['content-type']), /^application\/problem\+json/);
    assert.equal((await send(app, body, forwarded('192.0.2.2'))).statusCode, 400);
    const read = await app.inject({ url: '/v1/groups', headers: forwarded('192.0.2.1') });
    assert.equal(read.statusCode, 200);
  });

  it('are tighter for codes than for submissions, and generous for reads', () => {
    assert.ok(limits.codes < limits.submissions && limits.submissions < limits.reads);
    assert.ok(limits.codes >= 30);
  });

  it('count all that take a code together, whichever they are', async () => {
    const few = { ...limits, codes: 3 };
    const app = await freshApp(database.handle, content, { limits: few });
    const paths = ['open', 'messages', 'withdrawal', 'open'].map(path => `/v1/conversations/${path}`);
    const statuses = [];
    for (const url of paths) {
      statuses.push((await app.inject({ method: 'POST', url, payload: {} })).statusCode);
    }
    assert.deepEqual(statuses, [400, 400, 400, 429]);
  });

  it('believe no forwarded address without a trusted proxy', async () => {
    const few = { ...limits, submissions: 2 };
    const app = await freshApp(database.handle, content, { limits: few });
    for (const [at, status] of [400, 400, 429].entries()) {
      assert.equal((await send(app, {}, forwarded(`192.0.2.${at}`))).statusCode, status);
    }
  });

  it('believe the proxy that is trusted, not what a caller wrote before it', async () => {
    const few = { ...limits, submissions: 2 };
    const app = await freshApp(database.handle, content, { limits: few, trustProxy: 1 });
    for (const [at, status] of [400, 400, 429].entries()) {
      const answer = await send(app, {}, forwarded(`203.0.113.${at}, 192.0.2.1`));
      assert.equal(answer.statusCode, status);
    }
  });
});

describe('the key of an address', () => {
  it('is no address, and another after an hour', () => {
    let time = now;
    const keyOf = addressKeys(() => time);
    const key = keyOf('192.0.2.1');
    assert.equal(keyOf('192.0.2.1'), key);
    assert.ok(!key.includes('192'));
    time = new Date(now.getTime() + 3_600_000);
    assert.notEqual(keyOf('192.0.2.1'), key);
  });

  it('is another in every server', () => {
    assert.notEqual(addressKeys(() => now)('192.0.2.1'), addressKeys(() => now)('192.0.2.1'));
  });

  it('is one for a whole network of IPv6, as a home has', () => {
    const keyOf = addressKeys(() => now);
    assert.equal(keyOf('2001:db8:1:2::1'), keyOf('2001:db8:1:2:aaaa:bbbb:cccc:dddd'));
    assert.equal(keyOf('2001:db8:1:200::1'), keyOf('2001:db8:1:2ff::1'));
    assert.notEqual(keyOf('2001:db8:1:200::1'), keyOf('2001:db8:1:300::1'));
    assert.equal(keyOf('2001:db8::1'), keyOf('2001:db8:0:ff::1'));
  });
});

describe('the slow hash', () => {
  it('takes one at a time, lets so many wait, and tells the rest to come again', async () => {
    const hash = new SlowHash(Buffer.from('salt'), { longestQueue: 1 });
    const results = await Promise.allSettled([hash.of('a'), hash.of('b'), hash.of('c')]);
    assert.deepEqual(
      results.map(({ status }) => status),
      ['fulfilled', 'fulfilled', 'rejected'],
    );
    assert.equal((await hash.of('d')).length, 32);
  });

  it('leaves half of the queue to others than those who try codes', async () => {
    const hash = new SlowHash(Buffer.from('salt'), { longestQueue: 2 });
    const tries = [hash.ofGuess('a'), hash.ofGuess('b'), hash.ofGuess('c'), hash.of('d')];
    const results = await Promise.allSettled(tries);
    assert.deepEqual(
      results.map(({ status }) => status),
      ['fulfilled', 'fulfilled', 'rejected', 'fulfilled'],
    );
    await hash.close();
  });

  it('that is full ends a submission in a problem with the time to wait', async () => {
    const app = await freshApp(database.handle, content, { slowHash: { longestQueue: 0 } });
    const answers = await Promise.all([send(app, feedback()), send(app, feedback())]);
    const busy = answers.find(({ statusCode }) => statusCode === 503);
    assert.equal(busy?.json().code, 'busy');
    assert.equal(busy?.headers['retry-after'], '5');
    assert.equal(await rowsIn(database.handle, 'matters'), 1);
  });
});
