import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ChangeRecord } from '@kuulluksi/contract/groups/records';
import { comingOf } from '@kuulluksi/server/groups/rules';
import { nextChange, nextSession, sessionsBetween } from '@kuulluksi/server/groups/sessions';
import { group } from './content.ts';

const weekly = {
  recurrence: 'FREQ=WEEKLY;BYDAY=TU',
  firstDay: '2026-09-01',
  from: '17:00',
  to: '19:00',
  except: [] as string[],
};
const at = (moment: string) => new Date(moment);
const next = (more: Partial<typeof weekly>, moment: string, changes: ChangeRecord[] = []) =>
  nextSession({ schedules: [{ ...weekly, ...more }], changes }, at(moment));

describe('the next session', () => {
  it('is the one that goes on, until its end in Finnish time', () => {
    assert.equal(next({}, '2026-11-24T16:59:00Z')?.day, '2026-11-24');
    assert.equal(next({}, '2026-11-24T17:00:00Z')?.day, '2026-12-01');
  });
  it('keeps its hour when the clocks change', () => {
    assert.equal(next({}, '2026-10-20T15:59:00Z')?.day, '2026-10-20');
    assert.equal(next({}, '2026-10-20T16:00:00Z')?.day, '2026-10-27');
    assert.equal(next({}, '2026-10-27T16:59:00Z')?.day, '2026-10-27');
  });
  it('goes on over midnight', () => {
    assert.equal(next({ from: '20:00', to: '01:00' }, '2026-11-24T22:30:00Z')?.day, '2026-11-24');
  });
  it('is the first one before the group has begun, also half a year ahead', () => {
    assert.equal(next({}, '2026-01-01T00:00:00Z')?.day, '2026-09-01');
  });
  it('passes over the days on which the group does not meet', () => {
    assert.equal(next({ except: ['2026-11-24', '2026-12-01'] }, '2026-11-22T10:00:00Z')?.day, '2026-12-08');
  });
  it('is none after the last one, nor by a recurrence that cannot be read', () => {
    assert.equal(next({ recurrence: 'FREQ=WEEKLY;COUNT=2' }, '2026-11-22T10:00:00Z'), undefined);
    assert.equal(next({ recurrence: 'SOMETIMES' }, '2026-11-22T10:00:00Z'), undefined);
    assert.equal(
      next({ recurrence: 'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2' }, '2026-11-22T10:00:00Z'),
      undefined,
    );
  });
  it('is the earliest of several opening hours', () => {
    const schedules = [
      {
        ...weekly,
        recurrence: 'FREQ=WEEKLY;BYDAY=MO,WE',
        firstDay: '2026-09-02',
        from: '10:00',
        to: '15:00',
      },
      { ...weekly, recurrence: 'FREQ=MONTHLY;BYDAY=-1SU', firstDay: '2026-09-27' },
    ];
    const days = sessionsBetween({ schedules }, at('2026-11-26T00:00:00Z'), at('2026-12-03T00:00:00Z'));
    assert.deepEqual(
      days.map(({ day, from }) => `${day} ${from}`),
      ['2026-11-29 17:00', '2026-11-30 10:00', '2026-12-02 10:00'],
    );
  });
  it('is no promise of a group that has ended', () => {
    const now = at('2026-11-22T10:00:00Z');
    assert.deepEqual(comingOf(group('a', { standing: 'ended' }), now), {});
    assert.ok(comingOf(group('a'), now).next);
  });
});

describe('a session that does not go as usual', () => {
  const cancelled: ChangeRecord = {
    change: 'cancelled',
    day: '2026-12-01',
    why: { fi: 'Ohjaaja on sairas.' },
  };
  const moved: ChangeRecord = {
    change: 'moved',
    day: '2026-12-01',
    to: { day: '2026-12-03', from: '18:00', to: '20:00' },
  };
  const now = '2026-11-25T10:00:00Z';

  it('is not the next one when it is cancelled', () => {
    assert.equal(next({}, now, [cancelled])?.day, '2026-12-08');
  });
  it('is the next one at its new time when it is moved, also to an earlier day', () => {
    assert.deepEqual(next({}, now, [moved]), { day: '2026-12-03', from: '18:00', to: '20:00' });
    const earlier: ChangeRecord = { ...moved, day: '2026-12-08', to: { ...moved.to, day: '2026-11-26' } };
    assert.equal(next({}, now, [earlier])?.day, '2026-11-26');
    assert.equal(next({}, '2026-12-02T10:00:00Z', [earlier])?.day, '2026-12-15');
  });
  it('is told two weeks ahead, until its day is over', () => {
    const told = (moment: string) =>
      nextChange({ schedules: [weekly], changes: [cancelled] }, at(moment))?.day;
    assert.equal(told('2026-11-16T23:00:00Z'), '2026-12-01');
    assert.equal(told('2026-11-16T10:00:00Z'), undefined);
    assert.equal(told('2026-12-01T21:59:00Z'), '2026-12-01');
    assert.equal(told('2026-12-01T22:00:00Z'), undefined);
  });
  it('is none when its schedule has no session on that day any more', () => {
    const group = { schedules: [{ ...weekly, recurrence: 'FREQ=WEEKLY;BYDAY=WE' }], changes: [moved] };
    assert.equal(nextChange(group, at(now)), undefined);
    assert.equal(nextSession(group, at(now))?.day, '2026-11-25');
    assert.deepEqual(
      sessionsBetween(group, at('2026-12-03T00:00:00Z'), at('2026-12-09T00:00:00Z')).map(({ day }) => day),
      [],
    );
  });

  describe('on a day with two', () => {
    const schedules = [weekly, { ...weekly, from: '10:00', to: '12:00' }];
    const on = (changes: ChangeRecord[]) =>
      sessionsBetween({ schedules, changes }, at('2026-11-30T00:00:00Z'), at('2026-12-05T00:00:00Z')).map(
        ({ day, from }) => `${day} ${from}`,
      );
    it('is the one that begins as told', () => {
      assert.deepEqual(on([{ ...cancelled, from: '10:00' }]), ['2026-12-01 17:00']);
      assert.deepEqual(on([{ ...moved, from: '17:00' }]), ['2026-12-01 10:00', '2026-12-03 18:00']);
    });
    it('is both where no time is told, and what was moved is there once', () => {
      assert.deepEqual(on([cancelled]), []);
      assert.deepEqual(on([moved]), ['2026-12-03 18:00']);
    });
    it('may each be different', () => {
      assert.deepEqual(
        on([
          { ...cancelled, from: '10:00' },
          { ...moved, from: '17:00' },
        ]),
        ['2026-12-03 18:00'],
      );
    });
  });
});
