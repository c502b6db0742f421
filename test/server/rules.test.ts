import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { receiptCodeOf } from '@kuulluksi/server/conversations/receipt-codes';
import { databaseIsAway } from '@kuulluksi/server/database/open';
import { nextSession } from '@kuulluksi/server/groups/next-session';
import { publicNext } from '@kuulluksi/server/groups/rules';
import { readCursor, writeCursor } from '@kuulluksi/server/http/cursor';
import { Secret } from '@kuulluksi/server/security/secret';
import { group } from './content.ts';
import { secret } from './support.ts';

const weekly = {
  recurrence: 'FREQ=WEEKLY;BYDAY=TU',
  firstDay: '2026-09-01',
  from: '17:00',
  to: '19:00',
  except: [] as string[],
};
const at = (moment: string) => new Date(moment);

describe('the next session', () => {
  it('is the one that goes on, until its end in Finnish time', () => {
    assert.equal(nextSession(weekly, at('2026-11-24T16:59:00Z'))?.day, '2026-11-24');
    assert.equal(nextSession(weekly, at('2026-11-24T17:00:00Z'))?.day, '2026-12-01');
  });
  it('keeps its hour when the clocks change', () => {
    assert.equal(nextSession(weekly, at('2026-10-20T15:59:00Z'))?.day, '2026-10-20');
    assert.equal(nextSession(weekly, at('2026-10-20T16:00:00Z'))?.day, '2026-10-27');
    assert.equal(nextSession(weekly, at('2026-10-27T16:59:00Z'))?.day, '2026-10-27');
  });
  it('is the first one before the group has begun', () => {
    assert.equal(nextSession(weekly, at('2026-01-01T00:00:00Z'))?.day, '2026-09-01');
  });
  it('passes over the days on which the group does not meet', () => {
    const schedule = { ...weekly, except: ['2026-11-24', '2026-12-01'] };
    assert.equal(nextSession(schedule, at('2026-11-22T10:00:00Z'))?.day, '2026-12-08');
  });
  it('is none after the last one, nor by a recurrence that cannot be read', () => {
    assert.equal(
      nextSession({ ...weekly, recurrence: 'FREQ=WEEKLY;COUNT=2' }, at('2026-11-22T10:00:00Z')),
      undefined,
    );
    assert.equal(nextSession({ ...weekly, recurrence: 'SOMETIMES' }, at('2026-11-22T10:00:00Z')), undefined);
  });
  it('is no promise of a group that has ended', () => {
    const now = at('2026-11-22T10:00:00Z');
    assert.equal(publicNext(group('a', { standing: 'ended' }), now), undefined);
    assert.ok(publicNext(group('a'), now));
  });
});

describe('a receipt code', () => {
  const keys = Array.from({ length: 2_000 }, (_, number) => number.toString(16).padStart(32, '0'));
  it('has 16 digits, follows from key and secret alone, and is another for each key', () => {
    const codes = keys.map(key => receiptCodeOf(secret, key));
    assert.ok(codes.every(code => /^\d{16}$/.test(code)));
    assert.equal(new Set(codes).size, keys.length);
    assert.equal(receiptCodeOf(secret, keys[0]!), codes[0]);
    assert.notEqual(receiptCodeOf(new Secret('another secret of thirty-two characters'), keys[0]!), codes[0]);
  });
  it('has every digit at every place about as often', () => {
    const counts = Array.from({ length: 16 }, () => Array<number>(10).fill(0));
    for (const key of keys) {
      [...receiptCodeOf(secret, key)].forEach((digit, place) => counts[place]![Number(digit)]!++);
    }
    for (const count of counts.flat()) assert.ok(count > 130 && count < 270, String(count));
  });
});

describe('a cursor', () => {
  it('comes back as it went', () =>
    assert.deepEqual(readCursor(writeCursor(['2026-11', 3])), ['2026-11', 3]));
  it('that was not made here holds nothing', () => assert.equal(readCursor('abc'), undefined));
});

describe('an error of the database', () => {
  it('that comes from the way to it is told from one of the query', () => {
    const coded = (code: string) => Object.assign(new Error('x'), { code });
    for (const code of ['ECONNREFUSED', '57P01', '08006', '53300'])
      assert.ok(databaseIsAway(coded(code)), code);
    for (const code of ['23505', '42P01', '22P02']) assert.ok(!databaseIsAway(coded(code)), code);
    assert.ok(databaseIsAway(new AggregateError([coded('ECONNREFUSED')])));
    assert.ok(databaseIsAway(new Error('Connection terminated unexpectedly')));
  });
});
