import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { receiptCodeOf } from '@kuulluksi/server/conversations/receipt-codes';
import { databaseIsAway } from '@kuulluksi/server/database/open';
import { readCursor, writeCursor } from '@kuulluksi/server/http/cursor';
import { Secret } from '@kuulluksi/server/security/secret';
import { secret } from './support.ts';

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
