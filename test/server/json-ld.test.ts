import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publicGroup } from '@kuulluksi/contract/groups/public-form';
import { jsonLdOf } from '@kuulluksi/server/groups/json-ld';
import { group } from './content.ts';

/** What a Schedule of schema.org may hold, of what we say. */
const properties: Record<string, (value: unknown) => boolean> = {
  '@type': value => value === 'Schedule',
  repeatFrequency: value => /^P\d+[DWMY]$/.test(String(value)),
  byDay: value => [value].flat().every(day => /^https:\/\/schema\.org\/[A-Z][a-z]+day$/.test(String(day))),
  byMonthWeek: value => [value].flat().every(week => Number.isInteger(week)),
  byMonthDay: value => [value].flat().every(day => Number.isInteger(day)),
  byMonth: value => [value].flat().every(month => Number.isInteger(month)),
  repeatCount: value => Number.isInteger(value),
  startDate: value => /^\d{4}-\d\d-\d\d$/.test(String(value)),
  endDate: value => /^\d{4}-\d\d-\d\d$/.test(String(value)),
  startTime: value => /^\d\d:\d\d$/.test(String(value)),
  endTime: value => /^\d\d:\d\d$/.test(String(value)),
  scheduleTimezone: value => String(value).includes('/'),
  exceptDate: value => [value].flat().every(day => /^\d{4}-\d\d-\d\d$/.test(String(day))),
  duration: value => /^PT?\d/.test(String(value)),
};
const wrong = (schedule: Record<string, unknown>): string[] =>
  Object.entries(schedule).flatMap(([name, value]) => (properties[name]?.(value) ? [] : [name]));

const context = {
  language: 'fi',
  languagesOf: () => ['fi'],
  organisationName: () => ({ fi: 'Järjestäjä' }),
  areaName: () => ({ fi: 'Pirkanmaa' }),
  municipalityName: () => ({ fi: 'Valkeakoski' }),
};

const cases: [recurrence: string, expected: Record<string, unknown>][] = [
  ['FREQ=WEEKLY;BYDAY=TU', { repeatFrequency: 'P1W', byDay: ['https://schema.org/Tuesday'] }],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;UNTIL=20270329', { repeatFrequency: 'P2W', endDate: '2027-03-29' }],
  ['FREQ=MONTHLY;BYDAY=2TU', { repeatFrequency: 'P1M', byMonthWeek: [2] }],
  ['FREQ=MONTHLY;BYMONTHDAY=15', { repeatFrequency: 'P1M', byMonthDay: [15] }],
  ['FREQ=YEARLY;COUNT=1', { repeatFrequency: 'P1Y', repeatCount: 1 }],
  ['FREQ=DAILY;INTERVAL=3', { repeatFrequency: 'P3D' }],
];
for (const [recurrence, expected] of cases) {
  test(`${recurrence} is a Schedule of schema.org`, () => {
    const schedules = [
      { recurrence, firstDay: '2026-09-01', from: '17:00', to: '19:00', except: ['2026-12-22'] },
    ];
    const event = jsonLdOf(
      publicGroup(group('a', { schedules }), undefined, context),
      'https://x.example/groups/a',
    );
    assert.equal(event['@type'], 'Event');
    const [schedule] = event['eventSchedule'] as Record<string, unknown>[];
    assert.deepEqual(wrong(schedule ?? {}), []);
    for (const [name, value] of Object.entries(expected)) assert.deepEqual(schedule?.[name], value, name);
  });
}
