import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import fc from 'fast-check';
import { monthsBetween, statusOfEntry, timelineOf, waitingMonths } from '@kuulluksi/contract/board/course';
import { publicBoardEntry } from '@kuulluksi/contract/board/public-form';
import { BoardEntryRecord } from '@kuulluksi/contract/board/records';
import { BoardEntry } from '@kuulluksi/contract/board/schemas';
import type { PublicFormContext } from '@kuulluksi/contract/foundation/public-form';
import { givenStatuses } from '@kuulluksi/contract/matters/course';
import * as vocabularies from '@kuulluksi/contract/vocabularies';

/** Stands nowhere else, so that a leak is seen wherever it is. */
const secretUnit = 'salakoti';
const secretName = 'SALAKODIN NIMI';

const texts = (text: string) =>
  fc.constantFrom({ fi: text }, { fi: text, 'fi-simple': `${text}!` }, { sv: text });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const month = fc.constantFrom('2025-11', '2026-01', '2026-04', '2026-09', '2026-11');

const answer = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom({ status: 'considering' as const }, { status: 'thanked' as const }),
  fc.record({ status: fc.constant('done' as const), what: texts('Tehtiin.'), when: month }),
  fc.record({
    status: fc.constant('passed-on' as const),
    to: texts('Kaupungille'),
    reasons: texts('Se päättää.'),
  }),
  fc.record(
    {
      status: fc.constant('not-possible' as const),
      reasons: texts('Laki.'),
      reasonsForChildren: texts('Aikuisten sääntö.'),
    },
    { requiredKeys: ['status', 'reasons'] },
  ),
);

const records: fc.Arbitrary<BoardEntryRecord> = fc
  .record({
    said: texts('Toivottiin ryhmää.'),
    ownWords: fc.boolean(),
    helped: fc.boolean(),
    source: fc.constantFrom(...vocabularies.matterSources),
    kind: fc.constantFrom(...vocabularies.feedbackKinds),
    voice: maybe(fc.constantFrom(...vocabularies.audiences)),
    themes: maybe(fc.subarray([...vocabularies.feedbackThemes])),
    raisedBy: maybe(texts('Raati')),
    answer,
    reopened: fc.boolean(),
    months: fc.tuple(month, month, month).map(three => [...three].sort()),
    steps: fc.array(fc.constantFrom(...givenStatuses), { maxLength: 4 }),
  })
  .map(({ months, reopened, steps, answer: given, ...record }) => {
    const [saidIn, answeredIn, reopenedIn] = months as [string, string, string];
    return BoardEntryRecord.parse(
      JSON.parse(
        JSON.stringify({
          ...record,
          id: 'merkinta',
          organisation: 'jarjesto',
          unit: secretUnit,
          saidIn,
          ...(given && {
            answer: given,
            answeredBy: 'coordinator',
            answeredIn,
            answeredWithin: 'within-a-month',
            timeline: [...steps, given.status].map(status => ({ status, month: answeredIn })),
            ...(reopened && { reopenedIn }),
          }),
        }),
      ),
    );
  });

const contextWith = (mayBeNamed: boolean | undefined): fc.Arbitrary<PublicFormContext> =>
  fc.constantFrom('fi', 'sv', 'en', 'fi-simple', undefined).map(language => ({
    language,
    languagesOf: () => ['fi', 'sv'],
    organisationName: () => ({ fi: 'Järjestö' }),
    areaName: () => ({}),
    municipalityName: () => ({}),
    unitOf: () => ({ name: { fi: secretName }, mayBeNamed }),
  }));

const tell = (record: BoardEntryRecord, context: PublicFormContext) =>
  publicBoardEntry(record, context, {
    month: '2026-11',
    alsoRaisedBy: [record, { ...record, id: 'toinen' }],
  });

for (const mayBeNamed of [false, undefined]) {
  test(`No public entry names a unit whose record says ${mayBeNamed} of being named.`, () => {
    fc.assert(
      fc.property(records, contextWith(mayBeNamed), (record, context) => {
        const whole = JSON.stringify(tell(record, context));
        assert.ok(!whole.includes(secretUnit) && !whole.includes(secretName), whole);
      }),
    );
  });
}

test('A unit of which nothing is known is named in no public entry.', () => {
  fc.assert(
    fc.property(records, contextWith(true), (record, { unitOf: _unknown, ...context }) => {
      assert.ok(!JSON.stringify(tell(record, context)).includes(secretUnit));
    }),
  );
});

test('A unit that may be named is named.', () => {
  fc.assert(
    fc.property(records, contextWith(true), (record, context) => {
      assert.equal(tell(record, context).unit?.name.text, secretName);
    }),
  );
});

test('No public entry holds a day or a moment, whatever its course.', () => {
  fc.assert(
    fc.property(records, contextWith(true), (record, context) => {
      assert.doesNotMatch(JSON.stringify(tell(record, context)), /\d{4}-\d{2}-\d{2}|\d{2}:\d{2}/);
    }),
  );
});

test('A public entry is what the contract says, ends its timeline with its status, and is not beside itself.', () => {
  fc.assert(
    fc.property(records, contextWith(true), (record, context) => {
      const entry = tell(record, context);
      assert.deepEqual(BoardEntry.parse(entry), entry);
      assert.equal(entry.timeline.at(-1)?.status, entry.status);
      assert.equal(entry.timeline[0]?.status, 'received');
      assert.deepEqual(
        entry.alsoRaisedBy.map(({ id }) => id),
        ['toinen'],
      );
    }),
  );
});

describe('the course of an entry', () => {
  const base = { saidIn: '2026-05' };
  const passedOn = { status: 'passed-on' as const, to: { fi: 'X' }, reasons: { fi: 'Y' } };

  it('begins with what was received and repeats no status', () => {
    const timeline = timelineOf({
      ...base,
      answer: passedOn,
      answeredIn: '2026-09',
      timeline: [
        { status: 'considering', month: '2026-05' },
        { status: 'passed-on', month: '2026-06' },
        { status: 'passed-on', month: '2026-09' },
      ],
    });
    assert.deepEqual(timeline, [
      { status: 'received', month: '2026-05' },
      { status: 'considering', month: '2026-05' },
      { status: 'passed-on', month: '2026-06' },
    ]);
  });

  it('of an entry that knows only its answer is what was said and that answer', () => {
    assert.deepEqual(timelineOf({ ...base, answer: { status: 'thanked' }, answeredIn: '2026-06' }), [
      { status: 'received', month: '2026-05' },
      { status: 'thanked', month: '2026-06' },
    ]);
  });

  it('is reopened where the answer is asked about again', () => {
    const record = { ...base, answer: { status: 'thanked' as const }, reopenedIn: '2026-07' };
    assert.equal(statusOfEntry(record), 'reopened');
    assert.equal(timelineOf(record).at(-1)?.month, '2026-07');
  });

  const clocks: [string, Parameters<typeof waitingMonths>[0], number | undefined][] = [
    ['what is received waits since it was said', [{ status: 'received', month: '2026-08' }], 3],
    [
      'what is considered waits since it was said',
      [
        { status: 'received', month: '2026-08' },
        { status: 'considering', month: '2026-10' },
      ],
      3,
    ],
    [
      'what was passed on waits since it was passed on',
      [
        { status: 'received', month: '2026-02' },
        { status: 'passed-on', month: '2026-06' },
      ],
      5,
    ],
    [
      'what was planned does not wait',
      [
        { status: 'received', month: '2026-02' },
        { status: 'planned', month: '2026-06' },
      ],
      undefined,
    ],
  ];
  for (const [sentence, timeline, months] of clocks) {
    it(`has a clock: ${sentence}`, () => assert.equal(waitingMonths(timeline, '2026-11'), months));
  }

  it('counts months over the turn of the year, and never below none', () => {
    assert.equal(monthsBetween('2025-11', '2026-01'), 2);
    assert.equal(monthsBetween('2026-11', '2026-01'), 0);
  });
});

describe('a record of the board', () => {
  const record = {
    id: 'x',
    organisation: 'y',
    said: { fi: 'Z' },
    ownWords: false,
    source: 'event',
    helped: false,
    kind: 'idea',
    saidIn: '2026-05',
    answer: { status: 'thanked' },
  };
  const takes = (changes: object) => BoardEntryRecord.safeParse({ ...record, ...changes }).success;

  it('has a timeline that leads to its answer', () => {
    assert.ok(takes({ timeline: [{ status: 'thanked', month: '2026-05' }] }));
    assert.ok(!takes({ timeline: [{ status: 'done', month: '2026-05' }] }));
    assert.ok(!takes({ timeline: [] }));
  });

  it('has a timeline in the order of the months, none before it was said', () => {
    const last = { status: 'thanked', month: '2026-06' };
    assert.ok(!takes({ timeline: [{ status: 'considering', month: '2026-07' }, last] }));
    assert.ok(!takes({ timeline: [{ status: 'thanked', month: '2026-04' }] }));
  });
});
