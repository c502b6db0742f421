import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { PublicFormContext } from '@kuulluksi/contract/foundation/public-form';
import { publicGroup, publicGroupSummary, tellsTime } from '@kuulluksi/contract/groups/public-form';
import { GroupRecord } from '@kuulluksi/contract/groups/records';
import { Group, GroupSummary } from '@kuulluksi/contract/groups/schemas';
import * as vocabularies from '@kuulluksi/contract/vocabularies';
import { recordOf, wordsOf } from '@kuulluksi/search/groups';

/** Strings that stand nowhere else, so that a leak is seen wherever it is. */
const secretPlaces = ['SALAPAIKKA', 'HEMLIGPLATS', 'SALAKATU 13'];
const secretTimes = ['FREQ=WEEKLY;COUNT=47', '2031-03-17', '17:43', '19:51', '2031-04-23'];
const session = { day: '2031-04-23', from: '17:43', to: '19:51' };
const coming = {
  next: session,
  changed: { change: 'moved' as const, day: '2031-04-16', to: session, why: { fi: 'Siirtyy.' } },
  calendar: '/calendars/abc.ics',
};

const some = <T>(codes: readonly T[], minLength = 0) => fc.subarray([...codes], { minLength });
const maybeAge = fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined });
/** Ages in their order. */
const ages = fc
  .record({ from: maybeAge, to: maybeAge })
  .map(({ from, to }) =>
    from !== undefined && to !== undefined && from > to ? { from: to, to: from } : { from, to },
  );
const texts = (text: string) => fc.constantFrom({ fi: text }, { fi: text, sv: text }, { sv: text, en: text });

const recordWith = (visibility: GroupRecord['place']['visibility']): fc.Arbitrary<GroupRecord> =>
  fc
    .record({
      name: texts('Ilta'),
      summary: texts('Avoin ilta.'),
      description: texts('Kahvia.'),
      kind: fc.constantFrom(...vocabularies.groupKinds),
      audiences: some(vocabularies.audiences, 1),
      ages: fc.option(ages, { nil: undefined }),
      careContexts: some(vocabularies.careContexts, 1),
      municipality: fc.constantFrom(undefined, '908'),
      attendance: fc.constantFrom(...vocabularies.attendances),
      access: fc.constantFrom(...vocabularies.groupAccess),
      standing: fc.constantFrom(...vocabularies.groupStandings),
      room: fc.constantFrom(...vocabularies.groupRooms),
      rhythm: fc.constantFrom(undefined, { fi: 'iltaisin' }),
    })
    .map(({ municipality, ages, rhythm, ...group }) =>
      GroupRecord.parse({
        ...group,
        id: 'ilta',
        organisation: 'jarjesto',
        area: '08',
        ...(ages && { ages }),
        ...(rhythm && { rhythm }),
        place: {
          visibility,
          ...(municipality && { municipality }),
          venue: { fi: secretPlaces[0], sv: secretPlaces[1] },
          street: secretPlaces[2],
        },
        languages: ['fi'],
        run: { kind: 'continuous' },
        schedules: [
          {
            recurrence: secretTimes[0],
            firstDay: secretTimes[1],
            from: secretTimes[2],
            to: secretTimes[3],
            except: [secretTimes[4]],
          },
        ],
        answers: [{ question: 'cost', answer: { fi: 'Ei maksa.' } }],
        contact: { role: { fi: 'ohjaaja' }, phone: '03 1234', email: 'ryhma@example.org' },
        checkedOn: '2026-11-01',
      }),
    );

const contexts = fc
  .constantFrom('fi', 'sv', 'en', 'fi-simple', undefined)
  .map((language): PublicFormContext => ({
    language,
    languagesOf: () => ['fi', 'sv'],
    organisationName: () => ({ fi: 'Järjestö' }),
    areaName: () => ({ fi: 'Alue', sv: 'Område' }),
    municipalityName: () => ({ fi: 'Kunta' }),
  }));

/** All that others may see of a record: both forms, and what the search makes of them. */
const everythingPublic = (record: GroupRecord, context: PublicFormContext): string => {
  const summary = publicGroupSummary(record, coming, context);
  const whole = publicGroup(record, coming, context);
  return JSON.stringify([summary, whole, recordOf(summary), wordsOf([whole])]).toLowerCase();
};
const holdsAny = (text: string, secrets: string[]) => secrets.some(one => text.includes(one.toLowerCase()));

for (const visibility of vocabularies.addressVisibilities) {
  const told = visibility === 'public';
  test(`A place that is ${visibility} stands in ${told ? 'the' : 'no'} public form.`, () => {
    fc.assert(
      fc.property(recordWith(visibility), contexts, (record, context) => {
        assert.equal(holdsAny(everythingPublic(record, context), secretPlaces), told);
      }),
    );
  });

  test(`An exact time of a place that is ${visibility} is public just where it may be.`, () => {
    fc.assert(
      fc.property(recordWith(visibility), contexts, (record, context) => {
        const found = holdsAny(everythingPublic(record, context), secretTimes);
        assert.equal(found, tellsTime(record));
        if (visibility === 'told-after-contact') assert.equal(found, false);
      }),
    );
  });

  test(`The public forms of a place that is ${visibility} are what the contract says.`, () => {
    fc.assert(
      fc.property(recordWith(visibility), contexts, (record, context) => {
        const summary = publicGroupSummary(record, coming, context);
        const whole = publicGroup(record, coming, context);
        assert.deepEqual(GroupSummary.parse(summary), summary);
        assert.deepEqual(Group.parse(whole), whole);
      }),
    );
  });
}

const group = (more: Partial<GroupRecord>): GroupRecord => ({
  ...fc.sample(recordWith('area-only'), { numRuns: 1, seed: 1 })[0]!,
  ages: undefined as never,
  ...more,
});
const closed: [what: string, more: Partial<GroupRecord>, tells: boolean][] = [
  ['of children', { audiences: ['child'] }, false],
  ['of youths of any age', { audiences: ['youth'] }, false],
  ['of youths up to 17', { audiences: ['youth'], ages: { to: 17 } }, false],
  ['of youths from 16', { audiences: ['youth'], ages: { from: 16 } }, false],
  ['of youths from 18', { audiences: ['youth'], ages: { from: 18, to: 25 } }, true],
  ['of foster siblings', { audiences: ['foster-sibling'] }, false],
  ['of parents', { audiences: ['parent'] }, true],
  ['of close persons up to 17', { audiences: ['close-person'], ages: { to: 17 } }, false],
  ['of anyone', { audiences: ['anyone'] }, false],
  ['of students', { audiences: ['student'] }, false],
];
for (const [what, more, tells] of closed) {
  test(`A closed group ${what} ${tells ? 'may tell' : 'does not tell'} its exact time.`, () => {
    assert.equal(tellsTime(group({ access: 'granted', ...more })), tells);
  });
}
test('An open group of youths may tell its exact time.', () => {
  assert.ok(tellsTime(group({ access: 'walk-in', audiences: ['youth'] })));
});

const days: [recurrence: string, firstDay: string, told: string[]][] = [
  ['FREQ=WEEKLY;BYDAY=WE,MO', '2026-09-02', ['mon', 'wed']],
  ['FREQ=MONTHLY;BYDAY=-1SU', '2026-09-27', ['sun']],
  ['FREQ=WEEKLY', '2026-09-04', ['fri']],
  ['FREQ=MONTHLY;BYMONTHDAY=15', '2026-09-15', []],
  ['FREQ=DAILY', '2026-09-01', ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20261222', '2026-09-01', ['tue']],
];
for (const [recurrence, firstDay, told] of days) {
  test(`A group that meets by ${recurrence} from ${firstDay} on meets on ${told.join(' and ') || 'no day of the week alone'}.`, () => {
    const schedules = [{ recurrence, firstDay, from: '17:00', to: '19:00', except: [] }];
    const open = group({ access: 'walk-in', audiences: ['parent'], schedules });
    assert.deepEqual(publicGroupSummary(open, undefined, fc.sample(contexts, 1)[0]!).weekdays, told);
  });
}
test('A group whose time is not public tells no day of the week.', () => {
  const hidden = group({ access: 'granted', audiences: ['child'] });
  assert.equal(publicGroupSummary(hidden, undefined, fc.sample(contexts, 1)[0]!).weekdays, undefined);
});
