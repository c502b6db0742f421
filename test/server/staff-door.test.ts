import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { needsSecureCookies } from '@kuulluksi/server/staff/accounts';
import { Attempts } from '@kuulluksi/server/staff/attempts';
import { comesFromThisMachine, DemoDoor } from '@kuulluksi/server/staff/demo-door';
import { hashOfToken, makeToken } from '@kuulluksi/server/staff/one-time-token';
import { comesFromOwnOrigin } from '@kuulluksi/server/staff/same-origin';

const now = new Date('2026-11-22T10:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

describe('the one-time token', () => {
  it('has 43 characters of base64url, and is never the same', () => {
    assert.match(makeToken(), /^[A-Za-z0-9_-]{43}$/);
    assert.notEqual(makeToken(), makeToken());
  });
  it('is not found in its hash', () => {
    const token = makeToken();
    assert.ok(!hashOfToken(token).equals(Buffer.from(token, 'base64url')));
  });
});

describe("the demo's door", () => {
  it('opens once for its token', () => {
    const door = new DemoDoor();
    const token = door.makeToken(now);
    assert.equal(door.open(token, now), true);
    assert.equal(door.open(token, now), false);
  });
  it('stays shut for another token, and open for its own after that', () => {
    const door = new DemoDoor();
    const token = door.makeToken(now);
    assert.equal(door.open(makeToken(), now), false);
    assert.equal(door.open(token, now), true);
  });
  it('is shut before a token is made', () => assert.equal(new DemoDoor().open(makeToken(), now), false));
  it('is shut when its time is over', () => {
    const door = new DemoDoor();
    assert.equal(door.open(door.makeToken(now), later(12 * 60)), false);
  });
  it('opens for the newest token only', () => {
    const door = new DemoDoor();
    const first = door.makeToken(now);
    const second = door.makeToken(now);
    assert.equal(door.open(first, now), false);
    assert.equal(door.open(second, now), true);
  });
});

describe('a call from this machine', () => {
  for (const peer of ['127.0.0.1', '127.8.9.1', '::1', '::ffff:127.0.0.1']) {
    it(`is one from ${peer}`, () => assert.equal(comesFromThisMachine(peer, {}), true));
  }
  for (const peer of ['192.0.2.1', '::', '2001:db8::1', '::ffff:192.0.2.1', '10.127.0.1', undefined]) {
    it(`is not one from ${peer ?? 'nowhere'}`, () => assert.equal(comesFromThisMachine(peer, {}), false));
  }
  for (const name of [
    'forwarded',
    'via',
    'x-forwarded-for',
    'x-forwarded-host',
    'x-forwarded-proto',
    'x-real-ip',
    'cf-connecting-ip',
  ]) {
    it(`is none when ${name} says that it was handed on`, () => {
      assert.equal(comesFromThisMachine('127.0.0.1', { [name]: '' }), false);
    });
  }
});

describe('a call from the own origin', () => {
  const publicUrl = 'https://kuulluksi.example';
  const origin = publicUrl;
  const table: [string, string, Record<string, string>, string, boolean][] = [
    ['a read of the own page', 'GET', { 'sec-fetch-site': 'same-origin' }, publicUrl, true],
    ['a read of a browser that says nothing', 'GET', {}, publicUrl, true],
    ['a read of another page', 'GET', { 'sec-fetch-site': 'cross-site' }, publicUrl, false],
    ['a read of a neighbouring name', 'GET', { 'sec-fetch-site': 'same-site' }, publicUrl, false],
    ['an address typed by hand', 'GET', { 'sec-fetch-site': 'none' }, publicUrl, false],
    ['a read that names another origin', 'GET', { origin: 'https://other.example' }, publicUrl, false],
    ['a change of the own page', 'POST', { origin, 'sec-fetch-site': 'same-origin' }, publicUrl, true],
    ['a change of an old browser', 'POST', { origin }, publicUrl, true],
    ['a change without an origin', 'POST', {}, publicUrl, false],
    ['a change from nowhere', 'POST', { origin: 'null' }, publicUrl, false],
    ['a change of another origin', 'POST', { origin: 'https://kuulluksi.example.org' }, publicUrl, false],
    ['a change of the same name by http', 'POST', { origin: 'http://kuulluksi.example' }, publicUrl, false],
    [
      'a change of another origin that calls itself the same',
      'POST',
      { origin: 'https://other.example', 'sec-fetch-site': 'same-origin' },
      publicUrl,
      false,
    ],
    [
      'a change under another name of this machine',
      'POST',
      { origin: 'http://127.0.0.1:8080', host: '127.0.0.1:8080' },
      'http://localhost:8080',
      true,
    ],
    [
      'a change of another port of this machine',
      'POST',
      { origin: 'http://localhost:8081', host: 'localhost:8080' },
      'http://localhost:8080',
      false,
    ],
    [
      'a change under a name that only leads to this machine',
      'POST',
      { origin: 'http://rebound.example:8080', host: 'rebound.example:8080' },
      'http://localhost:8080',
      false,
    ],
    [
      'a change that calls a public server by the name of this machine',
      'POST',
      { origin: 'http://localhost:8080', host: 'localhost:8080' },
      publicUrl,
      false,
    ],
  ];
  for (const [what, method, headers, url, heard] of table) {
    it(`${what} is ${heard ? 'heard' : 'refused'}`, () => {
      assert.equal(comesFromOwnOrigin(method, headers, url), heard);
    });
  }
});

describe('cookies', () => {
  const table: [string, boolean][] = [
    ['https://kuulluksi.example', true],
    ['http://kuulluksi.example', true],
    ['http://192.0.2.1:8080', true],
    ['https://localhost:8080', true],
    ['http://localhost:8080', false],
    ['http://127.0.0.1:8080', false],
    ['http://[::1]:8080', false],
  ];
  for (const [url, secure] of table) {
    it(`go ${secure ? 'only over https' : 'also over http'} at ${url}`, () => {
      assert.equal(needsSecureCookies(url), secure);
    });
  }
});

describe('failed sign-ins', () => {
  const trier = (address = '192.0.2.1', email = 'a@example.org') => ({ email, address });
  const failTimes = (attempts: Attempts, times: number, who = trier()) => {
    for (let time = 0; time < times; time += 1) attempts.failed(who, now);
  };
  /** Many machines, ten wrong tries from each. */
  const failFromEverywhere = (attempts: Attempts, machines = 10) => {
    for (let one = 0; one < machines; one += 1) failTimes(attempts, 10, trier(`198.51.100.${one}`));
  };
  it('from one place are heard ten times, then not for the rest of a quarter of an hour', () => {
    const attempts = new Attempts();
    failTimes(attempts, 9);
    assert.equal(attempts.wait(trier(), now), undefined);
    attempts.failed(trier(), now);
    assert.equal(attempts.wait(trier(), later(5)), 600);
    assert.equal(attempts.wait(trier(), later(15)), undefined);
  });
  it('count the same address in whatever letters', () => {
    const attempts = new Attempts();
    failTimes(attempts, 10, trier('192.0.2.1', 'A@Example.org'));
    assert.notEqual(attempts.wait(trier(), now), undefined);
  });
  it('of one member keep no other out', () => {
    const attempts = new Attempts();
    failTimes(attempts, 10);
    assert.equal(attempts.wait(trier('192.0.2.1', 'b@example.org'), now), undefined);
  });
  it('from one place keep the member out nowhere else', () => {
    const attempts = new Attempts();
    failTimes(attempts, 10);
    assert.equal(attempts.wait(trier('192.0.2.2'), now), undefined);
  });
  it('from a whole line of IPv6 are counted together', () => {
    const attempts = new Attempts();
    for (let one = 0; one < 10; one += 1) attempts.failed(trier(`2001:db8:1:2${one}::${one}`), now);
    assert.notEqual(attempts.wait(trier('2001:db8:1:2f::1'), now), undefined);
    assert.equal(attempts.wait(trier('2001:db8:1:300::1'), now), undefined);
  });
  it('from many places are heard a hundred times, from whatever machine comes next', () => {
    const attempts = new Attempts();
    failFromEverywhere(attempts);
    assert.equal(attempts.wait(trier('203.0.113.1'), later(5)), 600);
    assert.equal(attempts.wait(trier('203.0.113.1'), later(15)), undefined);
  });
  it('from everywhere never keep a member out where they have come in before', () => {
    const attempts = new Attempts();
    attempts.failed(trier(), now);
    attempts.succeeded(trier(), now);
    failFromEverywhere(attempts, 200);
    assert.equal(attempts.wait(trier(), now), undefined);
    assert.notEqual(attempts.wait(trier('203.0.113.1'), now), undefined);
    // Who sits in that place guesses ten times too, and no more.
    failTimes(attempts, 10);
    assert.notEqual(attempts.wait(trier(), now), undefined);
  });
  it('know a place for thirty days', () => {
    const attempts = new Attempts();
    attempts.failed(trier(), now);
    attempts.succeeded(trier(), now);
    const after = (days: number) => {
      const at = later(days * 24 * 60);
      for (let one = 0; one < 100; one += 1) attempts.failed(trier(`198.51.100.${one}`), at);
      return attempts.wait(trier(), at);
    };
    assert.equal(after(29), undefined);
    assert.equal(after(30), 900);
  });
  it('are forgotten in the place where a sign-in succeeds, and it counts as none itself', () => {
    const attempts = new Attempts();
    failTimes(attempts, 9);
    attempts.succeeded(trier(), now);
    failTimes(attempts, 9);
    assert.equal(attempts.wait(trier(), now), undefined);
    const often = new Attempts();
    for (let one = 0; one < 200; one += 1) {
      const place = trier(`198.51.100.${one}`);
      often.failed(place, now);
      often.succeeded(place, now);
    }
    assert.equal(often.wait(trier('203.0.113.1'), now), undefined);
  });
});
