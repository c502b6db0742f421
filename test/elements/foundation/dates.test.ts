import { expect } from '@open-wc/testing';
import {
  dayInFinland,
  daysBefore,
  sayDay,
  sayFullDay,
  sayHours,
  sayMonth,
} from '../../../packages/elements/src/foundation/dates.ts';

const plain = (text: string) => text.replace(/\u00a0|\u202f/g, ' ');

describe('days and hours', () => {
  const cases: [string, string, string][] = [
    ['a day in Finnish', sayDay('2026-11-24', 'fi'), 'ti 24.11.'],
    ['a day in easy Finnish', sayDay('2026-11-24', 'fi-simple'), 'ti 24.11.'],
    ['a day in Swedish', sayDay('2026-11-24', 'sv'), 'tis 24.11'],
    ['a day in English', sayDay('2026-11-24', 'en'), 'Tue 24 Nov'],
    ['a full day in Finnish', sayFullDay('2026-11-04', 'fi'), '4.11.2026'],
    ['a full day in English', sayFullDay('2026-11-04', 'en'), '4 November 2026'],
    ['a month in Finnish', sayMonth('2026-02', 'fi'), 'helmikuu 2026'],
    ['a month in Swedish', sayMonth('2026-02', 'sv'), 'februari 2026'],
    ['full hours', sayHours('17:00', '19:00', 'fi'), '17–19'],
    ['half hours in Finnish', sayHours('09:30', '11:00', 'fi'), '9.30–11'],
    ['hours in English', sayHours('09:30', '11:00', 'en'), '9:30–11:00'],
    ['an hour alone', sayHours('17:00', undefined, 'fi'), '17'],
  ];
  for (const [what, said, expected] of cases) {
    it(`say ${what} as people do`, () => {
      expect(plain(said).replace(/^(\p{L}+), /u, '$1 ')).to.equal(expected);
    });
  }

  it('know the day in Finland, where it begins two or, in summer, three hours before Greenwich', () => {
    const days = ['2026-11-24T21:59:00Z', '2026-11-24T22:00:00Z', '2026-07-01T21:00:00Z'];
    expect(days.map(moment => dayInFinland(new Date(moment)))).to.deep.equal([
      '2026-11-24',
      '2026-11-25',
      '2026-07-02',
    ]);
  });

  it('count days back over the end of a month and of a year', () => {
    expect(daysBefore('2026-03-01', 1)).to.equal('2026-02-28');
    expect(daysBefore('2026-03-01', 122)).to.equal('2025-10-30');
  });
});
