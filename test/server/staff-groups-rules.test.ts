import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultsOf } from '@kuulluksi/contract/foundation/faults';
import type { GroupRecord } from '@kuulluksi/contract/groups/records';
import { GroupInput, SessionInput } from '@kuulluksi/contract/groups/staff-schemas';
import {
  faultsOfChange,
  faultsOfGroup,
  faultsOfKept,
  faultsOfReason,
  gapsOf,
  stillChanging,
  withChange,
} from '@kuulluksi/server/groups/staff-rules';
import * as z from 'zod/mini';
import { group, hidden } from './content.ts';

const weekly = {
  recurrence: 'FREQ=WEEKLY;BYDAY=TU',
  firstDay: '2026-09-01',
  from: '17:00',
  to: '19:00',
  except: [] as string[],
};
const told = (more: object = {}) => {
  const { id: _id, organisation: _organisation, checkedOn: _checkedOn, ...rest } = group('a');
  return { ...rest, ...more };
};

describe('a group that staff write', () => {
  const schedule = (more: object) => ({ schedules: [{ ...weekly, ...more }] });
  const period = (more: object) => ({
    run: {
      kind: 'period',
      from: '2026-09-01',
      to: '2026-12-15',
      intake: { from: '2026-08-01', to: '2026-09-15' },
      ...more,
    },
  });
  const cases: [what: string, more: object, faults: string[]][] = [
    ['is taken as it is', {}, []],
    [
      'may meet by any known recurrence',
      schedule({ recurrence: 'FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO,-1FR' }),
      [],
    ],
    [
      'has no hour in its recurrence',
      schedule({ recurrence: 'FREQ=WEEKLY;BYHOUR=9' }),
      ['schedules.0.recurrence wrong-form'],
    ],
    [
      'meets at least once',
      schedule({ recurrence: 'FREQ=WEEKLY;COUNT=0' }),
      ['schedules.0.recurrence wrong-form'],
    ],
    [
      'has days of the week that there are',
      schedule({ recurrence: 'FREQ=WEEKLY;BYDAY=XX' }),
      ['schedules.0.recurrence wrong-form'],
    ],
    [
      'has no key that nobody knows',
      schedule({ recurrence: 'FREQ=WEEKLY;CONSTRUCTOR=1' }),
      ['schedules.0.recurrence wrong-form'],
    ],
    [
      'does not end before it begins',
      schedule({ recurrence: 'FREQ=WEEKLY;UNTIL=20260831' }),
      ['schedules.0.recurrence wrong-form'],
    ],
    ['may end on the day on which it begins', schedule({ recurrence: 'FREQ=WEEKLY;UNTIL=20260901' }), []],
    ['lasts some time', schedule({ to: '17:00' }), ['schedules.0.to wrong-form']],
    ['may go on over midnight', schedule({ from: '20:00', to: '00:30' }), []],
    [
      'takes nobody in after its end',
      period({ intake: { from: '2026-12-01', to: '2026-12-16' } }),
      ['run.intake.to wrong-form'],
    ],
    [
      'takes people in before it stops to',
      period({ intake: { from: '2026-09-20', to: '2026-09-15' } }),
      ['run.intake.to wrong-form'],
    ],
    ['is no period that ends first', period({ from: '2026-12-16' }), ['run.to wrong-form']],
    ['is for ages in their order', { ages: { from: 18, to: 12 } }, ['ages.to wrong-form']],
    ['is for one age, too', { ages: { from: 18, to: 18 } }, []],
    [
      'is for ages that there are',
      { ages: { from: -1, to: 180 } },
      ['ages.from too-small', 'ages.to too-big'],
    ],
    ['can be called', { contact: { role: { fi: 'ohjaaja' }, phone: 'soita' } }, ['contact.phone wrong-form']],
    [
      'can be written to',
      { contact: { role: { fi: 'ohjaaja' }, email: 'osoite' } },
      ['contact.email wrong-form'],
    ],
    ['holds no identity code', { summary: { fi: 'Kysy 131052-308T.' } }, ['summary.fi identity-code']],
    ['has a name', { name: {} }, ['name required']],
    ['is for somebody', { audiences: [] }, ['audiences required']],
    ['has no field of anybody else', { checkedOn: '2026-01-01' }, ['checkedOn unknown-field']],
  ];
  const key = 'a'.repeat(32);
  for (const [what, more, expected] of cases) {
    it(what, () => {
      const read = z.safeParse(GroupInput, { key, ...told(more) }, { reportInput: true });
      const faults = read.success
        ? []
        : faultsOf(read.error.issues).map(({ field, code }) => `${field} ${code}`);
      assert.deepEqual(faults, expected);
    });
  }
});

describe('what only the server sees of a group', () => {
  const ground = {
    areas: ['08'],
    areaOf: (code: string) => ({ '908': '08', '837': '08', '091': '90' })[code],
  };
  const place = (more: object) => ({
    place: { visibility: 'told-after-contact', municipality: '908', ...more },
  });
  const closed = { access: 'granted', audiences: ['child'], ages: { from: 7, to: 12 } };
  const cases: [what: string, more: object, faults: string[], decided?: boolean][] = [
    ['nothing, where all is well', {}, []],
    [
      'that a recurrence never comes',
      { schedules: [{ ...weekly, recurrence: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' }] },
      ['schedules.0.recurrence not-one-of'],
    ],
    [
      'a leap day comes',
      { schedules: [{ ...weekly, recurrence: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29' }] },
      [],
    ],
    [
      'that every day is left out',
      { schedules: [{ ...weekly, recurrence: 'FREQ=WEEKLY;COUNT=1', except: ['2026-09-01'] }] },
      ['schedules.0.recurrence not-one-of'],
    ],
    ['an area where the organisation does not work', { area: '09' }, ['area not-one-of']],
    [
      'a municipality of another area',
      { place: { visibility: 'public', municipality: '091' } },
      ['place.municipality not-one-of'],
    ],
    [
      'a municipality that there is not',
      { place: { visibility: 'public', municipality: '999' } },
      ['place.municipality not-one-of'],
    ],
    ['that the place of a closed group of minors would be told', closed, ['place.visibility not-one-of']],
    [
      'the same, also told by area',
      { ...closed, ...place({ visibility: 'area-only' }) },
      ['place.visibility not-one-of'],
    ],
    ['nothing, where somebody decided that it may', closed, [], true],
    ['nothing, where it is told after contact', { ...closed, ...place({}) }, []],
    [
      'a hidden street in a public text',
      {
        ...place({ street: hidden.street }),
        description: { fi: `Olemme osoitteessa ${hidden.street.toUpperCase()}.` },
      },
      ['description.fi personal-data'],
    ],
    [
      'a hidden house in an answer',
      {
        ...place({ venue: { sv: 'Hemliga huset' } }),
        answers: [{ question: 'getting-there', answer: { fi: 'Bussilla.', sv: 'Till hemliga huset.' } }],
      },
      ['answers.0.answer.sv personal-data'],
    ],
    [
      'a hidden time in the rhythm',
      { ...place({}), rhythm: { fi: 'Tiistaisin klo 17.' } },
      ['rhythm.fi personal-data'],
    ],
    [
      'the same in other ways to write it',
      { ...place({}), rhythm: { fi: 'Ti 17.00', sv: 'ti 17–19', en: 'Tue at 17' } },
      ['rhythm.fi personal-data', 'rhythm.sv personal-data', 'rhythm.en personal-data'],
    ],
    [
      'the house alone, without flat and town',
      {
        ...place({ street: 'Salakatu 5 A 12, 33100 Tampere' }),
        description: { fi: 'Tule: Salakatu 5.', sv: 'Salakatu 5b', en: 'Salakatu 55, not 15' },
      },
      ['description.fi personal-data', 'description.sv personal-data'],
    ],
    [
      'a house whose street begins with a number',
      { ...place({ street: '3. linja 5' }), summary: { fi: '3. linja 5, ovi 2', sv: '3. linja 15' } },
      ['summary.fi personal-data'],
    ],
    [
      'a hidden house with an ending',
      { ...place({ venue: { fi: 'Piilotalo' } }), summary: { fi: 'Tavataan Piilotalossa.' } },
      ['summary.fi personal-data'],
    ],
    [
      'nothing in words that begin with a short one',
      { ...place({ venue: { fi: 'Talo A' } }), summary: { fi: 'Talossa ajetaan.' } },
      [],
    ],
    [
      'a first day ages ago or ages ahead',
      {
        schedules: [
          { ...weekly, firstDay: '1999-12-31' },
          { ...weekly, firstDay: '2000-01-01' },
          { ...weekly, firstDay: '2036-11-22' },
          { ...weekly, firstDay: '9999-01-01' },
        ],
      },
      ['schedules.0.firstDay in-the-past', 'schedules.3.firstDay in-the-future'],
    ],
    ['nothing of an address that is public', { description: { fi: 'Esimerkkitie 1.' } }, []],
  ];
  for (const [what, more, expected, decided] of cases) {
    it(what, () => {
      const faults = faultsOfGroup(told(more) as never, ground, {
        today: '2026-11-22',
        placeMayBeTold: decided,
      });
      assert.deepEqual(
        faults.map(({ field, code }) => `${field} ${code}`),
        expected,
      );
    });
  }
});

describe('what is missing of a group', () => {
  const today = '2026-11-22';
  const well = { leaders: 1, next: { day: '2026-11-24' }, today };
  const period = (intake: string): Partial<GroupRecord> => ({
    run: { kind: 'period', from: '2026-09-01', to: '2027-05-31', intake: { from: '2026-08-01', to: intake } },
  });
  const cases: [
    what: string,
    more: Partial<GroupRecord>,
    around: Partial<typeof well> | { next: undefined },
    gaps: string[],
  ][] = [
    ['nothing', {}, {}, []],
    ['a leader', {}, { leaders: 0 }, ['no-leader']],
    ['a session', {}, { next: undefined }, ['no-next-session']],
    ['no session, while it is only planned', { standing: 'planned' }, { next: undefined }, []],
    ['a confirmation after four months', { checkedOn: '2026-07-22' }, {}, ['unconfirmed']],
    ['none a day before', { checkedOn: '2026-07-23' }, {}, []],
    ['an intake', period('2026-11-21'), {}, ['no-intake']],
    ['none on the last day of one', period('2026-11-22'), {}, []],
    [
      'nothing of what has ended',
      { standing: 'ended', checkedOn: '2020-01-01' },
      { leaders: 0, next: undefined },
      [],
    ],
    [
      'nothing of what has been',
      { standing: 'has-been', checkedOn: '2020-01-01' },
      { leaders: 0, next: undefined },
      [],
    ],
  ];
  for (const [what, more, around, expected] of cases) {
    it(`is ${what}`, () => assert.deepEqual(gapsOf(group('a', more), { ...well, ...around }), expected));
  }
});

describe('a change of one session', () => {
  const today = '2026-11-22';
  const two = { schedules: [weekly, { ...weekly, from: '10:00', to: '12:00' }] };
  const to = { day: '2026-12-03', from: '18:00', to: '20:00' };
  const cases: [what: string, wanted: object, faults: string[]][] = [
    ['cancels one to come', { change: 'cancelled', day: '2026-12-01' }, []],
    ['moves one to come', { change: 'moved', day: '2026-12-01', to }, []],
    ['needs one on that day', { change: 'cancelled', day: '2026-12-02' }, ['session.day not-one-of']],
    [
      'needs one at that time',
      { change: 'cancelled', day: '2026-12-01', from: '11:00' },
      ['session.day not-one-of'],
    ],
    ['cancels nothing that is over', { change: 'cancelled', day: '2026-11-17' }, ['session.day in-the-past']],
    [
      'moves nothing into the past',
      { change: 'moved', day: '2026-12-01', to: { ...to, day: '2026-11-21' } },
      ['session.to.day in-the-past'],
    ],
    [
      'moves nothing years ahead',
      { change: 'moved', day: '2026-12-01', to: { ...to, day: '2028-01-01' } },
      ['session.to.day in-the-future'],
    ],
    ['is of no day ages ahead', { change: 'cancelled', day: '9999-01-05' }, ['session.day in-the-future']],
    ['is of no day ages ago', { change: 'moved', day: '1900-01-02', to }, ['session.day in-the-past']],
    ['may be taken back at any time', { change: 'as-planned', day: '2026-11-17' }, []],
  ];
  for (const [what, wanted, expected] of cases) {
    it(what, () => {
      const { session } = SessionInput.parse({ version: 1, session: wanted });
      const faults = faultsOfChange(two, session, today).map(({ field, code }) => `${field} ${code}`);
      assert.deepEqual(faults, expected);
    });
  }

  const area = group('a', {
    place: { visibility: 'area-only', street: hidden.street, venue: { fi: hidden.venue } },
  });
  const why = { fi: `Putkirikko: ${hidden.street} B.`, sv: 'Ledaren är sjuk.' };
  const reasoned = { change: 'cancelled' as const, day: '2026-12-01', why };
  it('gives no reason that tells a hidden place', () => {
    assert.deepEqual(faultsOfReason(area, reasoned), [{ field: 'session.why.fi', code: 'personal-data' }]);
    assert.deepEqual(faultsOfReason(area, { ...reasoned, why: { sv: why.sv } }), []);
    assert.deepEqual(
      faultsOfReason(group('a', { place: { ...area.place, visibility: 'public' } }), reasoned),
      [],
    );
    assert.deepEqual(faultsOfReason(area, { change: 'as-planned', day: '2026-12-01' }), []);
  });
  it('keeps a place from being hidden that its reason tells, until it is over', () => {
    const fault = [{ field: 'place.visibility', code: 'personal-data' }];
    for (const visibility of ['area-only', 'told-after-contact'] as const) {
      const record = group('a', { place: { ...area.place, visibility } });
      assert.deepEqual(faultsOfKept(record, [reasoned], today), fault, visibility);
    }
    assert.deepEqual(faultsOfKept(area, [reasoned], '2026-12-02'), []);
  });

  const cancelled = (day: string, from?: string) => ({
    change: 'cancelled' as const,
    day,
    ...(from && { from }),
  });
  const days = (changes: readonly { day: string; from?: string | undefined }[]) =>
    changes.map(({ day, from = '' }) => `${day} ${from}`.trim());

  it('stands beside another of the same day, where each has its time', () => {
    const changes = withChange([cancelled('2026-12-01', '10:00')], cancelled('2026-12-01', '17:00'), today);
    assert.deepEqual(days(changes), ['2026-12-01 10:00', '2026-12-01 17:00']);
  });
  it('takes the place of an earlier one', () => {
    const changes = withChange([cancelled('2026-12-01')], { change: 'moved', day: '2026-12-01', to }, today);
    assert.deepEqual(changes, [{ change: 'moved', day: '2026-12-01', to }]);
  });
  it('is gone when it is taken back', () => {
    assert.deepEqual(
      withChange([cancelled('2026-12-01')], { change: 'as-planned', day: '2026-12-01' }, today),
      [],
    );
  });
  it('is kept for a year after its day', () => {
    const old = [cancelled('2025-11-20'), cancelled('2026-01-06')];
    assert.deepEqual(days(withChange(old, cancelled('2026-12-01'), today)), ['2026-01-06', '2026-12-01']);
  });
  it('goes when a new schedule has its session no more; what is over stays', () => {
    const changes = [cancelled('2026-11-17'), cancelled('2026-12-01'), cancelled('2026-12-08', '10:00')];
    const schedules = [{ ...weekly, recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', firstDay: '2026-12-01' }];
    assert.deepEqual(days(stillChanging({ schedules, changes }, today)), ['2026-11-17', '2026-12-01']);
  });
});
